import { readFile, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { dist, filesBelow } from '../src/tools/paths.js';

/**
 * Writes a `.br` and a `.gz` beside each text file of `dist/`, so that the server only has to pick one:
 * `npm run compress`, or `npx tsx deploy/compress.ts FOLDER`. Run it after every build.
 */

/** What pages load, and what sites include: what bundlers and editors read is not served to readers. */
const served = /^(?!types\/|lib\/|elements\/|(cli|index|define)\.js$).*\.(js|css|json|html)$/;

const encoders = {
  '.br': (bytes: Buffer) =>
    promisify(brotliCompress)(bytes, {
      params: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length },
    }),
  '.gz': (bytes: Buffer) => promisify(gzip)(bytes, { level: constants.Z_BEST_COMPRESSION }),
};

export interface Compressed {
  files: number;
  plain: number;
  br: number;
  gz: number;
}

export async function compressFolder(folder: string): Promise<Compressed> {
  const sum: Compressed = { files: 0, plain: 0, br: 0, gz: 0 };
  for (const file of filesBelow(folder, served)) {
    const [br, gz, plain] = await compressFile(`${folder}/${file}`);
    sum.files++;
    sum.plain += plain;
    sum.br += br;
    sum.gz += gz;
  }
  return sum;
}

/** The bytes that a reader gets in either encoding, and without. */
async function compressFile(path: string): Promise<[br: number, gz: number, plain: number]> {
  const bytes = await readFile(path);
  const { atime, mtime } = await stat(path);
  const sizes = await Promise.all(
    Object.entries(encoders).map(async ([ending, encode]) => {
      const smaller = await encode(bytes);
      // A file of a few bytes grows: then it has no copy, nor an old one of what it was before.
      if (smaller.length >= bytes.length) {
        await rm(path + ending, { force: true });
        return bytes.length;
      }
      await writeFile(path + ending, smaller);
      // `Last-Modified` is then the same whichever is served.
      await utimes(path + ending, atime, mtime);
      return smaller.length;
    }),
  );
  return [sizes[0]!, sizes[1]!, bytes.length];
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { files, plain, br, gz } = await compressFolder(process.argv[2] ?? dist);
  const share = (bytes: number) => `${Math.round((bytes / plain) * 100)} %`;
  console.log(`${files} files, ${plain} bytes: ${br} as .br (${share(br)}), ${gz} as .gz (${share(gz)})`);
}
