import { existsSync, readFileSync } from 'node:fs';
import type { Call, Source } from '../../content/model.js';

/**
 * Signs for which to call, each written once. `signs.json` has the level of each, its sources, and whether it is core;
 * `{lang}/signs.json` has the words. Documents name signs in `call.signs`; `"core"` stands for all core signs: those that
 * belong to every treatment and guide.
 */

export interface Sign {
  level: keyof Call;
  core?: boolean;
  /** Whether its words must say what it looks like, because its name alone does not: "signs of a stroke". */
  explained?: boolean;
  /** Ids of sources. */
  sources: string[];
}

/** The contents of `signs.json`. Signs are in the order in which readers see core signs. */
interface SignTable {
  sources: Record<string, Source>;
  signs: Record<string, Sign>;
}

/** The words of a sign in one language. */
export interface SignWords {
  text: string;
  /** What the sign looks like, in sentences of their own. */
  looks?: string;
  /** A few words, for a wallet card. */
  short?: string;
}

export class Signs {
  readonly byId: Record<string, Sign>;
  /** Keys of the documents that name each sign. */
  readonly usedIn = new Map<string, string[]>();
  readonly #sources: Record<string, Source>;
  readonly #words = new Map<string, Record<string, SignWords | string>>();

  constructor(private readonly folder: string) {
    const table = readJson(`${folder}/signs.json`) as Partial<SignTable> | undefined;
    this.byId = table?.signs ?? {};
    this.#sources = table?.sources ?? {};
  }

  /** The words of a sign in a language; undefined if it has none. */
  words(id: string, lang: string): SignWords | undefined {
    if (!this.#words.has(lang))
      this.#words.set(lang, (readJson(`${this.folder}/${lang}/signs.json`) ?? {}) as Record<string, SignWords>);
    const words = this.#words.get(lang)![id];
    return typeof words === 'string' ? { text: words } : words;
  }

  /** The line that readers see in a list, in Markdown: "**Signs of a stroke.** Suddenly …". */
  line(id: string, lang: string): string | undefined {
    const words = this.words(id, lang);
    return words?.looks ? `**${words.text}.** ${words.looks}` : words?.text;
  }

  sourcesOf(id: string): Source[] {
    return this.byId[id]!.sources.flatMap((source) => this.#sources[source] ?? []);
  }

  /**
   * A source document with the words and the sources of the signs that it names, before those that it has itself. Throws,
   * with a sentence for each problem, if a sign is unknown or has no words in the document's language.
   */
  resolve(json: unknown, key: string): unknown {
    if (!namesSigns(json)) return json;
    const { signs, ...call } = json.call;
    const lang = key.split('/')[0]!;
    const ids = signs.flatMap((id) => (id === 'core' ? this.core : [id]));
    const problems = ids.flatMap((id) => this.#problem(id, lang));
    if (problems.length) throw new Error(problems.map((problem) => `${key}: call.signs: ${problem}`).join('\n'));
    for (const id of ids) this.usedIn.set(id, [...(this.usedIn.get(id) ?? []), key]);
    const resolved: Record<string, unknown> = { ...call };
    for (const level of ['emergency', 'today', 'nextVisit'] as const) {
      const lines = ids.filter((id) => this.byId[id]!.level === level).map((id) => this.line(id, lang)!);
      if (lines.length) resolved[level] = [...lines, ...((call[level] as string[] | undefined) ?? [])];
    }
    const known = new Set(json.sources.map(({ url }) => url));
    const added = ids.flatMap((id) => this.sourcesOf(id)).filter(({ url }) => !known.has(url) && known.add(url));
    return { ...json, call: resolved, sources: [...json.sources, ...added] };
  }

  get core(): string[] {
    return Object.keys(this.byId).filter((id) => this.byId[id]!.core);
  }

  /** What is wrong with the signs themselves, once all documents have been read. */
  get problems(): string[] {
    const cited = new Set(Object.values(this.byId).flatMap(({ sources }) => sources));
    return [
      ...Object.entries(this.byId).flatMap(([id, { sources }]) => [
        ...(sources.length ? [] : [`signs.json: ${id}: expected a source`]),
        ...sources
          .filter((source) => !Object.hasOwn(this.#sources, source))
          .map((source) => `signs.json: ${id}: sources: expected an id of "sources", got "${source}"`),
        ...(this.usedIn.has(id) ? [] : [`signs.json: ${id}: expected a document that names it`]),
      ]),
      ...Object.keys(this.#sources)
        .filter((source) => !cited.has(source))
        .map((source) => `signs.json: sources: ${source}: expected a sign that cites it`),
    ];
  }

  #problem(id: string, lang: string): string[] {
    if (!Object.hasOwn(this.byId, id)) return [`expected a sign of signs.json, got "${id}"`];
    const words = this.words(id, lang);
    if (words === undefined) return [`expected words for "${id}" in ${lang}/signs.json`];
    if (this.byId[id]!.explained && !words.looks)
      return [`expected "looks" for "${id}" in ${lang}/signs.json: what it looks like`];
    return [];
  }
}

interface NamingDocument {
  call: { signs: string[]; [level: string]: unknown };
  sources: Source[];
}

function namesSigns(json: unknown): json is NamingDocument {
  const call = (json as { call?: { signs?: unknown } } | null)?.call;
  return Array.isArray(call?.signs);
}

function readJson(file: string): unknown {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined;
}
