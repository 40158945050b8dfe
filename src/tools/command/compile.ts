import { contentFiles } from '../content/content-files.js';
import { resolveAllReferences } from '../content/resolve-references.js';
import { writeFiles } from '../generated-files.js';
import { count, print, printProblems, read, shipped, UsageError, type Options } from './context.js';

/** Writes what the browser reads, of documents of a site's own. Returns the exit code. */
export async function compile(rest: string[], values: Options): Promise<number> {
  const [folder] = rest;
  if (!folder || !values.out) throw new UsageError('compile: expected a folder and --out folder');
  const { documents, signs, problems } = read(folder);
  if (problems.length) return printProblems(problems);
  printProblems(signs.warnings);
  await writeFiles(contentFiles(resolveAllReferences(documents, shipped)), values.out);
  print(`${count(documents.size, 'document')} written below ${values.out}/content`);
  return 0;
}
