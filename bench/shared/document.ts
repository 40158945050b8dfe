/** As much of a treatment's document as the peers read. All of it may be missing but its names. */
export type Inline =
  | string
  | { strong: Inline[] }
  | { emphasis: Inline[] }
  | { link: string; text: Inline[] }
  | { term: string; text: Inline[] };

export type Block = Inline[] | { list: Inline[][] };

export interface Source { name: string; url?: string; lang?: string; for?: string }

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

export interface Medicine { name: string; brands?: string[]; class?: string; given?: string; usedFor?: string[] }

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

/** Where every peer that is a widget fetches the document from: what ours fetches, without the view that only ours has a use for. */
export const documentAddress = '/content/immunotherapy.json';

/** Where every peer fetches its interface strings from. */
export const stringsAddress = '/strings/en.json';

export type Strings = Record<string, string>;

/** A string with its values in it. */
export function say(strings: Strings, key: string, values: Record<string, string> = {}): string {
  return (strings[key] ?? '').replace(/\{\{(\w+)\}\}/g, (_, name: string) => values[name] ?? '');
}

/** The words of a list: "a, b, and c"; semicolons where an item has commas of its own. */
export function listed(items: string[], lang: string): string {
  return items.some((item) => /[,:]/.test(item)) ? items.join('; ') : new Intl.ListFormat(lang).format(items);
}

export function languageName(tag: string, lang: string): string {
  return new Intl.DisplayNames([lang], { type: 'language' }).of(tag) ?? tag;
}

export function dateName(date: string, lang: string): string {
  return new Intl.DateTimeFormat(lang, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(date));
}

/** Links in a document may lead to other sites only by these. */
export function isSafe(address: string): boolean {
  return /^(https?:|mailto:|tel:|#)/i.test(address);
}

/** Where a link to another document leads, in every peer. */
export function pageOf(kind: string, id: string): string {
  return `/${kind}/${id}`;
}
