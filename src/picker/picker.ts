import { choiceOf, choiceOfQuery, embedUrl, parseUrl, queryOf, type Choice } from './choice.js';
import { linkText } from './link-text.js';
import { shippedPickerData, type ListedDocument, type PickedElement, type PickerData } from './documents.js';
import { stringsIn, uiLanguage, type Strings } from './strings.js';

/** The configuration of an editor plugin, set by the site's developer. */
export interface Settings {
  /** URL of the folder that the built files of Care Widgets are served from. */
  base: string;
  /** The id of the site's hotline, as in `data-hotline` on the page's script tag. The text of links has its number. */
  hotline?: string;
  /** Documents of the site's own, in the format of `documents.json`, instead of those that ship. */
  documents?: PickerData;
}

export interface Field {
  name: string;
  label: string;
  value: string;
  options: { value: string; text: string }[];
}

/** A saved link: the query of its URL, and its text. */
export interface SavedLink {
  query: string;
  text: string;
}

/** The logic of choosing an element and its documents, without an interface: every editor and the builder use it. */
export class Picker {
  readonly strings: Strings;
  readonly #base: string;
  readonly #data: PickerData;
  readonly #ui: 'en' | 'fr';

  constructor(
    private readonly settings: Partial<Settings> = {},
    uiLocale: string,
    /** The language of the edited page, in which the text of a link is written if no language is chosen. */
    private readonly contentLocale: string,
  ) {
    const base = typeof settings.base === 'string' ? parseUrl(settings.base) : undefined;
    if (!base)
      throw new Error(
        `Care Widgets: expected the address of its files as "base", got ${JSON.stringify(settings.base)}`,
      );
    this.#base = base.href.endsWith('/') ? base.href : `${base.href}/`;
    this.#data = settings.documents ?? shippedPickerData();
    this.#ui = uiLanguage(uiLocale);
    this.strings = stringsIn(uiLocale);
  }

  /** The initial choice of a new element. */
  start(): Choice {
    const [element] = this.#data.elements;
    return { widget: element!.tag, ids: this.#fillUp(element!, []) };
  }

  /** The names of all possible fields, in order, for a dialog that creates all of them and hides those not needed. */
  get fieldNames(): string[] {
    const maxDocuments = Math.max(
      1,
      ...this.#data.elements.filter(({ several }) => several).map(({ kind }) => this.#ids(kind).length),
    );
    return ['widget', ...Array.from({ length: maxDocuments }, (_, index) => `id${index}`), 'lang', 'heading-level'];
  }

  /** The fields to show for a choice, with their options. */
  fields(choice: Choice): Field[] {
    const { strings } = this;
    const element = this.#element(choice.widget);
    const documents = this.#options(element, choice);
    const additional = element.several ? Math.min(Math.max(2, choice.ids.length), documents.length - 1) : 0;
    return [
      {
        name: 'widget',
        label: strings.element,
        value: choice.widget,
        options: this.#elementsFor(choice).map(({ tag }) => ({ value: tag, text: strings.elements[tag] ?? tag })),
      },
      { name: 'id0', label: strings.kinds[element.kind], value: choice.ids[0]!, options: documents },
      ...Array.from({ length: additional }, (_, index) => ({
        name: `id${index + 1}`,
        label: index ? strings.andWith(index + 2) : strings.compareWith,
        value: choice.ids[index + 1] ?? '',
        options: [...(index ? [{ value: '', text: strings.nothingMore }] : []), ...documents],
      })),
      {
        name: 'lang',
        label: strings.language,
        value: choice.lang ?? '',
        options: [
          { value: '', text: strings.pageLanguage },
          ...withItem(this.languages, choice.lang).map((lang) => ({ value: lang, text: this.languageName(lang) })),
        ],
      },
      {
        name: 'heading-level',
        label: strings.heading,
        value: String(choice.headingLevel ?? ''),
        options: [
          { value: '', text: strings.headingAsUsual },
          ...[1, 2, 3, 4, 5, 6].map((level) => ({ value: String(level), text: strings.headingLevel(level) })),
        ],
      },
    ];
  }

  /** The choice after a field was changed. */
  set(choice: Choice, name: string, value: string): Choice {
    if (name === 'lang') return this.#inLanguage({ ...choice, lang: value || undefined });
    if (name === 'heading-level') return { ...choice, headingLevel: Number(value) || undefined };
    if (name === 'widget') {
      const element = this.#element(value);
      const kept = element.kind === this.#element(choice.widget).kind ? choice.ids : [];
      return { ...choice, widget: value, ids: this.#fillUp(element, kept, choice.lang) };
    }
    const ids = [...choice.ids];
    ids[Number(name.slice(2))] = value;
    return { ...choice, ids: this.#fillUp(this.#element(choice.widget), ids, choice.lang) };
  }

  /** The link to save for a choice. If nothing changed, `previous` is kept with its text, which the author may have edited. */
  save(choice: Choice, previous?: SavedLink): SavedLink {
    const query = queryOf(choice, this.#data);
    return previous?.query === query ? previous : { query, text: this.#linkText(choice) };
  }

  url = (query: string): string => embedUrl(query, this.#base);

  /** The choice that a query describes; undefined if it describes none. */
  choice = (query: string): Choice | undefined => choiceOfQuery(query, this.#data);

  /** Reads a link of the edited page; undefined for any other link. `isMarked`: it has `data-care-widget`. */
  read(link: { href: string; isMarked: boolean; text: string }): SavedLink | undefined {
    const choice = choiceOf(link.href, { base: this.#base, isMarked: link.isMarked, data: this.#data });
    if (!choice) return undefined;
    return {
      query: queryOf(choice, this.#data),
      text: link.text.replace(/[ \t\r\n]+/g, ' ').trim() || this.#linkText(choice),
    };
  }

  /** The text of the box that represents an element in an editor: its name, its document, and settings that are not the default. */
  caption(query: string): { element: string; title: string; note: string } {
    const choice = this.choice(query);
    if (!choice) return { element: '', title: query, note: '' };
    const { kind, tag } = this.#element(choice.widget);
    return {
      element: this.strings.elements[tag] ?? tag,
      title: choice.ids.map((id) => this.#title(kind, id)).join(', '),
      note: [
        choice.lang && this.languageName(choice.lang),
        choice.headingLevel && this.strings.headingAt(choice.headingLevel),
      ]
        .filter(Boolean)
        .join(', '),
    };
  }

  get languages(): string[] {
    return Object.keys(this.#data.documents);
  }

  /** The hotlines of a language, sorted by name. */
  hotlines(lang: string): Field['options'] {
    return this.#ids('hotlines', lang).map((id) => ({ value: id, text: this.#optionText('hotlines', id) }));
  }

  languageName(lang: string): string {
    const name = new Intl.DisplayNames([this.#ui], { type: 'language' }).of(lang) ?? lang;
    return name.charAt(0).toLocaleUpperCase(this.#ui) + name.slice(1);
  }

  /** The elements that have a document in the chosen language, and the one already chosen. */
  #elementsFor({ lang, widget }: Choice): PickedElement[] {
    return this.#data.elements.filter((element) => element.tag === widget || this.#canShow(element, lang));
  }

  #canShow({ kind, several }: PickedElement, lang?: string): boolean {
    return this.#ids(kind, lang).length >= (several ? 2 : 1);
  }

  /** Replaces an element and documents that do not exist in the chosen language. */
  #inLanguage(choice: Choice): Choice {
    const { elements } = this.#data;
    const current = this.#element(choice.widget);
    const element = this.#canShow(current, choice.lang)
      ? current
      : (elements.find((candidate) => this.#canShow(candidate, choice.lang)) ?? current);
    const available = new Set(this.#ids(element.kind, choice.lang));
    return {
      ...choice,
      widget: element.tag,
      ids: this.#fillUp(
        element,
        choice.ids.filter((id) => available.has(id)),
        choice.lang,
      ),
    };
  }

  #element(tag: string): PickedElement {
    return this.#data.elements.find((element) => element.tag === tag)!;
  }

  /** A document in `lang`, or else in its base language, in English, or in any language. */
  #document(kind: PickedElement['kind'], id: string, lang: string): ListedDocument | undefined {
    const { documents } = this.#data;
    return [lang, lang.split(/[-_]/)[0]!, 'en', ...Object.keys(documents)]
      .map((language) => documents[language]?.[kind]?.[id])
      .find(Boolean);
  }

  /** The ids of a language, or of all languages, sorted by title. */
  #ids(kind: PickedElement['kind'], lang?: string): string[] {
    const { documents } = this.#data;
    const languages = lang && documents[lang] ? [documents[lang]] : Object.values(documents);
    const ids = new Set(languages.flatMap((kinds) => Object.keys(kinds[kind] ?? {})));
    return [...ids].sort((a, b) => this.#title(kind, a).localeCompare(this.#title(kind, b), this.#ui));
  }

  #title(kind: PickedElement['kind'], id: string): string {
    return this.#document(kind, id, this.#ui)?.title ?? id;
  }

  /** The text of a list option: the title, and for a hotline the organization, since several hotlines have the same name. */
  #optionText(kind: PickedElement['kind'], id: string): string {
    const organization = this.#document(kind, id, this.#ui)?.organization;
    return [this.#title(kind, id), organization].filter(Boolean).join(' – ');
  }

  /** Documents sorted by title, and those already chosen, even if this version does not list them. */
  #options({ kind }: PickedElement, { ids, lang }: Choice): Field['options'] {
    return [...new Set([...this.#ids(kind, lang), ...ids])].map((id) => ({
      value: id,
      text: this.#optionText(kind, id),
    }));
  }

  /** As many different documents as the element needs: one, or at least two to compare. Missing ones are added. */
  #fillUp(element: PickedElement, ids: string[], lang?: string): string[] {
    const chosen = new Set(ids.filter(Boolean));
    const count = element.several ? Math.max(2, chosen.size) : 1;
    return [...chosen, ...this.#ids(element.kind, lang).filter((id) => !chosen.has(id))].slice(0, count);
  }

  #linkText(choice: Choice): string {
    const { titles: title, hotline, number } = this.describe(choice);
    return number ? linkText({ title, hotline, number }) : title;
  }

  /** The titles of the chosen documents, and the hotline to call. `hotline` is missing for a hotline, whose title is its name. */
  describe({ widget, ids, lang = this.contentLocale }: Choice): {
    titles: string;
    hotline?: string;
    number?: string;
    dial?: string;
  } {
    const { kind } = this.#element(widget);
    const documents = ids.map((id) => this.#document(kind, id, lang));
    const titles = documents.map((document, index) => document?.title ?? ids[index]).join(', ');
    if (kind === 'hotlines') return { titles, number: documents[0]?.number, dial: documents[0]?.dial };
    const siteHotline = this.settings.hotline ? this.#document('hotlines', this.settings.hotline, lang) : undefined;
    const { hotline, number, dial } = siteHotline
      ? { ...siteHotline, hotline: siteHotline.title }
      : (documents[0] ?? {});
    return { titles, hotline, number, dial };
  }
}

const withItem = (list: string[], item: string | undefined): string[] =>
  item && !list.includes(item) ? [...list, item] : list;
