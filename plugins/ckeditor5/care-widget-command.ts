import {
  Command,
  findOptimalInsertionRange,
  type ModelElement,
  type ModelSelection,
  type ModelDocumentSelection,
} from 'ckeditor5';
import type { SavedLink } from '../../src/picker/picker.js';

export const modelName = 'careWidget';

export function selectedWidget(selection: ModelSelection | ModelDocumentSelection): ModelElement | undefined {
  const element = selection.getSelectedElement();
  return element?.is('element', modelName) ? element : undefined;
}

export function savedLinkOf(element: ModelElement): SavedLink {
  return { query: element.getAttribute('query') as string, text: element.getAttribute('text') as string };
}

/** Inserts a widget, or changes the selected one, which is the command's value. */
export class CareWidgetCommand extends Command {
  declare value: SavedLink | undefined;

  override refresh(): void {
    const { model } = this.editor;
    const { selection } = model.document;
    const selected = selectedWidget(selection);
    this.value = selected && savedLinkOf(selected);
    const { parent } = findOptimalInsertionRange(selection, model).start;
    // An empty paragraph is replaced, so the widget becomes a child of the paragraph's parent.
    const container = parent.is('element') && parent.isEmpty && !parent.is('rootElement') ? parent.parent : parent;
    this.isEnabled =
      Boolean(selected) || (container?.is('element') === true && model.schema.checkChild(container, modelName));
  }

  override execute({ query, text }: SavedLink): void {
    const { model } = this.editor;
    model.change((writer) => {
      const selected = selectedWidget(model.document.selection);
      if (selected) writer.setAttributes({ query, text }, selected);
      else model.insertObject(writer.createElement(modelName, { query, text }), null, null, { setSelection: 'on' });
    });
  }
}
