import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { dist, root } from '../../src/tools/paths.js';
import { Site } from '../built/site.js';
import { fontFaces, fonts, weights } from '../font-faces.js';
import { element, settled, stillPage } from './all-elements.js';

/**
 * A hotline in containers of every width: its height changes little by little. Where a column is squeezed, it jumps:
 * what was 700 px high is several thousand at the next width. Nor does anything stick out.
 */

const hotlines = readdirSync(`${dist}/content/fr/hotlines`).map((file) => file.replace('.json', ''));
/** Readers of the line's own zone, of one hours away, and of one on another day. */
const zones = ['America/Toronto', 'Europe/London', 'Australia/Brisbane'];
const widths = Array.from({ length: 121 }, (_, step) => 200 + 10 * step);
/** The fonts travel within the page. */
const faces = fontFaces(
  (path) => `data:font/ttf;base64,${readFileSync(`${root}/node_modules/${path}`).toString('base64')}`,
);

const site = new Site();
before(() => site.open());
after(() => site.close());

describe('a hotline is no higher than it must be', () => {
  for (const timezoneId of zones) {
    it(`for a reader in ${timezoneId}, at any width and in any font`, async () => {
      const { page } = await site.visit(
        `<!doctype html><html lang="fr"><meta charset="utf-8"><title>A page</title><style>${faces}</style><body>${hotlines.map((id) => element('hotline-banner', '', id) + element('hotline-banner', 'lang="en"', id)).join('')}${site.tag()}`,
        { script: stillPage, timezoneId, viewport: { width: 1500, height: 900 } },
      );
      await settled(page);
      await page.evaluate(
        ([families, bold]) =>
          Promise.all(
            families.flatMap((family) => bold.map((weight) => document.fonts.load(`${weight} 16px ${family}`))),
          ),
        [fonts, weights] as const,
      );
      const jumps = await page.evaluate(
        ([tried, names]) => {
          const found: string[] = [];
          for (const name of names) {
            document.body.style.fontFamily = name;
            const last = new Map<Element, number>();
            for (const width of tried) {
              document.body.style.width = `${width}px`;
              for (const banner of document.querySelectorAll('hotline-banner')) {
                const { height } = banner.getBoundingClientRect();
                const before = last.get(banner) ?? height;
                if (height > before * 1.5 || before > height * 1.5)
                  found.push(
                    `${banner.getAttribute('hotline')}, ${name}: ${Math.round(before)} px, and ${Math.round(height)} px at a width of ${width}`,
                  );
                last.set(banner, height);
                const lines = new Set(
                  [...banner.shadowRoot!.querySelector('.care-number-large bdi')!.getClientRects()].map(({ top }) =>
                    Math.round(top),
                  ),
                );
                if (width >= 400 && lines.size > 1)
                  found.push(
                    `${banner.getAttribute('hotline')}, ${name}: the number has several lines at a width of ${width}`,
                  );
                if (banner.scrollWidth > banner.clientWidth)
                  found.push(
                    `${banner.getAttribute('hotline')}, ${name}: ${banner.scrollWidth} px wide at a width of ${width}`,
                  );
              }
            }
          }
          return found;
        },
        [widths, fonts] as const,
      );
      assert.deepEqual(jumps, []);
      await page.context().close();
    });
  }
});
