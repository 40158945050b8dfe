import {
  ButtonView,
  Dialog,
  DomEventObserver,
  IconPencil,
  MenuBarMenuListItemButtonView,
  Plugin,
  WidgetToolbarRepository,
  type ViewDocument,
  type ViewDocumentDomEventData,
  type ViewDocumentFragment,
  type ViewElement,
} from 'ckeditor5';
import type { Choice } from '../../src/picker/choice.js';
import { icon } from '../shared/icon.js';
import type { Picker } from '../../src/picker/picker.js';
import { modelName, type CareWidgetCommand } from './care-widget-command.js';
import { addStyles } from './add-styles.js';
import { CareWidgetsEditing } from './care-widgets-editing.js';
import { FieldView } from './select-view.js';
import { pickerOf } from './settings.js';

/** The toolbar button, the dialog, and the ways to open the dialog for an existing widget. */
export class CareWidgetsUI extends Plugin {
  static get pluginName() {
    return 'CareWidgetsUI' as const;
  }

  static get requires() {
    return [CareWidgetsEditing, Dialog, WidgetToolbarRepository] as const;
  }

  #picker!: Picker;
  #command!: CareWidgetCommand;

  init(): void {
    const { editor } = this;
    this.#picker = pickerOf(editor);
    this.#command = editor.commands.get('careWidget') as CareWidgetCommand;
    const { strings } = this.#picker;
    for (const [name, View] of [
      ['careWidgets', ButtonView],
      ['menuBar:careWidgets', MenuBarMenuListItemButtonView],
    ] as const) {
      editor.ui.componentFactory.add(name, (locale) => {
        const button = new View(locale);
        button.set({ label: strings.title, icon: icon(20), tooltip: name === 'careWidgets', isToggleable: true });
        button.bind('isEnabled').to(this.#command, 'isEnabled');
        button.bind('isOn').to(this.#command, 'value', Boolean);
        this.listenTo(button, 'execute', () => this.open());
        return button;
      });
    }
    editor.ui.componentFactory.add('editCareWidget', (locale) => {
      const button = new ButtonView(locale);
      button.set({ label: strings.edit, icon: IconPencil, tooltip: true });
      button.bind('isEnabled').to(this.#command, 'isEnabled');
      this.listenTo(button, 'execute', () => this.open());
      return button;
    });
    this.#openOnDoubleClick();
    addStyles(dialogStyles);
  }

  afterInit(): void {
    this.editor.plugins.get(WidgetToolbarRepository).register('careWidget', {
      ariaLabel: this.#picker.strings.title,
      items: ['editCareWidget'],
      getRelatedElement: (selection) => {
        const element = selection.getSelectedElement();
        return element && isWidget(element) ? element : null;
      },
    });
  }

  /**
   * Double click opens the dialog. The Enter key keeps its meaning for widgets in CKEditor, a new paragraph below, which is what
   * CKEditor announces to screen readers; with the keyboard, the widget toolbar (Alt+F10) has an edit button.
   */
  #openOnDoubleClick(): void {
    const { view } = this.editor.editing;
    view.addObserver(DoubleClickObserver);
    this.listenTo<{ name: 'dblclick'; args: [ViewDocumentDomEventData] }>(view.document, 'dblclick', (event, data) => {
      if (!isInWidget(data.target)) return;
      data.preventDefault();
      event.stop();
      this.open();
    });
  }

  /** Opens the dialog, for a new widget or for the selected one. */
  open(): void {
    if (!this.#command.isEnabled) return;
    const { editor } = this;
    const { strings } = this.#picker;
    const previous = this.#command.value;
    let choice: Choice = (previous && this.#picker.choice(previous.query)) ?? this.#picker.start();
    const dialog = editor.plugins.get(Dialog);
    const views = this.#picker.fieldNames.map((name) => new FieldView(editor.locale, name));
    const updateFields = () => {
      const fields = this.#picker.fields(choice);
      for (const view of views) {
        const field = fields.find(({ name }) => name === view.name);
        view.class = field ? undefined : 'ck-hidden';
        if (!field) continue;
        view.label = field.label;
        view.fieldView.fill(field);
      }
    };
    for (const view of views) {
      view.fieldView.on('change', () => {
        choice = this.#picker.set(choice, view.name, view.fieldView.element!.value);
        updateFields();
      });
    }
    const save = () => {
      dialog.hide();
      editor.execute('careWidget', this.#picker.save(choice, previous));
      editor.editing.view.focus();
    };
    dialog.show({
      id: 'careWidgets',
      title: strings.title,
      icon: icon(20),
      className: 'care-widget-dialog',
      isModal: true,
      content: views,
      actionButtons: [
        { label: strings.cancel, withText: true, onExecute: () => dialog.hide() },
        { label: previous ? strings.save : strings.insert, class: 'ck-button-action', withText: true, onExecute: save },
      ],
      onShow: () => {
        updateFields();
        views[0]!.fieldView.focus();
      },
    });
  }
}

const isWidget = (element: ViewElement | ViewDocumentFragment): boolean =>
  Boolean(element.getCustomProperty(modelName));

/** What was clicked is nothing where the editor has no view of it. */
const isInWidget = (element: ViewElement | undefined): boolean =>
  Boolean(element && (isWidget(element) || element.findAncestor(isWidget)));

class DoubleClickObserver extends DomEventObserver<'dblclick'> {
  get domEventType() {
    return 'dblclick' as const;
  }

  onDomEvent(event: MouseEvent): void {
    this.fire(event.type, event);
  }

  declare document: ViewDocument;
}

const dialogStyles = `
.ck.care-widget-dialog .ck-dialog__content { display: grid; gap: var(--ck-spacing-large); width: min(26rem, 90vw); padding: var(--ck-spacing-large); box-sizing: border-box; }
.ck.care-widget-dialog .ck-labeled-field-view { display: flex; flex-direction: column; gap: .25em; }
.ck.care-widget-dialog .ck-labeled-field-view > .ck-labeled-field-view__input-wrapper { display: flex; flex-direction: column; }
.ck.care-widget-dialog .ck-hidden { display: none; }
.ck.ck-input.care-widget-select { width: 100%; min-width: 0; height: var(--ck-ui-component-min-height); padding-block: 0; appearance: auto; }
`;
