import type { AstNode, Editor, TinyMCE } from 'tinymce';
import type { Choice } from '../../src/picker/choice.js';
import type { PickerData } from '../../src/picker/documents.js';
import { icon } from '../shared/icon.js';
import { Picker, type Field } from '../../src/picker/picker.js';
import { viewStyles } from '../shared/view-styles.js';
import { boxHtml, queryAttribute, readLinks, savedLinkOf, saveLinks } from './links.js';

declare const tinymce: TinyMCE;

/** Care Widgets in TinyMCE: toolbar button and menu item `carewidgets`, option `carewidgets_base`. */
tinymce.PluginManager.add('carewidgets', (editor) => {
  const picker = pickerOf(editor);
  const { strings } = picker;
  editor.on('PreInit', () => {
    editor.parser.addNodeFilter('a', (links: AstNode[]) => readLinks(links, picker));
    editor.serializer.addAttributeFilter(queryAttribute, (boxes: AstNode[]) => saveLinks(boxes, picker));
    editor.dom.addStyle(viewStyles);
  });
  // TinyMCE merges a single pasted paragraph into the one at the caret, but not a box: so links are converted before pasting.
  editor.on('PastePreProcess', (paste) => {
    if (!paste.content.includes('embed.html?')) return;
    paste.content = tinymce.html.Serializer({}, editor.schema).serialize(editor.parser.parse(paste.content));
  });

  const open = () => openDialog(editor, picker);
  editor.addCommand('careWidgets', open);
  editor.ui.registry.addIcon('carewidgets', icon(24));
  editor.ui.registry.addToggleButton('carewidgets', {
    icon: 'carewidgets',
    tooltip: strings.title,
    onAction: open,
    onSetup: (button) => {
      const { unbind } = editor.selection.selectorChangedWithUnbind(`[${queryAttribute}]`, (active) =>
        button.setActive(active),
      );
      return unbind;
    },
  });
  editor.ui.registry.addMenuItem('carewidgets', { icon: 'carewidgets', text: `${strings.title}…`, onAction: open });
  editor.ui.registry.addButton('carewidgetsedit', { icon: 'edit-block', tooltip: strings.edit, onAction: open });
  editor.ui.registry.addContextToolbar('carewidgets', {
    predicate: (node) => node.nodeType === 1 && node.hasAttribute(queryAttribute),
    items: 'carewidgetsedit',
    position: 'node',
    scope: 'node',
  });
  const onSelected = (event: Event) => {
    if (!selectedBox(editor)) return;
    event.preventDefault();
    open();
  };
  editor.on('dblclick', onSelected);
  editor.on(
    'keydown',
    (event) => {
      if (event.key === 'Enter' && !event.shiftKey && !event.ctrlKey && !event.altKey && !event.metaKey)
        onSelected(event);
    },
    true,
  );
  return { getMetadata: () => ({ name: 'Care Widgets', url: picker.url('') }) };
});

function pickerOf(editor: Editor): Picker {
  const { options } = editor;
  for (const name of ['base', 'hotline', 'content_language'])
    options.register(`carewidgets_${name}`, { processor: 'string' });
  options.register('carewidgets_documents', { processor: 'object' });
  const ui = options.get('language');
  return new Picker(
    {
      base: options.get('carewidgets_base') as string,
      hotline: options.get('carewidgets_hotline') as string | undefined,
      documents: options.get('carewidgets_documents') as PickerData | undefined,
    },
    ui,
    (options.get('carewidgets_content_language') as string | undefined) ?? ui,
  );
}

const selectedBox = (editor: Editor) =>
  editor.dom.getParent(editor.selection.getNode(), `[${queryAttribute}]`) ?? undefined;

/** Opens the dialog, for a new widget or for the selected one. */
function openDialog(editor: Editor, picker: Picker): void {
  if (editor.mode.isReadOnly()) return;
  const { strings } = picker;
  const box = selectedBox(editor);
  const previous = box && savedLinkOf(box);
  let choice: Choice = (previous && picker.choice(previous.query)) ?? picker.start();
  const describe = (fields: Field[]) => ({
    title: strings.title,
    body: {
      type: 'panel' as const,
      items: fields.map(({ name, label, options }) => ({ type: 'selectbox' as const, name, label, items: options })),
    },
    buttons: [
      { type: 'cancel' as const, text: strings.cancel },
      { type: 'submit' as const, text: previous ? strings.save : strings.insert, buttonType: 'primary' as const },
    ],
    initialData: Object.fromEntries(fields.map(({ name, value }) => [name, value])),
    onChange: (dialog: Dialog, { name }: { name: PropertyKey }) => {
      const previousStructure = structureOf(picker.fields(choice));
      choice = picker.set(choice, String(name), String(dialog.getData()[String(name)]));
      const fields = picker.fields(choice);
      if (structureOf(fields) === previousStructure)
        dialog.setData(Object.fromEntries(fields.map(({ name, value }) => [name, value])));
      else {
        dialog.redial(describe(fields));
        dialog.focus(String(name));
      }
    },
    onSubmit: (dialog: Dialog) => {
      const html = boxHtml(picker.save(choice, previous), picker);
      dialog.close();
      editor.undoManager.transact(() => {
        if (box) editor.dom.setOuterHTML(box, html);
        else editor.insertContent(html);
      });
      editor.nodeChanged();
    },
  });
  editor.windowManager.open(describe(picker.fields(choice)));
}

type Dialog = ReturnType<Editor['windowManager']['open']>;

/** The fields with their labels and options, as a string. If it changes, the dialog must be rebuilt. */
const structureOf = (fields: Field[]) =>
  JSON.stringify(fields.map(({ name, label, options }) => [name, label, options]));
