import { readFileSync } from 'node:fs';
import { toJsonSchema } from '@valibot/to-json-schema';
import type { GenericSchema } from 'valibot';
import type { PickerData } from '../picker/documents.js';
import { schemas } from '../validation/schema/index.js';
import { signTable, signWords } from '../validation/schema/signs.js';
import type { GeneratedFiles } from './generated-files.js';
import { contentFiles } from './content/content-files.js';
import { readFolder, type Documents } from './content/folder.js';
import { pickerData } from './content/list-documents.js';
import { resolveAllReferences, withEnglishFallbacks } from './content/resolve-references.js';
import { embedHtml } from './pages/embed-html.js';
import { sharedPages } from './pages/oembed.js';
import { locales, root } from './paths.js';
import { prerenderedFiles } from './prerender/prerender.js';
import { withPreview } from './prerender/add-preview.js';

export { stylesHash } from './prerender/add-preview.js';

/** The documents of `locales/`, with what they refer to. Throws if one is not valid. */
function shippedDocuments(): Documents {
  const { documents, problems } = readFolder(locales);
  if (problems.length) throw new Error(problems.join('\n'));
  return resolveAllReferences(documents);
}

/**
 * What is made from documents, templates and styles, not from scripts: compiled documents, their JSON schemas, prerendered
 * fragments, pages. `base` is the URL of `dist/` in prerendered files, ending in a slash. It may be relative to them.
 */
export function siteFiles(base: string): GeneratedFiles {
  const documents = shippedDocuments();
  return new Map([
    ...contentFiles(withEnglishFallbacks(documents), withPreview),
    ...schemaFiles(),
    ...prerenderedFiles(documents, base),
    ...sharedPages(documents, base),
    ['embed.html', () => embedHtml(documents)],
    ...copiedFiles(),
  ]);
}

/** What the builder offers. */
export function shippedPickerData(): PickerData {
  return pickerData([...shippedDocuments().values()].map((document) => ({ ...document, document })));
}

function schemaFiles(): GeneratedFiles {
  const schemaOf = (schema: GenericSchema) => toJsonSchema(schema, { typeMode: 'input', errorMode: 'ignore' });
  return new Map(
    Object.entries({ ...schemas, signs: signTable, 'sign-words': signWords }).map(([kind, schema]) => [
      `schema/${kind}.schema.json`,
      () => `${JSON.stringify(schemaOf(schema), null, 2)}\n`,
    ]),
  );
}

/** Files that are copied as they are. */
function copiedFiles(): GeneratedFiles {
  const files = [
    'builder/builder.html',
    'builder/builder-preview.html',
    'builder/builder.css',
    'embed/card.png',
    'embed/page-template.html',
    'embed/privacy.json',
  ];
  return new Map(files.map((file) => [file.replace(/^.*\//, ''), () => readFileSync(`${root}/src/${file}`)]));
}
