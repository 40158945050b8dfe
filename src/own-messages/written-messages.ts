import { absoluteUrl, isHttpUrl } from '../core/document-url.js';
import { fetchText } from '../core/fetch-text.js';
import { warn } from '../core/warn.js';
import { formatMessage, type FormatMessage } from '../i18n/translate.js';
import { interfaceLanguage } from './interface-language.js';
import type { OwnMessages } from './own-message-keys.js';
import { listProblems, problemWithKey, problemWithText } from './problems.js';

/**
 * The wording that a page has written for itself, as an object or in a JSON file. What is wrong in it is left out, with one
 * warning for all.
 */
export async function readWrittenMessages(source: OwnMessages | string): Promise<FormatMessage | undefined> {
  const where = typeof source === 'string' ? absoluteUrl(source) : 'messages';
  try {
    const messages: unknown = typeof source === 'string' ? JSON.parse(await fetchFile(where)) : source;
    const { texts, problems } = sort(messages);
    if (problems.length) warn(listProblems(where, problems));
    return (_, lang, ...message) => texts[lang] && formatMessage(texts[lang], lang, ...message);
  } catch (error) {
    warn(
      `${where}: expected messages by language (${error instanceof Error ? error.message : String(error)}); ours stay`,
    );
    return undefined;
  }
}

async function fetchFile(url: string): Promise<string> {
  if (!isHttpUrl(url)) throw new Error('expected an address on http: or https:');
  return await fetchText(url, (...args) => fetch(...args));
}

/** The texts that can be shown, by language of the interface and key; and what is wrong with the others. */
function sort(messages: unknown): { texts: Record<string, Record<string, string>>; problems: string[] } {
  const texts: Record<string, Record<string, string>> = {};
  const problems: string[] = [];
  for (const [tag, own] of entriesOf(messages)) {
    const lang = interfaceLanguage(tag);
    if (!lang) {
      problems.push(`${tag}: expected a language that has messages, such as fr`);
      continue;
    }
    for (const [key, text] of entriesOf(own)) {
      const problem = problemWithKey(key) ?? problemWithText(key, text, namesIn(text));
      if (problem) problems.push(`${tag}.${problem}`);
      else (texts[lang] ??= Object.create(null) as Record<string, string>)[key] = text as string;
    }
  }
  return { texts, problems };
}

function entriesOf(value: unknown): [string, unknown][] {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new Error(`expected { "fr": { "askLine": "…" } }, got ${JSON.stringify(value)}`);
  return Object.entries(value);
}

function namesIn(text: unknown): string[] {
  return typeof text === 'string' ? [...text.matchAll(/\{\{(.*?)\}\}/g)].map(([, name]) => name!) : [];
}
