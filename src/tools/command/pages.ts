import { readFileSync } from 'node:fs';
import { readFolder } from '../content/folder.js';
import { writeSitePages } from '../pages/site-pages.js';
import {
  count,
  folderUrl,
  inPackage,
  print,
  printProblems,
  read,
  selectedLanguages,
  UsageError,
  type Options,
} from './context.js';

/** Writes a page for every document. Returns the exit code. */
export async function pages(rest: string[], values: Options): Promise<number> {
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
