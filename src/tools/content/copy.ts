import { readFileSync } from 'node:fs';
import { copyFile, mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import { escape } from '../../content/escape-html.js';
import { addChecksum } from '../../core/checksum.js';
import type { PreviewNode } from '../../core/preview-node.js';
import { integrityOfContent } from '../build/hashes.js';
import { filesBelow, writeInFolder } from '../paths.js';
import { filesForStaticHosts, isForServersOnly } from '../static-host.js';

/**
 * `care-widgets copy`: what a site serves of the build, in the languages that it wants, with its own settings in the pages
 * that ship. Nothing is deleted, since pages that pin a version go on naming older files of `care/`.
 */

/** What `embed.html` and `pages/` can be told: attributes of the loader's script tag there, without `data-`. */
export const tagSettings = ['hotline', 'hotline-name', 'hotline-number', 'hotline-hours', 'hotline-time-zone', 'hotlines', 'content-base', 'allow-sources', 'link-template'] as const;

export interface CopyOptions {
  /** Languages of documents; English is always among them. */
  languages: string[];
  settings: Partial<Record<(typeof tagSettings)[number], string>>;
  /** The absolute URL that the copy is served from, ending in a slash, for what others fetch: oEmbed, pasted fragments, cards. */
  base?: string;
  /** For a host that serves a folder as it is (see static-host.ts). */
  staticHost?: boolean;
}

const always = /^(care\/.+|care-widgets\.(js|css)|embed(-page)?\.js|embed\.html|builder(-preview)?\.(html|js|css)|privacy\.json|integrity\.json|card\.png)$/;
const byLanguage = /^(content|static|pages)\/([^/]+)\/.+$/;
const listOfPages = 'pages/index.html';

/** Copies; returns what was copied. */
export async function copyBuild(build: string, target: string, options: CopyOptions): Promise<string[]> {
  const wanted = new Set(options.languages);
  const isWanted = (file: string) => always.test(file) || file === listOfPages || wanted.has(byLanguage.exec(file)?.[2] ?? '');
  const files = filesBelow(build, /./).filter((file) => isWanted(file) && !(options.staticHost && isForServersOnly(file)));
  const isWhole = languagesIn(build).every((lang) => wanted.has(lang));
  const written = new Map<string, string>();
  for (const file of files.filter((name) => name !== 'integrity.json')) {
    const text = /\.(html|json)$/.test(file) ? readFileSync(`${build}/${file}`, 'utf8') : undefined;
    const fitted = text === undefined ? undefined : fit(file, text, options, isWhole ? undefined : wanted);
    if (fitted !== undefined && fitted !== text) {
      await writeInFolder(`${target}/${file}`, fitted);
      written.set(file, fitted);
    } else {
      await mkdir(dirname(`${target}/${file}`), { recursive: true });
      await copyFile(`${build}/${file}`, `${target}/${file}`);
    }
  }
  await writeIntegrity(build, target, files, written);
  const added = options.staticHost ? filesForStaticHosts : {};
  for (const [file, text] of Object.entries(added)) await writeInFolder(`${target}/${file}`, text);
  return [...files, ...Object.keys(added)];
}

/** Languages of the documents in a build. */
export function languagesIn(build: string): string[] {
  return [...new Set(filesBelow(`${build}/content`, /\.json$/).map((file) => file.split('/')[0]!))];
}

function fit(file: string, text: string, { settings, base }: CopyOptions, languages?: Set<string>): string {
  let fitted = text;
  if (languages && /^content\/.+\.json$/.test(file)) fitted = documentIn(fitted, languages);
  if (languages && file.startsWith('static/')) fitted = fragmentIn(fitted, languages);
  if (languages && file === listOfPages) fitted = pageListIn(fitted, languages);
  if (base !== undefined && /^(static|pages)\//.test(file)) fitted = fitted.replaceAll('../../../', base);
  return /^(pages\/.+|embed)\.html$/.test(file) ? withSettings(fitted, settings) : fitted;
}

/** With the site's settings on the loader's script tag. */
function withSettings(html: string, settings: CopyOptions['settings']): string {
  const attributes = Object.entries(settings).map(([name, value]) => ` data-${name}="${escape(value)}"`);
  return html.replace(/<script(?=[^>]*\bsrc="[^"]*care-widgets\.js")/, (tag) => tag + attributes.join(''));
}

/** A compiled document that offers no language that was not copied. */
function documentIn(text: string, languages: Set<string>): string {
  const { checksum, ...document } = JSON.parse(text) as { checksum?: string; existsIn?: string[]; preview?: { nodes: PreviewNode[] } };
  if (checksum === undefined || !document.existsIn) return text;
  document.existsIn = document.existsIn.filter((lang) => languages.has(lang));
  const hasMenu = document.existsIn.length > 1;
  if (document.preview) document.preview.nodes = document.preview.nodes.flatMap((node) => viewIn(node, languages, hasMenu));
  return addChecksum(JSON.stringify(document));
}

function viewIn(node: PreviewNode, languages: Set<string>, hasMenu: boolean, isMenu = false): PreviewNode[] {
  if (typeof node === 'string') return [node];
  const [tag, attributes, ...inside] = node;
  const isLanguages = isMenu || attributes.class === 'care-languages';
  if (isLanguages && (!hasMenu || (tag === 'li' && inside.some((one) => isOther(one, languages))))) return [];
  return [[tag, attributes, ...inside.flatMap((one) => viewIn(one, languages, hasMenu, isLanguages))]];
}

function isOther(node: PreviewNode, languages: Set<string>): boolean {
  return typeof node !== 'string' && node[1].lang !== undefined && !languages.has(node[1].lang);
}

/** The same in a prerendered fragment. */
function fragmentIn(html: string, languages: Set<string>): string {
  return html.replace(/<nav class="care-languages"[^]*?<\/nav>/, (menu) => {
    const fitted = menu.replace(/<li>\s*<button[^>]*?\blang="([^"]+)"[^]*?<\/li>/g, (item, lang: string) => (languages.has(lang) ? item : ''));
    return fitted.split('<li>').length > 2 ? fitted : '';
  });
}

/** The same in the list of all pages. */
function pageListIn(html: string, languages: Set<string>): string {
  const fitted = html.replace(/<a lang="([^"]+)"[^>]*>[^<]*<\/a>(?:, )?/g, (link, lang: string) => (languages.has(lang) ? link : ''));
  return fitted.replace(/, (?=<br>|<\/dd>)/g, '');
}

/** The hashes of what was copied, as it is now. */
async function writeIntegrity(build: string, target: string, files: string[], written: Map<string, string>): Promise<void> {
  const all = JSON.parse(readFileSync(`${build}/integrity.json`, 'utf8')) as Record<string, string>;
  const entries = files.flatMap((file): [string, string][] => {
    const text = written.get(file);
    if (all[file] === undefined) return [];
    return [[file, text === undefined ? all[file] : integrityOfContent(text)]];
  });
  await writeInFolder(`${target}/integrity.json`, `${JSON.stringify(Object.fromEntries(entries), null, 2)}\n`);
}
