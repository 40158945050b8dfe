import { existsSync, readFileSync } from 'node:fs';
import { plainText, type Inline } from '../../../src/content/rich-text.js';
import { elementRegistry, type ElementEntry } from '../../../src/core/registry.js';
import { dist, filesBelow, root } from '../../../src/tools/paths.js';

/** A block of the editor, as includes/blocks.php registers it. */
export interface Block {
  title: string;
  description: string;
  icon: string;
  kind: string;
  attribute: string;
  /** The ids that its preview in the inserter shows. */
  example: string;
  /** True where several documents are shown together. */
  several?: true;
  /** True where it is a part of a sentence. */
  inline?: true;
}

type Words = Pick<Block, 'title' | 'description' | 'icon'>;

const examples: Record<string, string> = {
  treatments: 'immunotherapy',
  guides: 'precautions',
  'side-effects': 'fatigue',
  hotlines: 'quebec-cancer-foundation',
  glossary: 'checkpoint-inhibitor',
};

/** One block an element of the registry; its words stand in blocks.json. */
export function listBlocks(): Record<string, Block> {
  const words = JSON.parse(readFileSync(`${root}/plugins/wordpress/blocks.json`, 'utf8')) as Record<string, Words>;
  const unknown = Object.keys(words).filter((tag) => !(tag in elementRegistry));
  if (unknown.length) throw new Error(`plugins/wordpress/blocks.json: expected elements of the registry, got ${unknown.join(', ')}`);
  return Object.fromEntries(
    Object.entries<ElementEntry>(elementRegistry).map(([tag, { kind, attribute, lazy: onDemand }]) => {
      const own = words[tag];
      if (!own) throw new Error(`plugins/wordpress/blocks.json: expected title, description and icon of <${tag}>`);
      const several = attribute === 'treatments';
      const example = several ? 'immunotherapy chemotherapy' : examples[kind]!;
      return [tag, { ...own, kind, attribute, example, ...(several && { several: true as const }), ...(onDemand && { inline: true as const }) }];
    }),
  );
}

interface BuiltDocument {
  title: string;
  definition?: Inline[];
  who?: Inline[];
  organization?: string;
  number?: { dial: string; shown: string };
  hotline?: { id: string };
}

/** Kind, id and language of every document, with what is said of it where it can't be drawn. */
export function listDocuments() {
  const documents: Record<string, Record<string, Record<string, unknown>>> = {};
  const languages: Record<string, string> = {};
  // Not those of sources alone.
  for (const file of filesBelow(`${dist}/content`, /^[^.]+\.json$/)) {
    const [lang, kind, name] = file.split('/') as [string, string, string];
    const document = JSON.parse(readFileSync(`${dist}/content/${file}`, 'utf8')) as BuiltDocument;
    const { title, organization, number, hotline } = document;
    const entry = ((documents[kind] ??= {})[name.replace('.json', '')] ??= {});
    if (hotline) entry.hotline = hotline.id;
    entry[lang] = {
      title,
      text: plainText(document.definition ?? document.who ?? []),
      ...(number && { organization, number: number.shown, dial: number.dial }),
    };
    languages[lang] ??= ownName(lang);
  }
  if (!existsSync(`${dist}/static`)) throw new Error('dist/: expected a whole build; run npm run build first');
  return { languages, documents };
}

function ownName(lang: string): string {
  const name = new Intl.DisplayNames([lang], { type: 'language' }).of(lang) ?? lang;
  return name.charAt(0).toLocaleUpperCase(lang) + name.slice(1);
}
