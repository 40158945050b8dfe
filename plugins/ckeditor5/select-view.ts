import { LabeledFieldView, View, type FocusableView, type LabeledFieldViewCreator, type Locale } from 'ckeditor5';
import type { Field } from '../../src/picker/picker.js';

/** The browser's own list: CKEditor's drop-down does not find a title as one types. */
export class SelectView extends View<HTMLSelectElement> implements FocusableView {
  declare id: string | undefined;
  declare ariaDescribedById: string | undefined;

  constructor(locale: Locale) {
    super(locale);
    const bind = this.bindTemplate;
    this.set('id', undefined);
    this.set('ariaDescribedById', undefined);
    this.setTemplate({
      tag: 'select',
      attributes: { class: ['ck', 'ck-input', 'care-widget-select'], id: bind.to('id'), 'aria-describedby': bind.to('ariaDescribedById') },
      on: { change: bind.to('change') },
    });
  }

  focus(): void {
    this.element?.focus();
  }

  fill({ options, value }: Field): void {
    const { element } = this;
    const shown = [...element!.options].map((option) => [option.value, option.text].join()).join();
    if (shown !== options.map((option) => [option.value, option.text].join()).join()) {
      element!.replaceChildren(...options.map((option) => new Option(option.text, option.value)));
    }
    element!.value = value;
  }
}

const selectCreator: LabeledFieldViewCreator<SelectView> = (labeled, viewId, statusId) => {
  const select = new SelectView(labeled.locale!);
  select.set({ id: viewId, ariaDescribedById: statusId });
  return select;
};

/** A list with its label above it. */
export class FieldView extends LabeledFieldView<SelectView> {
  constructor(
    locale: Locale,
    readonly name: string,
  ) {
    super(locale, selectCreator);
    this.isEmpty = false;
  }
}
