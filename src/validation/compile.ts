import * as v from 'valibot';
import { citesIn } from '../content/cites.js';
import { ContentError } from '../core/content-error.js';
import { issueSentence } from './issue-sentence.js';
import type { Kind } from '../core/kinds.js';
import { collectMarkdown, parseInSlices } from './markdown-budget.js';
import type { DocumentOf } from '../content/model.js';
import { delay } from '../core/delay.js';
import { schemas } from './schema/index.js';

/** Problems in one error message. */
const MAX_REPORTED = 5;

/** The error for a document that does not match the schema of its kind, with a sentence for each problem. */
export class InvalidDocumentError extends ContentError {
  constructor(readonly problems: string[]) {
    super('invalid', problems.slice(0, MAX_REPORTED).join('\n'));
  }
}

/**
 * Validates a document against the schema of its kind and parses its Markdown. The build does this for documents that ship; a
 * browser loads this module only for a site's own documents. With `onWarning`, an unsafe URL is left out with a warning, and the
 * rest is rendered: readers must not lose a document to one bad link. Without it, an unsafe URL is an error like any other.
 * Throws a ContentError. `label` names the document in messages: its file or URL.
 */
export function compile<K extends Kind>(
  json: unknown,
  kind: K,
  label: string,
  onWarning?: (message: string) => void,
): DocumentOf<K> {
  markdownTexts(json, label);
  return validate(json, kind, label, onWarning);
}

/** As `compile`, for a browser: parses in slices, so that the page stays responsive during a long document. */
export async function compileInSlices<K extends Kind>(
  json: unknown,
  kind: K,
  label: string,
  onWarning: (message: string) => void,
): Promise<DocumentOf<K>> {
  const texts = markdownTexts(json, label);
  await delay();
  return parseInSlices(texts, () => validate(json, kind, label, onWarning));
}

/** The texts to parse. Throws a ContentError if the document exceeds a limit. */
function markdownTexts(json: unknown, label: string): Set<string> {
  const texts = collectMarkdown(json);
  if (typeof texts === 'string') throw new ContentError('invalid', `${label}: expected ${texts}`);
  return texts;
}

function validate<K extends Kind>(
  json: unknown,
  kind: K,
  label: string,
  onWarning?: (message: string) => void,
): DocumentOf<K> {
  const actualKind = typeof json === 'object' && json !== null && 'kind' in json ? json.kind : undefined;
  if (actualKind !== kind) {
    throw new ContentError(
      'invalid',
      `${label}: kind: expected "${kind}", got ${actualKind === undefined ? 'nothing' : JSON.stringify(actualKind)}`,
    );
  }
  const result = v.safeParse(schemas[kind], json, { abortPipeEarly: true });
  if (result.success) return citesIn(result.output).length ? { ...result.output, hasCitations: true } : result.output;
  if (onWarning && result.issues.every(({ path }) => urlFields.has(String(path?.at(-1)?.key)))) {
    for (const issue of result.issues) onWarning(`${label}: ${issueLine(issue)}; left out`);
    return validate(withoutInvalidUrls(json, result.issues), kind, label);
  }
  throw new InvalidDocumentError(result.issues.map((issue) => `${label}: ${issueLine(issue)}`));
}

/** "title: expected a text, got a number". */
export function issueLine(issue: v.BaseIssue<unknown>): string {
  const field = v.getDotPath(issue) ?? 'document';
  return `${field}: ${issueSentence(issue)}`;
}

/** Optional fields whose value is a URL. */
const urlFields: ReadonlySet<string> = new Set(['url', 'website']);

function withoutInvalidUrls(json: unknown, issues: v.BaseIssue<unknown>[]): unknown {
  const copy = structuredClone(json);
  for (const { path = [] } of issues) {
    const parent = path
      .slice(0, -1)
      .reduce<unknown>((value, { key }) => (value as Record<string, unknown>)[String(key)], copy);
    Reflect.deleteProperty(parent as object, String(path.at(-1)?.key));
  }
  return copy;
}
