import { LabeledFieldView, View, type FocusableView, type LabeledFieldViewCreator, type Locale } from 'ckeditor5';
import type { Field } from '../../src/picker/picker.js';

/** A native `<select>`, which finds an option by typing; CKEditor's drop-down does not. */
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
      attributes: {
        class: ['ck', 'ck-input', 'care-widget-select'],
        id: bind.to('id'),
        'aria-describedby': bind.to('ariaDescribedById'),
      },
      on: { change: bind.to('change') },
    });
  }

  focus(): void {
    this.element?.focus();
  }

  /** Shows the options of a field. They are replaced only if they changed. */
  fill({ options, value }: Field): void {
    const { element } = this;
    if (listOf(element!.options) !== listOf(options)) {
      element!.replaceChildren(...options.map((option) => new Option(option.text, option.value)));
    }
    element!.value = value;
  }
}

const listOf = (options: Iterable<{ value: string; text: string }>) =>
  [...options].map(({ value, text }) => [value, text].join()).join();

const selectCreator: LabeledFieldViewCreator<SelectView> = (labeled, viewId, statusId) => {
  const select = new SelectView(labeled.locale!);
  select.set({ id: viewId, ariaDescribedById: statusId });
  return select;
};

/** A `<select>` with its label above it. */
export class FieldView extends LabeledFieldView<SelectView> {
  constructor(
    locale: Locale,
    readonly name: string,
  ) {
    super(locale, selectCreator);
    this.isEmpty = false;
  }
}
