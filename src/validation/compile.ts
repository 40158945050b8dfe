import * as v from 'valibot';
import { ContentError } from '../core/content-error.js';
import { issueSentence } from './issue-sentence.js';
import type { Kind } from '../core/kinds.js';
import { markdownIn, withParsed } from './markdown-budget.js';
import type { DocumentOf } from '../content/model.js';
import { delay } from '../core/delay.js';
import { schemas } from './schema/index.js';

/** As many problems as a console needs. */
const MAX_SHOWN = 5;

/** A document that does not fit the schema of its kind, with a sentence for each problem. */
export class InvalidDocument extends ContentError {
  constructor(readonly problems: string[]) {
    super('invalid', problems.slice(0, MAX_SHOWN).join('\n'));
  }
}

/**
 * Checks a document against the schema of its kind and reads its Markdown. The build does so for
 * what ships; a browser fetches this module only for a site's own documents. There an address that
 * is not safe is left out, with a word to the developer by `refuse`, and the rest is drawn: a reader
 * must not lose a text for a bad link in it. Without `refuse` it is an error like any other.
 */
export function compile<K extends Kind>(
  json: unknown,
  kind: K,
  where: string,
  onWarning?: (message: string) => void,
): DocumentOf<K> {
  textsOf(json, where);
  return validated(json, kind, where, onWarning);
}

/** The same for a browser: a page goes on to respond while a long document is read. */
export async function compileInSlices<K extends Kind>(
  json: unknown,
  kind: K,
  where: string,
  onWarning: (message: string) => void,
): Promise<DocumentOf<K>> {
  const texts = textsOf(json, where);
  await delay();
  return withParsed(texts, () => validated(json, kind, where, onWarning));
}

function textsOf(json: unknown, where: string): Set<string> {
  const texts = markdownIn(json);
  if (typeof texts === 'string') throw new ContentError('invalid', `${where}: expected ${texts}`);
  return texts;
}

function validated<K extends Kind>(json: unknown, kind: K, where: string, onWarning?: (message: string) => void): DocumentOf<K> {
  const found = typeof json === 'object' && json !== null && 'kind' in json ? json.kind : undefined;
  if (found !== kind) {
    throw new ContentError('invalid', `${where}: kind: expected "${kind}", got ${JSON.stringify(found) ?? 'nothing'}`);
  }
  const result = v.safeParse(schemas[kind] as v.GenericSchema, json, { abortPipeEarly: true });
  if (result.success) return result.output as DocumentOf<K>;
  if (onWarning && result.issues.every(({ path }) => addresses.has(String(path?.at(-1)?.key)))) {
    for (const issue of result.issues) onWarning(`${where}: ${describe(issue)}; left out`);
    return validated(withoutAddresses(json, result.issues), kind, where);
  }
  throw new InvalidDocument(result.issues.map((issue) => `${where}: ${describe(issue)}`));
}

function describe(issue: v.BaseIssue<unknown>): string {
  const field = v.getDotPath(issue) ?? 'document';
  return `${field}: ${issueSentence(issue)}`;
}

/** Optional fields that hold an address alone. */
const addresses: ReadonlySet<string> = new Set(['url', 'website']);

function withoutAddresses(json: unknown, issues: v.BaseIssue<unknown>[]): unknown {
  const copy = structuredClone(json);
  for (const { path = [] } of issues) {
    const parent = path.slice(0, -1).reduce<unknown>((value, { key }) => (value as Record<string, unknown>)[String(key)], copy);
    Reflect.deleteProperty(parent as object, String(path.at(-1)?.key));
  }
  return copy;
}
