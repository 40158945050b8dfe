/** The members of a treatment document that the other implementations read. All but the names may be missing. */
export type Inline =
  | string
  | { strong: Inline[] }
  | { emphasis: Inline[] }
  | { link: string; text: Inline[] }
  | { term: string; text: Inline[] };

export type Block = Inline[] | { list: Inline[][] };

export interface Source {
  name: string;
  url?: string;
  lang?: string;
  for?: string;
}

export interface Hotline {
  title: string;
  organization?: string;
  who?: Inline[];
  number: { dial: string; shown: string };
  languages?: string[];
  languagesNote?: Inline[];
  cost?: Inline[];
  note?: Inline[];
  website?: string;
}

export interface Medicine {
  name: string;
  brands?: string[];
  class?: string;
  given?: string;
  usedFor?: string[];
}

export interface Treatment {
  id: string;
  lang: string;
  title: string;
  updated: string;
  definition: Inline[];
  summary?: Inline[];
  history?: { year: string; text: Inline[] }[];
  sections: { id: string; title: string; summary: Inline[]; body: Block[] }[];
  steps?: { title: string; text: Inline[]; description: string }[];
  medicines?: Medicine[];
  cancers?: string[];
  call?: Record<'emergency' | 'today' | 'nextVisit', Inline[][]>;
  effects?: { id: string; title?: string; frequency?: string }[];
  questions?: { group: string; items: Inline[][] }[];
  sources?: Source[];
  sourcesNote?: Inline[];
  hotline?: Hotline;
  library?: Inline[];
  guides?: { id: string; title?: string }[];
  related?: { id: string; title?: string; text?: Inline[] }[];
}

/** URL of the document for the other widgets: the same as ours, without the preview, which only ours uses. */
export const documentAddress = '/content/immunotherapy.json';

/** URL of the interface strings of the other implementations. */
export const stringsAddress = '/strings/en.json';

export type Strings = Record<string, string>;

/** A string with its placeholders replaced by values. */
export function say(strings: Strings, key: string, values: Record<string, string> = {}): string {
  return (strings[key] ?? '').replace(/\{\{(\w+)\}\}/g, (_, name: string) => values[name] ?? '');
}

/** A list as text: "a, b, and c", with semicolons if an item contains commas. */
export function listed(items: string[], lang: string): string {
  return items.some((item) => /[,:]/.test(item)) ? items.join('; ') : new Intl.ListFormat(lang).format(items);
}

export function languageName(tag: string, lang: string): string {
  return new Intl.DisplayNames([lang], { type: 'language' }).of(tag) ?? tag;
}

export function dateName(date: string, lang: string): string {
  return new Intl.DateTimeFormat(lang, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(date));
}

/** The URL schemes that a document may use in links to other sites. */
export function isSafe(address: string): boolean {
  return /^(https?:|mailto:|tel:|#)/i.test(address);
}

/** URL of another document, the same in every implementation. */
export function pageOf(kind: string, id: string): string {
  return `/${kind}/${id}`;
}
