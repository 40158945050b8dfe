import type { Source } from '../../content/model.js';
import { levels, type Sign, type SignTable, type SignWords } from '../../validation/schema/signs.js';

/**
 * Signs for which to call, each written once for all documents. `signs.json` has the level of each, its sources, and whether
 * it is core; `{lang}/signs.json` has its words. Documents name signs in `call.signs`, where `"core"` stands for all core
 * signs: those that belong to every treatment and guide. Wallet cards name them too.
 */
export class Signs {
  /** Keys of the documents that name each sign. */
  readonly usedIn = new Map<string, string[]>();
  /** What each document names, and what it says in words of its own instead, by its key. */
  readonly named = new Map<string, { ids: string[]; freeText: string[] }>();
  /** One sentence for each unknown sign of a site's own documents. */
  readonly warnings: string[] = [];

  /**
   * @param words The words by language.
   * @param shipped For a site's own documents: the signs that ship, which they may name too.
   */
  constructor(
    private readonly own: SignTable,
    private readonly ownWords: Record<string, Record<string, SignWords>>,
    private readonly shipped?: Signs,
  ) {}

  /** In the order in which readers see core signs. */
  get ids(): string[] {
    return [...new Set([...(this.shipped?.ids ?? []), ...Object.keys(this.own.signs)])];
  }

  get core(): string[] {
    return this.ids.filter((id) => this.get(id)!.core);
  }

  get(id: string): Sign | undefined {
    return Object.hasOwn(this.own.signs, id) ? this.own.signs[id] : this.shipped?.get(id);
  }

  /** The words of a sign in a language; undefined if it has none. */
  words(id: string, lang: string): SignWords | undefined {
    return this.ownWords[lang]?.[id] ?? this.shipped?.words(id, lang);
  }

  /** The line that readers see in a list, in Markdown: "**Signs of a stroke.** Suddenly …". */
  line(id: string, lang: string): string | undefined {
    const words = this.words(id, lang);
    return words?.looks ? `**${words.text.replace(/\.$/, '')}.** ${words.looks}` : words?.text;
  }

  sourcesOf(id: string): SignSource[] {
    if (!Object.hasOwn(this.own.signs, id)) return this.shipped?.sourcesOf(id) ?? [];
    return this.own.signs[id]!.sources.flatMap((source) => {
      const found = this.own.sources[source];
      return found ? [{ ...found, id: source }] : [];
    });
  }

  /**
   * A source document with the words and the sources of the signs that it names, before those that it has itself. Throws,
   * with a sentence for each problem, if a sign is unknown or has no words in the document's language. An unknown sign of a
   * site's own document is left out with a warning: its readers must not lose the rest of the list.
   */
  resolve(json: unknown, key: string): unknown {
    if (!isObject(json)) return json;
    const { call, cards, sources } = json;
    const naming = isObject(call) && isListOfTexts(call.signs);
    this.named.set(key, {
      ids: naming ? (call.signs as string[]) : [],
      freeText: [...freeText(call), ...this.#freeTextOnCards(cards)],
    });
    const lang = key.split('/')[0]!;
    const problems: string[] = [];
    const ids = naming ? this.#known(call.signs as string[], lang, key, problems) : [];
    const resolvedCards = Array.isArray(cards) ? cards.map((card) => this.#card(card, lang, key, problems)) : cards;
    if (problems.length) throw new Error(problems.join('\n'));
    for (const id of ids) this.usedIn.set(id, [...new Set([...(this.usedIn.get(id) ?? []), key])]);
    const resolved = resolvedCards === undefined ? json : { ...json, cards: resolvedCards };
    if (!naming) return resolved;
    const list = citableSources(isList(sources) ? (sources as Source[]) : []);
    const lines = (level: string) =>
      ids.filter((id) => this.get(id)!.level === level).map((id) => this.#citedLine(id, lang, list));
    const coreCount = ids.filter((id) => this.get(id)!.core).length;
    return {
      ...resolved,
      call: withLines(call, lines),
      ...((call.signs as string[]).includes('core') && { coreSigns: coreCount }),
      ...(isList(sources) && { sources: list.sources }),
    };
  }

  /** What is wrong with the signs themselves, once all documents have been read. */
  get problems(): string[] {
    const { signs, sources } = this.own;
    const cited = new Set(Object.values(signs).flatMap((sign) => sign.sources));
    return [
      ...Object.entries(signs).flatMap(([id, sign]) => [
        ...(sign.sources.length ? [] : [`signs.json: ${id}: sources: expected at least one`]),
        ...sign.sources
          .filter((source) => !Object.hasOwn(sources, source))
          .map((source) => `signs.json: ${id}: sources: expected an id of "sources", got "${source}"`),
        ...(this.usedIn.has(id) ? [] : [`signs.json: ${id}: expected a document that names it`]),
      ]),
      ...Object.keys(sources)
        .filter((source) => !cited.has(source))
        .map((source) => `signs.json: sources: ${source}: expected a sign that cites it`),
      ...Object.entries(this.ownWords).flatMap(([lang, words]) =>
        Object.keys(words)
          .filter((id) => id !== '$schema' && !this.get(id))
          .map((id) => `${lang}/signs.json: expected a sign of signs.json, got "${id}"`),
      ),
    ];
  }

  #known(ids: string[], lang: string, key: string, problems: string[]): string[] {
    const all = [...new Set(ids.flatMap((id) => (id === 'core' ? this.core : [id])))];
    return all.filter((id) => {
      const sign = this.get(id);
      const words = this.words(id, lang);
      if (!sign) {
        const sentence = `${key}: call.signs: expected a sign of signs.json, got "${id}"`;
        if (this.shipped) this.warnings.push(`${sentence}; left out`);
        else problems.push(sentence);
      } else if (!words) {
        problems.push(`${key}: call.signs: expected words for "${id}" in ${lang}/signs.json`);
      } else if (sign.explained && !words.looks) {
        problems.push(`${key}: call.signs: expected "looks" for "${id}" in ${lang}/signs.json: what it looks like`);
      }
      return sign && words;
    });
  }

  /** The line of a sign, with citations of its sources, which are added to those of the document. */
  #citedLine(id: string, lang: string, { idOf }: CitableSources): string {
    return `${this.line(id, lang)}${this.sourcesOf(id)
      .map((source) => `[^${idOf(source)}]`)
      .join('')}`;
  }

  /** Names of the entries of wallet cards that are no ids of signs: "cards[0].signs[2]". */
  #freeTextOnCards(cards: unknown): string[] {
    if (!isList(cards)) return [];
    return cards.flatMap((card, index) =>
      isObject(card) && isListOfTexts(card.signs)
        ? card.signs.flatMap((id, sign) => (this.get(id) ? [] : [`cards[${index}].signs[${sign}]`]))
        : [],
    );
  }

  /** A wallet card with the short words of the signs that it names. Whatever is no id of a sign stays as it is. */
  #card(card: unknown, lang: string, key: string, problems: string[]): unknown {
    if (!isObject(card) || !isListOfTexts(card.signs)) return card;
    const cardLang = typeof card.lang === 'string' ? card.lang : lang;
    const signs = card.signs.map((id) => {
      if (!this.get(id)) return id;
      const short = this.words(id, cardLang)?.short;
      if (!short) problems.push(`${key}: cards: expected "short" for "${id}" in ${cardLang}/signs.json`);
      return short;
    });
    return { ...card, signs };
  }
}

/** The lists of a document by level: the lines of its signs, then its own. */
function withLines(call: Record<string, unknown>, linesOf: (level: string) => string[]): object {
  const lists = levels.map((level) => {
    const lines = linesOf(level);
    return [level, isList(call[level]) ? [...lines, ...call[level]] : lines] as const;
  });
  const others = Object.entries(call).filter(([name]) => name !== 'signs');
  return Object.fromEntries([...others, ...lists.filter(([, list]) => list.length)]);
}

type SignSource = Source & { id: string };

/** The sources of a document, and those of its signs, each once. */
interface CitableSources {
  sources: Source[];
  /** The id by which the document cites a source of a sign. Adds the source if the document does not have it. */
  idOf: (source: SignSource) => string;
}

function citableSources(own: Source[]): CitableSources {
  const sources = [...own];
  const idOf = (source: SignSource): string => {
    const index = sources.findIndex(({ url }) => url === source.url);
    const found = sources[index];
    if (found?.id !== undefined) return found.id;
    // Another source of the document may have the id already.
    const isTaken = sources.some(({ id }) => id === source.id);
    const id = isTaken ? `${source.id}-sign` : source.id;
    if (found) sources[index] = { ...found, id };
    else sources.push({ ...source, id });
    return id;
  };
  return { sources, idOf };
}

/** Names of the fields of `call` that have sentences of their own: "call.today[2]". */
function freeText(call: unknown): string[] {
  if (!isObject(call)) return [];
  return levels.flatMap((level) =>
    isList(call[level]) ? call[level].map((_, index) => `call.${level}[${index}]`) : [],
  );
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;
const isList = (value: unknown): value is unknown[] => Array.isArray(value);
const isListOfTexts = (value: unknown): value is string[] =>
  isList(value) && value.every((entry) => typeof entry === 'string');
