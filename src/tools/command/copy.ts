import { changedTexts } from '../content/changed-texts.js';
import { copyBuild, tagSettings } from '../content/copy.js';
import { count, folderUrl, inPackage, print, selectedLanguages, UsageError, type Options } from './context.js';

/** Copies what a server of one's own needs. Returns the exit code. */
export async function copy(rest: string[], values: Options): Promise<number> {
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
