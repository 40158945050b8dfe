import { readFileSync } from 'node:fs';
import { mo, po, type GetTextTranslation as Message, type GetTextTranslations } from 'gettext-parser';
import { root } from '../../../src/tools/paths.js';
import type { Block } from './lists.js';

/** The same French for all these locales: it uses no punctuation in which they differ. */
const locales = ['fr_CA', 'fr_FR', 'fr_BE'];
const domain = 'care-widgets';
const source = `${root}/plugins/wordpress/languages/fr.po`;

/**
 * The translation files of the plugin: a template for translators (.pot), and French for PHP (.po, .mo) and for the editor's
 * script (.json). Throws if a string has no French translation, or a translation is unused.
 */
export function translations(
  files: Map<string, string | Buffer>,
  blocks: Record<string, Block>,
): Map<string, string | Buffer> {
  const inScript = new Set<string>();
  const template: GetTextTranslations['translations'] = {
    '': {
      '': {
        msgid: '',
        msgstr: [`Project-Id-Version: Care Widgets\nContent-Type: text/plain; charset=utf-8\nX-Domain: ${domain}\n`],
      },
    },
  };
  const add = (msgid: string, msgctxt: string, reference: string) => {
    const entry = ((template[msgctxt] ??= {})[msgid] ??= {
      msgid,
      msgstr: [''],
      comments: { reference: '' },
      ...(msgctxt && { msgctxt }),
    });
    entry.comments!.reference = `${entry.comments!.reference ?? ''}\n${reference}`.trim();
  };

  for (const [file, text] of files) {
    if (file.startsWith('dist/') || !/\.(php|js)$/.test(file)) continue;
    for (const { msgid, msgctxt } of stringsOf(String(text))) {
      add(msgid, msgctxt, file);
      if (file.endsWith('.js')) inScript.add(msgid);
    }
  }
  for (const [, field, text] of String(files.get('care-widgets.php')).matchAll(
    /^ \* (Plugin Name|Description): +(.*)$/gm,
  ))
    add(text!, '', `care-widgets.php (${field!})`);
  for (const { title, description } of Object.values(blocks)) {
    add(title, 'block title', 'blocks.json');
    add(description, 'block description', 'blocks.json');
  }

  const french = po.parse(readFileSync(source, 'utf8'));
  const used = Object.values(template)
    .flatMap((messages) => Object.values(messages))
    .filter(({ msgid }) => msgid);
  const translationOf = ({ msgid, msgctxt = '' }: Message) => french.translations[msgctxt]?.[msgid]?.msgstr[0];
  const missing = used.filter((message) => !translationOf(message));
  const usedKeys = new Set(used.map(({ msgid, msgctxt = '' }) => `${msgctxt}\0${msgid}`));
  const unused = Object.values(french.translations)
    .flatMap((messages) => Object.values(messages))
    .filter(({ msgid, msgctxt = '' }) => msgid && !usedKeys.has(`${msgctxt}\0${msgid}`));
  const listOf = (messages: Message[]) =>
    messages.map(({ msgid, msgctxt }) => `\n  ${msgctxt ? `(${msgctxt}) ` : ''}${msgid}`).join('');
  if (missing.length) throw new Error(`languages/fr.po: expected French for:${listOf(missing)}`);
  if (unused.length) throw new Error(`languages/fr.po: nothing uses:${listOf(unused)}`);

  const output = new Map<string, string | Buffer>([
    [`languages/${domain}.pot`, po.compile({ charset: 'utf-8', headers: {}, translations: template })],
  ]);
  for (const locale of locales) {
    french.headers.Language = locale;
    output.set(`languages/${domain}-${locale}.po`, po.compile(french));
    output.set(`languages/${domain}-${locale}.mo`, mo.compile(french));
    const messages = Object.fromEntries(
      used.filter(({ msgid }) => inScript.has(msgid)).map((message) => [message.msgid, [translationOf(message)]]),
    );
    const jed = {
      domain,
      locale_data: {
        [domain]: { '': { domain, lang: locale, 'plural-forms': 'nplurals=2; plural=(n > 1);' }, ...messages },
      },
    };
    output.set(`languages/${domain}-${locale}-${domain}-editor.json`, JSON.stringify(jed));
  }
  return output;
}

/** Calls of gettext, in PHP and in JavaScript alike: `__( 'text', 'care-widgets' )`. */
function* stringsOf(text: string): Generator<{ msgid: string; msgctxt: string }> {
  const call =
    /\b(?:esc_html|esc_attr)?(__|_e|_x)\(\s*'((?:[^'\\]|\\.)*)'(?:,\s*'((?:[^'\\]|\\.)*)')?,\s*'care-widgets'\s*\)/g;
  for (const [, name, msgid, context] of text.matchAll(call)) {
    yield { msgid: msgid!.replace(/\\(.)/g, '$1'), msgctxt: name === '_x' ? (context ?? '') : '' };
  }
}
