import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { transform } from 'lightningcss';
import { build as bundle } from 'vite';
import { documentAddress, type Strings, type Treatment } from './shared/document.js';
import { ourPage, ourPreloadedPage, ourPrerenderedPage, ourTag, staticPage } from './own-pages.js';
import { built, type PageName } from './pages.js';
import { bench, dist, pagesDist, root } from './paths.js';

/** Numbers of elements on one page that many.ts measures. */
export const counts = [1, 10, 100, 1000];

/** Makes every page, below bench/dist/. */
export async function buildPages(): Promise<void> {
  if (isStale()) execFileSync('npm', ['run', 'build'], { cwd: root, stdio: 'inherit' });
  rmSync(pagesDist, { recursive: true, force: true });
  const treatment = JSON.parse(readFileSync(`${dist}/content/en/treatments/immunotherapy.json`, 'utf8')) as Treatment;
  // A view of ours that no other has a use for.
  Reflect.deleteProperty(treatment, 'preview');
  const strings = JSON.parse(readFileSync(`${bench}/shared/strings.en.json`, 'utf8')) as Strings;
  for (const name of built) await buildWithVite(name);
  write('static', staticPage(treatment, strings));
  write('ours', ourPage());
  write('ours-preload', ourPreloadedPage());
  write('ours-prerendered', ourPrerenderedPage());
  copyShared(strings);
  mkdirSync(`${pagesDist}/content`);
  writeFileSync(`${pagesDist}${documentAddress}`, JSON.stringify(treatment));
  copyGcdsStyles();
  writeMany();
}

/** No build, or one older than what it is made of: its numbers would not be those of this checkout. */
function isStale(): boolean {
  if (!existsSync(`${dist}/integrity.json`)) return true;
  const built = statSync(`${dist}/integrity.json`).mtimeMs;
  return ['src', 'locales'].some((folder) =>
    readdirSync(`${root}/${folder}`, { recursive: true, encoding: 'utf8' }).some((file) => statSync(`${root}/${folder}/${file}`).mtimeMs > built),
  );
}

/** Vite's own production defaults; one entry a page. */
async function buildWithVite(name: PageName): Promise<void> {
  await bundle({
    configFile: false,
    root: `${bench}/pages/${name}`,
    base: `/${name}/`,
    publicDir: false,
    logLevel: 'error',
    oxc: { jsx: { runtime: 'automatic', importSource: name === 'preact' ? 'preact' : 'react' } },
    build: { outDir: `${pagesDist}/${name}`, emptyOutDir: true, chunkSizeWarningLimit: 2000 },
  });
}

function write(name: string, html: string): void {
  mkdirSync(`${pagesDist}/${name}`, { recursive: true });
  writeFileSync(`${pagesDist}/${name}/index.html`, html);
}

/** Styles and strings that are not part of a bundle, without their spaces and comments. */
function copyShared(strings: Strings): void {
  for (const file of ['site.css', 'explainer.css']) {
    const { code } = transform({ filename: file, code: readFileSync(`${bench}/shared/${file}`), minify: true });
    writeFileSync(`${pagesDist}/${file}`, code);
  }
  mkdirSync(`${pagesDist}/strings`);
  writeFileSync(`${pagesDist}/strings/en.json`, JSON.stringify(strings));
}

/** The style sheet that GCDS wants linked; its fonts lie on other hosts, so they are left out. */
function copyGcdsStyles(): void {
  const styles = readFileSync(`${bench}/node_modules/@gcds-core/components/dist/gcds/gcds.css`, 'utf8');
  writeFileSync(`${pagesDist}/gcds.css`, styles.replace(/@import url\("[^"]*"\)[^;]*;/g, '').replace(/@font-face\{[^}]*https:[^}]*\}/g, ''));
}

/** The hand-written page and ours, with their element many times over. */
function writeMany(): void {
  const handWritten = readFileSync(`${pagesDist}/hand-written/index.html`, 'utf8');
  const handTag = /<hand-explainer>.*?<\/hand-explainer>/s.exec(handWritten)![0];
  for (const count of counts) {
    write(`ours-${count}`, ourPage().replace(ourTag, () => ourTag.repeat(count)));
    write(`hand-written-${count}`, handWritten.replace(handTag, () => handTag.repeat(count)));
    write(`hand-written-share-${count}`, handWritten.replace(handTag, () => handTag.replace('<hand-explainer', '<hand-explainer share').repeat(count)));
  }
}
