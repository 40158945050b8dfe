#!/usr/bin/env node
import { parseArgs } from 'node:util';
import { kinds } from '../../core/kinds.js';
import { tagSettings } from '../content/copy.js';
import { check } from './check.js';
import { compile } from './compile.js';
import { optionTypes, printProblems, UsageError, type Options } from './context.js';
import { copy } from './copy.js';
import { newDocument } from './new.js';
import { pages } from './pages.js';
import { report } from './report.js';
import { review } from './review.js';
import { signOff } from './sign-off.js';

/** `npx care-widgets`: the command for content authors, and for sites that host the library or write documents of their own. */

const usage = `care-widgets check [folder]                 is every document right, linked, in step?
care-widgets report [folder] [--html file]  a table of documents by language
    --signs: the table of signs for which to call, with their levels, words, sources and documents
    --citations: the share of statements that cite a source, and those that do not
    --sources: sources to replace: weak ones, and those that are over ten years old
    --only id: of one document, in every language
    --findings: what reviewers asked for and nobody has answered yet, in the files of {folder}/reviews
care-widgets review id [--langs en,fr] [--folder folder] [--out packet.html] [--form reviews/id.json]
    a text to review, on paper or on a screen, beside its sources; or a file of findings to fill in
    --into reviews.json: mark what has changed since the last review in that file
care-widgets sign-off id --lang fr --by name --credentials "RN" [--on 2026-12-01] [--until 2027-12-01] [--folder folder]
    write a review into the text's file, or with --into reviews.json --for "name of the hospital" into a file of your own
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

/** Each takes what follows its name, and the options, and returns the exit code. */
const commands: Record<string, (rest: string[], values: Options) => number | Promise<number>> = {
  check,
  report,
  review,
  'sign-off': signOff,
  compile,
  new: newDocument,
  copy,
  pages,
};

async function run(args: string[]): Promise<number> {
  const { positionals, values } = parseArgs({ args, allowPositionals: true, options: optionTypes });
  const [command, ...rest] = positionals;
  if (values.help || command === undefined) {
    console.log(usage);
    return values.help ? 0 : 2;
  }
  if (!Object.hasOwn(commands, command))
    throw new UsageError(`expected one of ${Object.keys(commands).join(', ')}, got "${command}"`);
  return commands[command]!(rest, values);
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
