import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { transform } from 'lightningcss';
import { build as bundle } from 'vite';
import { documentAddress, type Strings, type Treatment } from './shared/document.js';
import { ourPage, ourPreloadedPage, ourPrerenderedPage, ourTag, staticPage } from './own-pages.js';
import { built, type PageName } from './pages.js';
import { bench, dist, pagesDist, root } from './paths.js';

/** The numbers of elements on one page that many.ts measures. */
export const counts = [1, 10, 100, 1000];

/** Builds every page, below bench/dist/. */
export async function buildPages(): Promise<void> {
  if (isStale()) execFileSync('npm', ['run', 'build'], { cwd: root, stdio: 'inherit' });
  rmSync(pagesDist, { recursive: true, force: true });
  const treatment = JSON.parse(readFileSync(`${dist}/content/en/treatments/immunotherapy.json`, 'utf8')) as Treatment;
  // The preview is part of our documents, and of no use to other implementations.
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

/** Whether there is no build, or one older than its sources, whose numbers would not be those of this checkout. */
function isStale(): boolean {
  if (!existsSync(`${dist}/integrity.json`)) return true;
  const built = statSync(`${dist}/integrity.json`).mtimeMs;
  return ['src', 'locales'].some((folder) =>
    readdirSync(`${root}/${folder}`, { recursive: true, encoding: 'utf8' }).some(
      (file) => statSync(`${root}/${folder}/${file}`).mtimeMs > built,
    ),
  );
}

/** Vite's production defaults, with one entry per page. */
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

/** Minifies styles and strings that are not part of a bundle. */
function copyShared(strings: Strings): void {
  for (const file of ['site.css', 'explainer.css']) {
    const { code } = transform({ filename: file, code: readFileSync(`${bench}/shared/${file}`), minify: true });
    writeFileSync(`${pagesDist}/${file}`, code);
  }
  mkdirSync(`${pagesDist}/strings`);
  writeFileSync(`${pagesDist}/strings/en.json`, JSON.stringify(strings));
}

/** The style sheet that GCDS requires. Its fonts are left out, since they are on other hosts. */
function copyGcdsStyles(): void {
  const styles = readFileSync(`${bench}/node_modules/@gcds-core/components/dist/gcds/gcds.css`, 'utf8');
  writeFileSync(
    `${pagesDist}/gcds.css`,
    styles.replace(/@import url\("[^"]*"\)[^;]*;/g, '').replace(/@font-face\{[^}]*https:[^}]*\}/g, ''),
  );
}

/** The hand-written page and ours, each with many copies of its element. */
function writeMany(): void {
  const handWritten = readFileSync(`${pagesDist}/hand-written/index.html`, 'utf8');
  const handTag = /<hand-explainer>.*?<\/hand-explainer>/s.exec(handWritten)![0];
  for (const count of counts) {
    write(
      `ours-${count}`,
      ourPage().replace(ourTag, () => ourTag.repeat(count)),
    );
    write(
      `hand-written-${count}`,
      handWritten.replace(handTag, () => handTag.repeat(count)),
    );
    write(
      `hand-written-share-${count}`,
      handWritten.replace(handTag, () => handTag.replace('<hand-explainer', '<hand-explainer share').repeat(count)),
    );
  }
}
