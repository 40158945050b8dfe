import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';

/** npm has Chromium for Linux on x64 alone. */
export const npmHasChromium = process.platform === 'linux' && process.arch === 'x64';

export interface Unpacked {
  executablePath: string;
  /** A folder of shared libraries that come with the browser. */
  libraries: string;
}

/**
 * A Chromium of an npm package (`@sparticuz/chromium`, or before it `chrome-aws-lambda`), unpacked once into a folder beside
 * the package: `npm ci` removes both. The archives are all that is used of the package: its own code unpacks into the machine's /tmp.
 */
export function unpackedChromium(npmPackage: string): Unpacked {
  const { version } = JSON.parse(readFileSync(`${npmPackage}/package.json`, 'utf8')) as { version: string };
  const folder = `${npmPackage.slice(0, npmPackage.indexOf('/node_modules/'))}/node_modules/.cache/chromium-${version}`;
  if (!existsSync(folder)) unpack(npmPackage, folder);
  return { executablePath: `${folder}/chromium`, libraries: `${folder}/lib` };
}

/** Several tests may do this at once: each unpacks into a folder of its own, and the first to finish gives it its name. */
function unpack(npmPackage: string, folder: string): void {
  mkdirSync(dirname(folder), { recursive: true });
  const temporary = mkdtempSync(`${folder}-`);
  const archive = (name: string) => brotliDecompressSync(readFileSync(`${npmPackage}/bin/${name}.br`));
  writeFileSync(`${temporary}/chromium`, archive('chromium'));
  chmodSync(`${temporary}/chromium`, 0o755);
  // The libraries of Amazon's Linux of 2023; older packages have those of the one before.
  const libraries = existsSync(`${npmPackage}/bin/al2023.tar.br`) ? 'al2023.tar' : 'aws.tar';
  execFileSync('tar', ['--extract', '--directory', temporary], { input: archive(libraries) });
  try {
    renameSync(temporary, folder);
  } catch (error) {
    rmSync(temporary, { recursive: true });
    if (!existsSync(folder)) throw error;
  }
}
