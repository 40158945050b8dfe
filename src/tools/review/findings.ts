import { existsSync, readdirSync } from 'node:fs';
import * as v from 'valibot';
import { date, documentName, language, line } from '../../validation/schema/common.js';
import type { Documents } from '../content/folder.js';
import { partsOf } from '../../reviews/parts.js';
import { GENERAL, packetOf } from './packet.js';
import { readValid } from './read-valid.js';

/**
 * What a clinician found in a document: the boxes of a packet (see packet.ts) as a file, which the packet itself can save. It is
 * kept with the documents, in `reviews/`, so that no word of it is lost before somebody has answered it.
 */

const words = v.pipe(v.string(), v.maxLength(5000));

const finding = v.object({
  lang: language,
  /** Where it is, as `partsOf` names it. */
  field: line,
  /** What was read there. Empty for what belongs to no part. */
  text: words,
  verdict: v.picklist(['', 'right', 'change', 'unsure'], 'expected "right", "change", "unsure" or ""'),
  /** What should change, or whom to ask what. */
  words: v.optional(words, ''),
  /** What was done about it. Empty while the finding is open. */
  answer: v.optional(words, ''),
});

const findingsFile = v.object({
  document: documentName,
  on: date,
  by: v.optional(v.pipe(v.string(), v.maxLength(300)), ''),
  findings: v.array(finding),
});

export type FindingsFile = v.InferOutput<typeof findingsFile>;

/** A file of findings to fill in: one for each part of a document, in these languages. */
export function blankFindings(documents: Documents, name: string, langs: string[], today: string): FindingsFile {
  const packet = packetOf(documents, name, langs);
  return {
    document: name,
    on: today,
    by: '',
    findings: packet.parts.flatMap(({ field, texts }) =>
      Object.entries(texts).map(([lang, { text }]) => ({
        lang,
        field,
        text,
        verdict: '' as const,
        words: '',
        answer: '',
      })),
    ),
  };
}

/** A finding that asks for something and has no answer: a change, a question, or any words. */
export interface OpenFinding {
  file: string;
  document: string;
  lang: string;
  field: string;
  words: string;
  /** Whether the text has changed since it was read: then it may be answered already. */
  changed: boolean;
}

/** The open findings in the files of a folder. Throws, with the file and what was expected, if one is no such file. */
export function openFindings(folder: string, documents: Documents): OpenFinding[] {
  if (!existsSync(folder)) return [];
  const files = readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .sort();
  return files.flatMap((name) => {
    const file = `${folder}/${name}`;
    const { document, findings } = readValid(file, findingsFile);
    return findings
      .filter(({ verdict, words, answer }) => (/change|unsure/.test(verdict) || words.trim()) && !answer.trim())
      .map(({ lang, field, text, words }) => ({
        file,
        document,
        lang,
        field,
        words,
        changed: field !== GENERAL && textOf(documents, `${lang}/${document}`, field) !== text,
      }));
  });
}

function textOf(documents: Documents, key: string, wanted: string): string | undefined {
  const document = documents.get(key);
  return document && partsOf(document).find(({ field }) => field === wanted)?.text;
}

/** The open findings, for a terminal: one line each. */
export function findingsText(open: OpenFinding[]): string {
  if (!open.length) return 'no open findings';
  return open
    .map(
      ({ file, document, lang, field, words, changed }) =>
        `${file}: ${lang}/${document}: ${field}: ${words || 'no words'}${changed ? ' (the text has changed since)' : ''}`,
    )
    .join('\n');
}
