import { readFile, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { dist, filesBelow } from '../src/tools/paths.js';

/**
 * `npm run compress`, or `npx tsx deploy/compress.ts FOLDER`: writes compressed copies, `.br` and `.gz`, beside each text file of
 * `dist/`, so that a server need not compress per request. Run it after every build.
 */

/** Files that pages load or sites include; not those that only bundlers and editors read. */
const served = /^(?!types\/|lib\/|elements\/|(cli|index|define)\.js$).*\.(js|css|json|html)$/;

const encoders = {
  '.br': (bytes: Buffer) =>
    promisify(brotliCompress)(bytes, {
      params: {
        [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
        [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
      },
    }),
  '.gz': (bytes: Buffer) => promisify(gzip)(bytes, { level: constants.Z_BEST_COMPRESSION }),
};

/** The number of files, and the sum of their sizes in bytes without compression and in each encoding. */
export interface Compressed {
  files: number;
  plain: number;
  br: number;
  gz: number;
}

export async function compressFolder(folder: string): Promise<Compressed> {
  const total: Compressed = { files: 0, plain: 0, br: 0, gz: 0 };
  for (const file of filesBelow(folder, served)) {
    const [br, gz, plain] = await compressFile(`${folder}/${file}`);
    total.files++;
    total.plain += plain;
    total.br += br;
    total.gz += gz;
  }
  return total;
}

/** Compresses a file; returns the size that is transferred in each encoding and without one, in bytes. */
async function compressFile(path: string): Promise<[br: number, gz: number, plain: number]> {
  const bytes = await readFile(path);
  const { atime, mtime } = await stat(path);
  const sizes = await Promise.all(
    Object.entries(encoders).map(async ([extension, encode]) => {
      const compressed = await encode(bytes);
      // A very small file grows: it gets no compressed copy, and one of an earlier version is deleted.
      if (compressed.length >= bytes.length) {
        await rm(path + extension, { force: true });
        return bytes.length;
      }
      await writeFile(path + extension, compressed);
      // The same modification time makes `Last-Modified` the same for every encoding.
      await utimes(path + extension, atime, mtime);
      return compressed.length;
    }),
  );
  return [sizes[0]!, sizes[1]!, bytes.length];
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { files, plain, br, gz } = await compressFolder(process.argv[2] ?? dist);
  const share = (bytes: number) => `${Math.round((bytes / plain) * 100)} %`;
  console.log(`${files} files, ${plain} bytes: ${br} as .br (${share(br)}), ${gz} as .gz (${share(gz)})`);
}
