import {
  Plugin,
  toWidget,
  Widget,
  type UpcastElementEvent,
  type ViewDowncastWriter,
  type ViewElement,
  type ViewNode,
} from 'ckeditor5';
import { isOnlyContent, linkBlocks } from '../../src/core/alone-in-block.js';
import type { Picker } from '../../src/picker/picker.js';
import { viewStyles } from '../shared/view-styles.js';
import { addStyles } from './add-styles.js';
import { CareWidgetCommand, modelName, savedLinkOf } from './care-widget-command.js';
import { pickerOf } from './settings.js';

/** The widget in CKEditor's model, with the conversions between the saved HTML, the model and the editing view. */
export class CareWidgetsEditing extends Plugin {
  static get pluginName() {
    return 'CareWidgetsEditing' as const;
  }

  static get requires() {
    return [Widget] as const;
  }

  init(): void {
    const { editor } = this;
    const picker = pickerOf(editor);
    editor.model.schema.register(modelName, { inheritAllFrom: '$blockObject', allowAttributes: ['query', 'text'] });
    editor.commands.add('careWidget', new CareWidgetCommand(editor));
    this.#defineUpcast(picker);
    this.#defineDataDowncast(picker);
    this.#defineEditingDowncast(picker);
    addStyles(viewStyles);
  }

  /**
   * Converts a saved link to a widget. If a filter has removed `data-care-widget`, the link counts if it is alone in its
   * paragraph. The highest priority runs this before the Link plugin. `safeInsert()` splits a paragraph around the link;
   * CKEditor removes the empty halves.
   */
  #defineUpcast(picker: Picker): void {
    this.editor.conversion.for('upcast').add((dispatcher) =>
      dispatcher.on<UpcastElementEvent>(
        'element:a',
        (_, data, api) => {
          const link = data.viewItem;
          if (!api.consumable.test(link, { name: true })) return;
          const isMarked = link.hasAttribute('data-care-widget');
          if (!isMarked && !isAloneInBlock(link)) return;
          const saved = picker.read({ href: link.getAttribute('href') ?? '', isMarked, text: textOf(link) });
          if (!saved) return;
          const element = api.writer.createElement(modelName, { ...saved });
          if (!api.safeInsert(element, data.modelCursor)) return;
          api.consumable.consume(link, { name: true });
          for (const name of link.getAttributeKeys()) api.consumable.consume(link, { attributes: [name] });
          api.updateConversionResult(element, data);
        },
        { priority: 'highest' },
      ),
    );
  }

  #defineDataDowncast(picker: Picker): void {
    this.editor.conversion.for('dataDowncast').elementToStructure({
      model: modelName,
      view: (element, { writer }) => {
        const { query, text } = savedLinkOf(element);
        const link = writer.createContainerElement('a', { href: picker.url(query), 'data-care-widget': '' }, [
          writer.createText(text),
        ]);
        return writer.createContainerElement('p', {}, [link]);
      },
    });
  }

  #defineEditingDowncast(picker: Picker): void {
    this.editor.conversion.for('editingDowncast').elementToStructure({
      model: { name: modelName, attributes: ['query', 'text'] },
      view: (element, { writer }) => {
        const caption = picker.caption(savedLinkOf(element).query);
        const lines = (['element', 'title', 'note'] as const)
          .filter((part) => caption[part])
          .map((part) => line(writer, part, caption[part]));
        const box = writer.createContainerElement(
          'div',
          { class: 'care-widget-view', dir: this.editor.locale.uiLanguageDirection },
          lines,
        );
        writer.setCustomProperty(modelName, true, box);
        return toWidget(box, writer, { label: `${picker.strings.title}, ${caption.element}: ${caption.title}` });
      },
    });
  }
}

function line(writer: ViewDowncastWriter, part: string, text: string) {
  return writer.createUIElement('span', { class: `care-widget-view-${part}` }, function (document) {
    const element = this.toDomElement(document);
    element.append(text);
    return element;
  });
}

/** The same condition as in the loader, except that a pasted link may have no block at all. */
function isAloneInBlock(link: ViewElement): boolean {
  const { parent } = link;
  if (!parent || (parent.is('element') && !linkBlocks.test(parent.name))) return false;
  return isOnlyContent<ViewNode>(link, parent.getChildren(), (node) => node.is('$text') && !node.data.trim());
}

function textOf(node: ViewNode): string {
  if (node.is('$text')) return node.data;
  return node.is('element') ? [...node.getChildren()].map(textOf).join('') : '';
}
