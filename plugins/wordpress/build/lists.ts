import { existsSync, readFileSync } from 'node:fs';
import type { Kind } from '../../../src/core/kinds.js';
import { ownLanguageName } from '../../../src/i18n/own-language-name.js';
import { plainText } from '../../../src/content/rich-text.js';
import { elementRegistry, type ElementEntry } from '../../../src/core/registry.js';
import { builtDocuments } from '../../../src/tools/content/list-documents.js';
import { dist, root } from '../../../src/tools/paths.js';

/** A block of the WordPress editor, which includes/blocks.php registers. */
export interface Block {
  title: string;
  description: string;
  icon: string;
  kind: string;
  attribute: string;
  /** The ids of the documents in the inserter's preview, separated by spaces. */
  example: string;
  /** Whether it shows several documents. */
  several?: true;
  /** Whether it is part of a sentence. */
  inline?: true;
}

type BlockText = Pick<Block, 'title' | 'description' | 'icon'>;

/** Ids of the documents in previews, by kind. */
const examples: Record<Kind, string> = {
  treatments: 'immunotherapy',
  guides: 'precautions',
  'side-effects': 'fatigue',
  hotlines: 'quebec-cancer-foundation',
  glossary: 'checkpoint-inhibitor',
};

/** One block per element of the registry. Titles, descriptions and icons are in blocks.json. */
export function listBlocks(): Record<string, Block> {
  const texts = JSON.parse(readFileSync(`${root}/plugins/wordpress/blocks.json`, 'utf8')) as Record<string, BlockText>;
  const unknown = Object.keys(texts).filter((tag) => !(tag in elementRegistry));
  if (unknown.length)
    throw new Error(`plugins/wordpress/blocks.json: expected elements of the registry, got ${unknown.join(', ')}`);
  return Object.fromEntries(
    Object.entries<ElementEntry>(elementRegistry).map(([tag, { kind, attribute, lazy }]) => {
      const text = texts[tag];
      if (!text) throw new Error(`plugins/wordpress/blocks.json: expected title, description and icon of <${tag}>`);
      const several = attribute === 'treatments';
      const example = several ? 'immunotherapy chemotherapy' : examples[kind];
      return [
        tag,
        {
          ...text,
          kind,
          attribute,
          example,
          ...(several && { several: true as const }),
          ...(lazy && { inline: true as const }),
        },
      ];
    }),
  );
}

/**
 * Every document by kind, id and language, with the title, text and number shown where it is not prerendered; and the
 * names of languages.
 */
export function describeDocuments() {
  const documents: Record<string, Record<string, Record<string, unknown>>> = {};
  const languages: Record<string, string> = {};
  for (const { lang, kind, id, document } of builtDocuments()) {
    const { title, organization, number, hotline } = document;
    const entry = ((documents[kind] ??= {})[id] ??= {});
    if (hotline) entry.hotline = hotline.id;
    entry[lang] = {
      title,
      text: plainText(document.definition ?? document.who ?? []),
      ...(number && { organization, number: number.shown, dial: number.dial }),
    };
    languages[lang] ??= ownLanguageName(lang);
  }
  if (!existsSync(`${dist}/static`)) throw new Error('dist/: expected a whole build; run npm run build first');
  return { languages, documents };
}
