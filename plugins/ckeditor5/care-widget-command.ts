import { Command, findOptimalInsertionRange, type ModelElement, type ModelSelection, type ModelDocumentSelection } from 'ckeditor5';
import type { Saved } from '../../src/picker/picker.js';

export const modelName = 'careWidget';

export function selectedWidget(selection: ModelSelection | ModelDocumentSelection): ModelElement | undefined {
  const element = selection.getSelectedElement();
  return element?.is('element', modelName) ? element : undefined;
}

export function savedOf(element: ModelElement): Saved {
  return { query: element.getAttribute('query') as string, text: element.getAttribute('text') as string };
}

/** Inserts an element, or changes the one that is selected, which then is the command's value. */
export class CareWidgetCommand extends Command {
  declare value: Saved | undefined;

  override refresh(): void {
    const { model } = this.editor;
    const { selection } = model.document;
    const selected = selectedWidget(selection);
    this.value = selected && savedOf(selected);
    const { parent } = findOptimalInsertionRange(selection, model).start;
    const place = parent.is('element') && parent.isEmpty && !parent.is('rootElement') ? parent.parent : parent;
    this.isEnabled = Boolean(selected) || (place?.is('element') === true && model.schema.checkChild(place, modelName));
  }

  override execute({ query, text }: Saved): void {
    const { model } = this.editor;
    model.change((writer) => {
      const selected = selectedWidget(model.document.selection);
      if (selected) writer.setAttributes({ query, text }, selected);
      else model.insertObject(writer.createElement(modelName, { query, text }), null, null, { setSelection: 'on' });
    });
  }
}
