import { existsSync, readFileSync } from 'node:fs';
import type { Call, Source } from '../../content/model.js';

/**
 * Signs for which to call, each written once. `signs.json` has the level, the sources, and whether a sign is core;
 * `{lang}/signs.json` has the words. Documents name signs in `call.signs`; `"core"` stands for all core signs: those that
 * belong to every treatment and guide.
 */

export interface Sign {
  level: keyof Call;
  core?: boolean;
  sources: Source[];
}

export class Signs {
  /** By id, in the order in which readers see them. */
  readonly byId: Record<string, Sign>;
  /** Keys of the documents that name each sign. */
  readonly usedIn = new Map<string, string[]>();
  readonly #words = new Map<string, Record<string, string>>();

  constructor(private readonly folder: string) {
    this.byId = (readJson(`${folder}/signs.json`) ?? {}) as Record<string, Sign>;
  }

  /** The words of a sign in a language; undefined if it has none. */
  words(id: string, lang: string): string | undefined {
    if (!this.#words.has(lang))
      this.#words.set(lang, (readJson(`${this.folder}/${lang}/signs.json`) ?? {}) as Record<string, string>);
    return this.#words.get(lang)![id];
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
      const words = ids.filter((id) => this.byId[id]!.level === level).map((id) => this.words(id, lang)!);
      if (words.length) resolved[level] = [...words, ...((call[level] as string[] | undefined) ?? [])];
    }
    const known = new Set(json.sources.map(({ url }) => url));
    const added = ids.flatMap((id) => this.byId[id]!.sources).filter(({ url }) => !known.has(url) && known.add(url));
    return { ...json, call: resolved, sources: [...json.sources, ...added] };
  }

  get core(): string[] {
    return Object.keys(this.byId).filter((id) => this.byId[id]!.core);
  }

  /** What is wrong with the signs themselves, once all documents have been read. */
  get problems(): string[] {
    return Object.entries(this.byId).flatMap(([id, { sources }]) => [
      ...(sources.length ? [] : [`signs.json: ${id}: expected a source`]),
      ...(this.usedIn.has(id) ? [] : [`signs.json: ${id}: expected a document that names it`]),
    ]);
  }

  #problem(id: string, lang: string): string[] {
    if (!Object.hasOwn(this.byId, id)) return [`expected a sign of signs.json, got "${id}"`];
    return this.words(id, lang) === undefined ? [`expected words for "${id}" in ${lang}/signs.json`] : [];
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
