#!/usr/bin/env node
import { existsSync, readdirSync, readFileSync, realpathSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { isHttpUrl } from '../../core/document-url.js';
import { isId } from '../../core/id.js';
import { kinds, type Kind } from '../../core/kinds.js';
import { languageTag } from '../../validation/language-tag.js';
import type { CareDocument } from '../../content/model.js';
import { changedTexts } from './changed-texts.js';
import { checkDocuments } from './check.js';
import { copyBuild, languagesIn, tagSettings } from './copy.js';
import { shippedCitationProblems } from './citation-problems.js';
import { citationsText, sourcesText } from './citations-report.js';
import { readFolder, type Documents } from './folder.js';
import type { Signs } from './signs.js';
import { readSigns } from './read-signs.js';
import { shippedSignProblems } from './shipped-signs.js';
import { contentFiles } from './content-files.js';
import { writeFiles } from '../generated-files.js';
import { resolveAllReferences } from './resolve-references.js';
import { writeNew } from './new-document.js';
import { printable } from './printable.js';
import { reportHtml, reportText } from './report.js';
import { signsHtml, signsText } from './signs-report.js';
import { writeSitePages } from '../pages/site-pages.js';

/** `npx care-widgets`: the command for content authors, and for sites that host the library or write documents of their own. */

const usage = `care-widgets check [folder]                 is every document right, linked, in step?
care-widgets report [folder] [--html file]  a table of documents by language
    --signs: the table of signs for which to call, with their levels, words, sources and documents
    --citations: the share of statements that cite a source, and those that do not
    --sources: sources to replace: weak ones, and those that are over ten years old
    --only id: of one document, in every language
care-widgets compile folder --out folder    what the browser reads, of your own documents
care-widgets new kind id [--lang en,fr] [--folder folder]
    a document to write: a copy of what ships under this id, or an empty one
care-widgets copy folder [--langs en,fr]    what your server needs, in these languages (default: all)
    ${tagSettings.map((name) => `--${name}`).join(', ')}: what embed.html and pages/ show, as data- attributes
    --base https://…: where the folder is served from, for what other sites fetch
    --static-host: for GitHub Pages, Cloudflare Pages, Netlify: without what a server would include
care-widgets pages folder --base /care-widgets/ [--template file] [--langs en,fr] [--texts folder] [--hotline id] [--address https://…]
    a page of your own for every document, at {lang}/{kind}/{id}.html, and a list of them; --base is where the library is, --hotline
    the one whose number stands in the fallbacks

folder holds {lang}/{kind}/{id}.json (default: locales; for report, what ships if there is no such folder).
kind is one of ${kinds.join(', ')}.
Exit codes: 0 all is well, 1 something is wrong with the content, 2 the command was not understood.`;

class UsageError extends Error {}

const today = new Date().toISOString().slice(0, 10);

/**
 * Absolute path of a file or folder of the build. The published command is itself in `dist/`; during development it runs
 * from `src/tools`.
 */
function inPackage(path: string): string {
  const build = import.meta.url.endsWith('.ts') ? '../../../dist/' : './';
  return fileURLToPath(new URL(`${build}${path}`, import.meta.url));
}

/** Source files of the documents that ship, beside `dist/` in the package and in the repository alike. */
const shippedLocales = inPackage('../locales');

/** "1 problem", "2 problems". */
function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}

/** A document that ships with the library, which a site's own documents may link to. */
function shipped(key: string): CareDocument | undefined {
  const file = inPackage(`content/${key}.json`);
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as CareDocument) : undefined;
}

function progress(done: number, all: number): void {
  if (process.stderr.isTTY && (done % 50 === 0 || done === all))
    process.stderr.write(`\r${done} of ${all} read${done === all ? '\n' : ''}`);
}

/** Reads a folder of documents. Throws a `UsageError` if it does not exist or is empty. */
function read(folder: string) {
  if (!existsSync(folder) || !readdirSync(folder).length)
    throw new UsageError(`${folder}: expected a folder of documents`);
  const shippedSigns = isShipped(folder) || !existsSync(shippedLocales) ? undefined : readSigns(shippedLocales);
  return readFolder(folder, { shippedSigns, onProgress: progress });
}

/** Whether a folder is the one of the documents that ship, which have rules of their own. */
function isShipped(folder: string): boolean {
  return existsSync(shippedLocales) && realpathSync(folder) === realpathSync(shippedLocales);
}

/** The rules of documents that ship: their signs are written once, and what they state has a source. */
function shippedProblems(documents: Documents, signs: Signs): string[] {
  return [
    ...shippedSignProblems(documents, signs),
    ...[...documents].flatMap(([key, document]) =>
      shippedCitationProblems(document).map((problem) => `${key}: ${problem}`),
    ),
  ];
}

/** Prints a line that may contain text from a document or a file name. */
function print(sentence: string): void {
  console.log(printable(sentence));
}

/** Prints problems to stderr; returns the exit code. */
function printProblems(problems: string[]): number {
  for (const problem of problems) console.error(printable(problem));
  return problems.length ? 1 : 0;
}

/** The languages that `--langs` selects. English is always included, since it is shown for documents that a language lacks. */
function selectedLanguages(option: string | undefined): string[] {
  const available = languagesIn(inPackage(''));
  const selected = option?.split(',').map((lang) => lang.trim()) ?? available;
  const unknown = selected.find((lang) => !available.includes(lang));
  if (unknown !== undefined) throw new UsageError(`--langs: expected some of ${available.join(',')}, got "${unknown}"`);
  return [...new Set(['en', ...selected])];
}

/** The value of an option as the absolute URL of a folder, ending in a slash. */
function folderUrl(option: string, value: string | undefined): string | undefined {
  if (value === undefined) return undefined;
  if (!isHttpUrl(value) || !URL.canParse(value))
    throw new UsageError(`--${option}: expected an address such as https://our.example/care-widgets/, got "${value}"`);
  return new URL(value.replace(/\/?$/, '/')).href;
}

const tagSettingOptions = Object.fromEntries(tagSettings.map((name) => [name, { type: 'string' }])) as Record<
  (typeof tagSettings)[number],
  { type: 'string' }
>;

async function run(args: string[]): Promise<number> {
  const { positionals, values } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      html: { type: 'string' },
      signs: { type: 'boolean', default: false },
      citations: { type: 'boolean', default: false },
      sources: { type: 'boolean', default: false },
      only: { type: 'string' },
      out: { type: 'string' },
      lang: { type: 'string', default: 'en,fr' },
      folder: { type: 'string', default: 'locales' },
      langs: { type: 'string' },
      base: { type: 'string' },
      'static-host': { type: 'boolean' },
      template: { type: 'string' },
      texts: { type: 'string' },
      address: { type: 'string' },
      ...tagSettingOptions,
      help: { type: 'boolean', default: false },
    },
  });
  const [command, ...rest] = positionals;
  if (values.help || command === undefined) {
    console.log(usage);
    return values.help ? 0 : 2;
  }
  switch (command) {
    case 'check': {
      const folder = rest[0] ?? 'locales';
      const { documents, signs, problems } = read(folder);
      const findings = checkDocuments(documents, { today, shipped });
      const allProblems = [
        ...problems,
        ...findings.problems,
        ...(isShipped(folder) ? shippedProblems(documents, signs) : []),
      ];
      const hints = [...signs.warnings, ...findings.hints];
      for (const problem of allProblems) print(problem);
      for (const hint of hints) print(`hint: ${hint}`);
      console.log(
        `${count(documents.size, 'document')} read, ${count(allProblems.length, 'problem')}, ${count(hints.length, 'hint')}`,
      );
      return allProblems.length ? 1 : 0;
    }
    case 'report': {
      const { documents, signs, problems } = read(
        rest[0] ?? (existsSync('locales') ? 'locales' : values.signs ? shippedLocales : inPackage('content')),
      );
      const languages = ['en', 'fr'].filter((lang) => [...documents.keys()].some((key) => key.startsWith(`${lang}/`)));
      const selected = new Map([...documents].filter(([, { id }]) => (values.only ?? id) === id));
      if (values.citations) console.log(citationsText(selected));
      else if (values.sources) console.log(sourcesText(selected, today));
      else if (values.html) {
        const html = values.signs ? signsHtml(signs, languages, today) : reportHtml(documents, today);
        await writeFile(values.html, html);
        print(`${values.html} written`);
      } else {
        console.log(values.signs ? signsText(signs, languages) : reportText(selected));
      }
      return printProblems(problems);
    }
    case 'compile': {
      const [folder] = rest;
      if (!folder || !values.out) throw new UsageError('compile: expected a folder and --out folder');
      const { documents, signs, problems } = read(folder);
      if (problems.length) return printProblems(problems);
      printProblems(signs.warnings);
      await writeFiles(contentFiles(resolveAllReferences(documents, shipped)), values.out);
      print(`${count(documents.size, 'document')} written below ${values.out}/content`);
      return 0;
    }
    case 'new': {
      const [kind, id] = rest;
      if (!kinds.includes(kind as Kind))
        throw new UsageError(`new: kind: expected one of ${kinds.join(', ')}, got "${kind ?? ''}"`);
      if (id === undefined || !isId(id))
        throw new UsageError(`new: id: expected a kebab-case id such as "fatigue", got "${id ?? ''}"`);
      const languages = values.lang.split(',');
      if (!languages.every((lang) => languageTag.test(lang)))
        throw new UsageError(`new: --lang: expected languages such as "en,fr", got "${values.lang}"`);
      for (const lang of languages) {
        const { file, isCopy } = await writeNew(
          values.folder,
          { kind: kind as Kind, id, lang, today },
          { schema: inPackage('schema'), locales: shippedLocales },
        );
        print(`${file}: ${isCopy ? 'a copy of the text that ships' : 'empty, to be filled in'}`);
      }
      return 0;
    }
    case 'copy': {
      const [folder] = rest;
      if (!folder) throw new UsageError('copy: expected a folder to copy to, such as public/care-widgets');
      const languages = selectedLanguages(values.langs);
      const settings = Object.fromEntries(
        tagSettings.flatMap((name) => (values[name] === undefined ? [] : [[name, values[name]]])),
      );
      const changes = changedTexts(inPackage(''), folder, languages);
      const files = await copyBuild(inPackage(''), folder, {
        languages,
        settings,
        base: folderUrl('base', values.base),
        staticHost: values['static-host'],
      });
      print(`${count(files.length, 'file')} copied to ${folder}, with texts in ${languages.join(', ')}`);
      if (changes.length) print(`${count(changes.length, 'text')} changed since the last copy:`);
      for (const change of changes) print(`  ${change}`);
      return 0;
    }
    case 'pages': {
      const [out] = rest;
      if (!out || !values.base)
        throw new UsageError(
          'pages: expected a folder to write to, and --base with where the library is served from, such as /care-widgets/',
        );
      const shippedFolder = readFolder(inPackage('content'));
      const siteFolder = values.texts === undefined ? undefined : read(values.texts);
      const problems = [...shippedFolder.problems, ...(siteFolder?.problems ?? [])];
      if (problems.length) return printProblems(problems);
      const written = await writeSitePages({
        documents: new Map([...shippedFolder.documents, ...(siteFolder?.documents ?? [])]),
        languages: selectedLanguages(values.langs),
        template: readFileSync(values.template ?? inPackage('page-template.html'), 'utf8'),
        out,
        base: values.base.replace(/\/?$/, '/'),
        address: folderUrl('address', values.address),
        hotline: values.hotline,
      });
      print(
        `${count(written, 'page')} written to ${out}, listed in ${out}/pages.json; link-template="…/{lang}/{kind}/{id}.html" leads to them`,
      );
      return 0;
    }
    default:
      throw new UsageError(`expected check, report, compile, new, copy or pages, got "${command}"`);
  }
}

try {
  process.exitCode = await run(process.argv.slice(2));
} catch (error) {
  printProblems([(error as Error).message]);
  const isUsageError =
    error instanceof UsageError || (error as NodeJS.ErrnoException).code?.startsWith('ERR_PARSE_ARGS');
  if (isUsageError) console.error(`\n${usage}`);
  process.exitCode = isUsageError ? 2 : 1;
}
