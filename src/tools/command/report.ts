import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { citationsText, sourcesText } from '../content/citations-report.js';
import { reportHtml, reportText } from '../content/report.js';
import { signsHtml, signsText } from '../content/signs-report.js';
import { findingsText, openFindings } from '../review/findings.js';
import { count, inPackage, print, printProblems, read, shippedLocales, today, type Options } from './context.js';

/** A table of documents by language, or one of the other lists that an editor works from. Returns the exit code. */
export async function report(rest: string[], values: Options): Promise<number> {
  const folder = rest[0] ?? (existsSync('locales') ? 'locales' : values.signs ? shippedLocales : inPackage('content'));
  const { documents, signs, problems } = read(folder);
  const languages = ['en', 'fr'].filter((lang) => [...documents.keys()].some((key) => key.startsWith(`${lang}/`)));
  const selected = new Map([...documents].filter(([, { id }]) => (values.only ?? id) === id));
  const open = openFindings(`${folder}/reviews`, documents).filter(
    ({ document }) => values.only === undefined || document.endsWith(`/${values.only}`),
  );
  if (values.findings) print(findingsText(open));
  else if (values.citations) console.log(citationsText(selected));
  else if (values.sources) console.log(sourcesText(selected, today));
  else if (values.html) {
    const html = values.signs ? signsHtml(signs, languages, today) : reportHtml(documents, today);
    await writeFile(values.html, html);
    print(`${values.html} written`);
  } else {
    console.log(values.signs ? signsText(signs, languages) : reportText(selected));
    if (open.length) print(`\n${count(open.length, 'open finding')}:\n${findingsText(open)}`);
  }
  return printProblems(problems);
}
