import * as v from 'valibot';
import { ContentError } from './content-error.js';
import type { Kind } from './kinds.js';
import type { DocumentOf } from './model.js';
import { schemas } from './schema/index.js';

/**
 * Checks a document against the schema of its kind and reads its Markdown. The build does so for
 * what ships; a browser fetches this module only for a site's own documents.
 */
export function compile<K extends Kind>(json: unknown, kind: K, where: string): DocumentOf<K> {
  const found = typeof json === 'object' && json !== null && 'kind' in json ? json.kind : undefined;
  if (found !== kind) {
    throw new ContentError('invalid', `${where}: kind: expected "${kind}", got ${JSON.stringify(found) ?? 'nothing'}`);
  }
  const result = v.safeParse(schemas[kind] as v.GenericSchema, json, { abortPipeEarly: true });
  if (result.success) return result.output as DocumentOf<K>;
  throw new ContentError('invalid', result.issues.slice(0, 5).map((issue) => `${where}: ${describe(issue)}`).join('\n'));
}

function describe(issue: v.BaseIssue<unknown>): string {
  const field = v.getDotPath(issue) ?? 'document';
  return `${field}: ${issue.message}`;
}
