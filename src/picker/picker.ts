import { addressOf, choiceOf, choiceOfQuery, parseAddress, queryOf, type Choice } from './choice.js';
import { shipped, type Documents, type ListedDocument, type PickedElement } from './documents.js';
import { stringsIn, uiLanguage, type Strings } from './strings.js';

/** What the site's developer says to the plugin. */
export interface Settings {
  /** Where the built files of Care Widgets are served from. */
  base: string;
  /** The site's own hotline, as `data-hotline` on the page's script tag: its number stands in the link's text. */
  hotline?: string;
  /** A list of the site's own, shaped like `documents.json`, in place of the shipped one. */
  documents?: Documents;
}

export interface Field {
  name: string;
  label: string;
  value: string;
  options: { value: string; text: string }[];
}

/** What is saved: the address's query, and the words of the link. */
export interface Saved {
  query: string;
  text: string;
}

/** The choosing without its looks: the same in every editor, and in the builder. */
export class Picker {
  readonly strings: Strings;
  readonly #base: string;
  readonly #data: Documents;
  readonly #ui: 'en' | 'fr';

  constructor(
    private readonly settings: Settings,
    uiLocale: string,
    /** The language of the text that is edited: that of a link's words, where none is chosen. */
    private readonly contentLocale: string,
  ) {
    const base = typeof settings?.base === 'string' ? parseAddress(settings.base) : undefined;
    if (!base) throw new Error(`Care Widgets: expected the address of its files as "base", got ${JSON.stringify(settings?.base)}`);
    this.#base = base.href.endsWith('/') ? base.href : `${base.href}/`;
    this.#data = settings.documents ?? shipped();
    this.#ui = uiLanguage(uiLocale);
    this.strings = stringsIn(uiLocale);
  }

  /** What the dialog shows when nothing was chosen yet. */
  start(): Choice {
    const [element] = this.#data.elements;
    return { widget: element!.tag, ids: this.#enough(element!, []) };
  }

  /** Every field that there may be, in order: a dialog that cannot grow makes them all and hides some. */
  get fieldNames(): string[] {
    const most = Math.max(1, ...this.#data.elements.filter(({ several }) => several).map(({ kind }) => this.#ids(kind).length));
    return ['widget', ...Array.from({ length: most }, (_, index) => `id${index}`), 'lang', 'heading-level'];
  }

  fields(choice: Choice): Field[] {
    const { strings } = this;
    const element = this.#element(choice.widget);
    const documents = this.#options(element, choice);
    const more = element.several ? Math.min(Math.max(2, choice.ids.length), documents.length - 1) : 0;
    return [
      {
        name: 'widget',
        label: strings.element,
        value: choice.widget,
        options: this.#shownIn(choice).map(({ tag }) => ({ value: tag, text: strings.elements[tag] ?? tag })),
      },
      { name: 'id0', label: strings.kinds[element.kind], value: choice.ids[0]!, options: documents },
      ...Array.from({ length: more }, (_, index) => ({
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
          ...including(this.languages, choice.lang).map((lang) => ({ value: lang, text: this.languageName(lang) })),
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

  /** The choice after an author set one field. */
  set(choice: Choice, name: string, value: string): Choice {
    if (name === 'lang') return this.#inLanguage({ ...choice, lang: value || undefined });
    if (name === 'heading-level') return { ...choice, headingLevel: Number(value) || undefined };
    if (name === 'widget') {
      const element = this.#element(value);
      const kept = element.kind === this.#element(choice.widget).kind ? choice.ids : [];
      return { ...choice, widget: value, ids: this.#enough(element, kept, choice.lang) };
    }
    const ids = [...choice.ids];
    ids[Number(name.slice(2))] = value;
    return { ...choice, ids: this.#enough(this.#element(choice.widget), ids, choice.lang) };
  }

  /** What to save for a choice; the words of before stay where the same is shown, for an author may have written them. */
  save(choice: Choice, before?: Saved): Saved {
    const query = queryOf(choice, this.#data);
    return before?.query === query ? before : { query, text: this.#words(choice) };
  }

  address = (query: string): string => addressOf(query, this.#base);

  choice = (query: string): Choice | undefined => choiceOfQuery(query, this.#data);

  /** What a link of the text asks for; undefined where it is a link like any other. */
  read(link: { href: string; marked: boolean; text: string }): Saved | undefined {
    const choice = choiceOf(link.href, { base: this.#base, marked: link.marked, data: this.#data });
    if (!choice) return undefined;
    return { query: queryOf(choice, this.#data), text: link.text.replace(/[ \t\r\n]+/g, ' ').trim() || this.#words(choice) };
  }

  /** What the box in the editor says: which element, which document, and what is not as usual. */
  caption(query: string): { element: string; title: string; note: string } {
    const choice = this.choice(query);
    if (!choice) return { element: '', title: query, note: '' };
    const { kind, tag } = this.#element(choice.widget);
    return {
      element: this.strings.elements[tag] ?? tag,
      title: choice.ids.map((id) => this.#title(kind, id)).join(', '),
      note: [choice.lang && this.languageName(choice.lang), choice.headingLevel && this.strings.headingAt(choice.headingLevel)].filter(Boolean).join(', '),
    };
  }

  get languages(): string[] {
    return Object.keys(this.#data.documents);
  }

  /** Hotlines by name, in a language. */
  hotlines(lang: string): Field['options'] {
    return this.#ids('hotlines', lang).map((id) => ({ value: id, text: this.#entry('hotlines', id) }));
  }

  languageName(lang: string): string {
    const name = new Intl.DisplayNames([this.#ui], { type: 'language' }).of(lang) ?? lang;
    return name.charAt(0).toLocaleUpperCase(this.#ui) + name.slice(1);
  }

  /** Elements that have a text in the language chosen; one that is chosen already can still be kept. */
  #shownIn({ lang, widget }: Choice): PickedElement[] {
    return this.#data.elements.filter((element) => element.tag === widget || this.#canShow(element, lang));
  }

  #canShow({ kind, several }: PickedElement, lang?: string): boolean {
    return this.#ids(kind, lang).length >= (several ? 2 : 1);
  }

  /** What does not exist in a language gives way to what does. */
  #inLanguage(choice: Choice): Choice {
    const { elements } = this.#data;
    const before = this.#element(choice.widget);
    const element = this.#canShow(before, choice.lang) ? before : (elements.find((one) => this.#canShow(one, choice.lang)) ?? before);
    const there = new Set(this.#ids(element.kind, choice.lang));
    return { ...choice, widget: element.tag, ids: this.#enough(element, choice.ids.filter((id) => there.has(id)), choice.lang) };
  }

  #element(tag: string): PickedElement {
    return this.#data.elements.find((element) => element.tag === tag)!;
  }

  /** In that language, or a nearer one, or any. */
  #document(kind: PickedElement['kind'], id: string, lang: string): ListedDocument | undefined {
    const { documents } = this.#data;
    return [lang, lang.split(/[-_]/)[0]!, 'en', ...Object.keys(documents)].map((one) => documents[one]?.[kind]?.[id]).find(Boolean);
  }

  /** By title: those of one language, or of all. */
  #ids(kind: PickedElement['kind'], lang?: string): string[] {
    const { documents } = this.#data;
    const languages = lang && documents[lang] ? [documents[lang]] : Object.values(documents);
    const ids = new Set(languages.flatMap((kinds) => Object.keys(kinds[kind] ?? {})));
    return [...ids].sort((a, b) => this.#title(kind, a).localeCompare(this.#title(kind, b), this.#ui));
  }

  #title(kind: PickedElement['kind'], id: string): string {
    return this.#document(kind, id, this.#ui)?.title ?? id;
  }

  /** As a list names it: several hotlines have the same name, and are told by who runs them. */
  #entry(kind: PickedElement['kind'], id: string): string {
    const organization = this.#document(kind, id, this.#ui)?.organization;
    return [this.#title(kind, id), organization].filter(Boolean).join(' – ');
  }

  /** Documents by title; one that is chosen and not listed (it is older, or younger) can still be kept. */
  #options({ kind }: PickedElement, { ids, lang }: Choice): Field['options'] {
    return [...new Set([...this.#ids(kind, lang), ...ids])].map((id) => ({ value: id, text: this.#entry(kind, id) }));
  }

  /** One document, or two and more to compare, each once. */
  #enough(element: PickedElement, ids: string[], lang?: string): string[] {
    const chosen = new Set(ids.filter(Boolean));
    const wanted = element.several ? Math.max(2, chosen.size) : 1;
    return [...chosen, ...this.#ids(element.kind, lang).filter((id) => !chosen.has(id))].slice(0, wanted);
  }

  /** The titles and a telephone number: what a reader has where no script runs. */
  #words(choice: Choice): string {
    const { titles, hotline, number } = this.said(choice);
    if (!number) return titles;
    return hotline ? `${titles} – ${hotline}, ${number}` : `${titles}, ${number}`;
  }

  /** What can be said of a choice without any script. A hotline's own name is its title. */
  said({ widget, ids, lang = this.contentLocale }: Choice): { titles: string; hotline?: string; number?: string; dial?: string } {
    const { kind } = this.#element(widget);
    const documents = ids.map((id) => this.#document(kind, id, lang));
    const titles = documents.map((one, index) => one?.title ?? ids[index]).join(', ');
    if (kind === 'hotlines') return { titles, number: documents[0]?.number, dial: documents[0]?.dial };
    const own = this.settings.hotline ? this.#document('hotlines', this.settings.hotline, lang) : undefined;
    const { hotline, number, dial } = own ? { ...own, hotline: own.title } : (documents[0] ?? {});
    return { titles, hotline, number, dial };
  }
}

const including = (list: string[], one: string | undefined): string[] => (one && !list.includes(one) ? [...list, one] : list);
