import { readFileSync } from 'node:fs';
import { copyFile, mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import { escapeHtml } from '../../content/escape-html.js';
import { addChecksum } from '../../core/checksum.js';
import type { PreviewNode } from '../../core/preview-node.js';
import { integrityOf } from '../hashes.js';
import { filesBelow, writeInFolder } from '../paths.js';
import { filesForStaticHosts, isForServersOnly } from './static-host.js';

/**
 * `care-widgets copy`: copies the files of the build that a site serves, in the languages it selects, with its own settings
 * written into the pages that ship. Nothing is deleted, since pages that pin a version still load older files of `care/`.
 */

/** Settings for `embed.html` and `pages/`: attributes of the loader's script tag there, without `data-`. */
export const tagSettings = [
  'hotline',
  'hotline-name',
  'hotline-number',
  'hotline-hours',
  'hotline-time-zone',
  'hotline-languages',
  'hotline-cost',
  'hotline-website',
  'hotlines',
  'content-base',
  'allow-sources',
  'link-template',
  'reviews',
  'messages',
] as const;

export interface CopyOptions {
  /** Languages of documents; English is always among them. */
  languages: string[];
  settings: Partial<Record<(typeof tagSettings)[number], string>>;
  /** The absolute URL that the copy is served from, ending in a slash, for what other sites fetch: oEmbed, pasted fragments, cards. */
  base?: string;
  /** Whether the host serves a folder as it is, without configuration (see static-host.ts). */
  staticHost?: boolean;
}

const languageIndependent =
  /^(care\/.+|care-widgets\.(js|css)|embed(-page)?\.js|embed\.html|builder(-preview)?\.(html|js|css)|privacy\.json|integrity\.json|card\.png)$/;
const byLanguage = /^(content|static|pages)\/([^/]+)\/.+$/;
const pageIndex = 'pages/index.html';

/** Copies the build into `target`; returns the files written, relative to it. */
export async function copyBuild(build: string, target: string, options: CopyOptions): Promise<string[]> {
  const languages = new Set(options.languages);
  const isSelected = (file: string) =>
    languageIndependent.test(file) || file === pageIndex || languages.has(byLanguage.exec(file)?.[2] ?? '');
  const files = filesBelow(build, /./).filter(
    (file) => isSelected(file) && !(options.staticHost && isForServersOnly(file)),
  );
  const hasAllLanguages = languagesIn(build).every((lang) => languages.has(lang));
  const changed = new Map<string, string>();
  for (const file of files.filter((name) => name !== 'integrity.json')) {
    const text = /\.(html|json)$/.test(file) ? readFileSync(`${build}/${file}`, 'utf8') : undefined;
    const adapted =
      text === undefined ? undefined : adapt(file, text, options, hasAllLanguages ? undefined : languages);
    if (adapted !== undefined && adapted !== text) {
      await writeInFolder(`${target}/${file}`, adapted);
      changed.set(file, adapted);
    } else {
      await mkdir(dirname(`${target}/${file}`), { recursive: true });
      await copyFile(`${build}/${file}`, `${target}/${file}`);
    }
  }
  await writeIntegrity(build, target, files, changed);
  const added = options.staticHost ? filesForStaticHosts : {};
  for (const [file, text] of Object.entries(added)) await writeInFolder(`${target}/${file}`, text);
  return [...files, ...Object.keys(added)];
}

/** Languages of the documents in a build. */
export function languagesIn(build: string): string[] {
  return [...new Set(filesBelow(`${build}/content`, /\.json$/).map((file) => file.split('/')[0]!))];
}

/** The text of a file for this site. `languages`: those that are copied, unless all are. */
function adapt(file: string, text: string, { settings, base }: CopyOptions, languages?: Set<string>): string {
  let adapted = text;
  if (languages && /^content\/.+\.json$/.test(file)) adapted = adaptDocument(adapted, languages);
  if (languages && file.startsWith('static/')) adapted = adaptFragment(adapted, languages);
  if (languages && file === pageIndex) adapted = adaptPageIndex(adapted, languages);
  if (base !== undefined && /^(static|pages)\//.test(file)) adapted = adapted.replaceAll('../../../', base);
  return /^(pages\/.+|embed)\.html$/.test(file) ? withSettings(adapted, settings) : adapted;
}

/** Adds the site's settings to the loader's script tag. */
function withSettings(html: string, settings: CopyOptions['settings']): string {
  const attributes = Object.entries(settings).map(([name, value]) => ` data-${name}="${escapeHtml(value)}"`);
  return html.replace(/<script(?=[^>]*\bsrc="[^"]*care-widgets\.js")/, (tag) => tag + attributes.join(''));
}

/** Removes the languages that are not copied from the language menu of a compiled document, and from that of its preview. */
function adaptDocument(text: string, languages: Set<string>): string {
  const { checksum, ...document } = JSON.parse(text) as {
    checksum?: string;
    existsIn?: string[];
    preview?: { nodes: PreviewNode[] };
  };
  if (checksum === undefined || !document.existsIn) return text;
  document.existsIn = document.existsIn.filter((lang) => languages.has(lang));
  const hasMenu = document.existsIn.length > 1;
  if (document.preview)
    document.preview.nodes = document.preview.nodes.flatMap((node) => adaptPreviewNode(node, languages, hasMenu));
  return addChecksum(JSON.stringify(document));
}

/** `isInMenu`: whether the node is inside the language menu. An empty list removes the node. */
function adaptPreviewNode(
  node: PreviewNode,
  languages: Set<string>,
  hasMenu: boolean,
  isInMenu = false,
): PreviewNode[] {
  if (typeof node === 'string') return [node];
  const [tag, attributes, ...children] = node;
  const isMenu = isInMenu || attributes.class === 'care-languages';
  if (isMenu && (!hasMenu || (tag === 'li' && children.some((child) => isOtherLanguage(child, languages))))) return [];
  return [[tag, attributes, ...children.flatMap((child) => adaptPreviewNode(child, languages, hasMenu, isMenu))]];
}

function isOtherLanguage(node: PreviewNode, languages: Set<string>): boolean {
  return typeof node !== 'string' && node[1].lang !== undefined && !languages.has(node[1].lang);
}

/** Removes the languages that are not copied from the menu of a prerendered fragment, and the menu if one language is left. */
function adaptFragment(html: string, languages: Set<string>): string {
  return html.replace(/<nav class="care-languages"[^]*?<\/nav>/, (menu) => {
    const adapted = menu.replace(/<li>\s*<button[^>]*?\blang="([^"]+)"[^]*?<\/li>/g, (item, lang: string) =>
      languages.has(lang) ? item : '',
    );
    return adapted.split('<li>').length > 2 ? adapted : '';
  });
}

/** Removes links to pages in languages that are not copied from `pages/index.html`. */
function adaptPageIndex(html: string, languages: Set<string>): string {
  const adapted = html.replace(/<a lang="([^"]+)"[^>]*>[^<]*<\/a>(?:, )?/g, (link, lang: string) =>
    languages.has(lang) ? link : '',
  );
  return adapted.replace(/, (?=<br>|<\/dd>)/g, '');
}

/** Writes `integrity.json` for the copied files. `changed` has the new text of those that differ from the build. */
async function writeIntegrity(
  build: string,
  target: string,
  files: string[],
  changed: Map<string, string>,
): Promise<void> {
  const hashes = JSON.parse(readFileSync(`${build}/integrity.json`, 'utf8')) as Record<string, string>;
  const entries = files.flatMap((file): [string, string][] => {
    const text = changed.get(file);
    if (hashes[file] === undefined) return [];
    return [[file, text === undefined ? hashes[file] : integrityOf(text)]];
  });
  await writeInFolder(`${target}/integrity.json`, `${JSON.stringify(Object.fromEntries(entries), null, 2)}\n`);
}
