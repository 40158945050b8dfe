import { writeInFolder } from './paths.js';

/**
 * Files by path. Each is made when it is asked for: a build asks for all of them, the dev server for those that a page
 * requests.
 */
export type GeneratedFiles = Map<string, () => string | Buffer | Promise<string | Buffer>>;

/** Makes and writes all files. */
export async function writeFiles(files: GeneratedFiles, folder: string): Promise<void> {
  for (const [path, make] of files) await writeInFolder(`${folder}/${path}`, await make());
}
