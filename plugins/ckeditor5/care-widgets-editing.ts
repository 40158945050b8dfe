import {
  Plugin,
  toWidget,
  Widget,
  type UpcastElementEvent,
  type ViewDowncastWriter,
  type ViewElement,
  type ViewNode,
} from 'ckeditor5';
import type { Picker } from '../../src/picker/picker.js';
import { viewStyles } from '../shared/view-styles.js';
import { addStyles } from './add-styles.js';
import { CareWidgetCommand, modelName, savedOf } from './care-widget-command.js';
import { pickerOf } from './settings.js';

/** The element in the editor's model, and the ways between the model, the editor's view and the saved HTML. */
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
    this.#read(picker);
    this.#save(picker);
    this.#show(picker);
    addStyles(viewStyles);
  }

  /**
   * A link that asks for an element becomes one: the mark may have been taken by a filter, then it counts
   * where it stands alone. Before the Link plugin sees it. Where it stands in a paragraph, the paragraph
   * is split, and its empty parts go.
   */
  #read(picker: Picker): void {
    this.editor.conversion.for('upcast').add((dispatcher) =>
      dispatcher.on<UpcastElementEvent>(
        'element:a',
        (_, data, api) => {
          const link = data.viewItem;
          if (!api.consumable.test(link, { name: true })) return;
          const marked = link.hasAttribute('data-care-widget');
          if (!marked && !standsAlone(link)) return;
          const saved = picker.read({ href: link.getAttribute('href') ?? '', marked, text: textOf(link) });
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

  #save(picker: Picker): void {
    this.editor.conversion.for('dataDowncast').elementToStructure({
      model: modelName,
      view: (element, { writer }) => {
        const { query, text } = savedOf(element);
        const link = writer.createContainerElement('a', { href: picker.address(query), 'data-care-widget': '' }, [writer.createText(text)]);
        return writer.createContainerElement('p', {}, [link]);
      },
    });
  }

  #show(picker: Picker): void {
    this.editor.conversion.for('editingDowncast').elementToStructure({
      model: { name: modelName, attributes: ['query', 'text'] },
      view: (element, { writer }) => {
        const caption = picker.caption(savedOf(element).query);
        const lines = (['element', 'title', 'note'] as const).filter((part) => caption[part]).map((part) => line(writer, part, caption[part]));
        const box = writer.createContainerElement('div', { class: 'care-widget-view', dir: this.editor.locale.uiLanguageDirection }, lines);
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

/** As the page's script sees it: nothing else in its paragraph. What is pasted may have no paragraph at all. */
function standsAlone(link: ViewElement): boolean {
  const { parent } = link;
  if (!parent || (parent.is('element') && !/^(p|div|figure|li|center)$/.test(parent.name))) return false;
  return [...parent.getChildren()].every((node) => node === link || (node.is('$text') && !node.data.trim()));
}

function textOf(node: ViewNode): string {
  if (node.is('$text')) return node.data;
  return node.is('element') ? [...node.getChildren()].map(textOf).join('') : '';
}
