import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { Frame, Page } from 'playwright-core';
import { formats, type Format } from '../../src/builder/formats.js';
import { copyBuild } from '../../src/tools/content/copy.js';
import { dist } from '../../src/tools/paths.js';
import { BuilderPage } from './builder-page.js';
import { Site } from './site.js';

/** A hospital's number, typed in the builder: readers see it in each embed format, whatever happens. */

const line = { name: 'Our nurses’ line', number: '+1 514 555-0100' };

describe('the line that is typed in the builder', () => {
  const site = new Site();
  const snippets = {} as Record<Format, string>;
  let embedPage: string;
  before(async () => {
    await site.open();
    const builder = await BuilderPage.open(site, { previews: false });
    await builder.element('treatment-explainer', 'immunotherapy');
    await builder.ownLine(line);
    for (const format of formats) {
      await builder.chooseFormat(format);
      snippets[format] = `${await builder.block('script')}${await builder.block('text')}`;
    }
    await builder.close();
    // A frame shows a page of the hospital's own server, which it has copied there with its line.
    const folder = mkdtempSync(join(tmpdir(), 'care-own-line-'));
    await copyBuild(dist, folder, {
      languages: ['en', 'fr'],
      settings: { 'hotline-name': line.name, 'hotline-number': line.number },
    });
    embedPage = readFileSync(`${folder}/embed.html`, 'utf8');
    rmSync(folder, { recursive: true });
  });
  after(() => site.close());

  const answering = (fails: (path: string) => boolean) => {
    site.intercept = ({ url }, response) => {
      const isEmbedPage = url!.startsWith('/embed.html');
      if (!isEmbedPage && !fails(url!)) return false;
      if (isEmbedPage) response.writeHead(200, { 'Content-Type': 'text/html' }).end(embedPage);
      else response.writeHead(404).end();
      return true;
    };
  };

  /** Opens a bare page with the snippet; returns where its text is. */
  async function open(format: Format): Promise<{ page: Page; text: Page | Frame }> {
    const { page } = await site.visit(`<!doctype html><html lang="en"><title>A page</title>${snippets[format]}`);
    if (format !== 'iframe') return { page, text: page };
    const frame = page.locator('iframe');
    await frame.scrollIntoViewIfNeeded();
    return { page, text: (await (await frame.elementHandle()).contentFrame())! };
  }

  const shown = (text: Page | Frame) =>
    text.getByText(line.number, { exact: false }).locator('visible=true').first().waitFor();

  for (const format of formats) {
    it(`is in the text and on paper, as ${format}`, async () => {
      answering(() => false);
      const { page, text } = await open(format);
      await text.locator('.care-content').getByText(line.name).locator('visible=true').first().waitFor();
      await text.locator('.care-content a[href="tel:+15145550100"]').locator('visible=true').first().waitFor();
      await page.emulateMedia({ media: 'print' });
      await shown(text);
      assert.doesNotMatch(await text.locator('body').innerText(), /1-800-363-0063/);
      await page.context().close();
    });

    it(`is there if no text can be loaded, as ${format}`, async () => {
      answering((path) => path.startsWith('/content/'));
      const { page, text } = await open(format);
      await shown(text);
      // A prerendered text stays: its code has then tried to load it again.
      await text.getByRole('button', { name: 'Try again' }).waitFor();
      await shown(text);
      await page.context().close();
    });

    it(`is there if no code can be loaded, as ${format}`, async () => {
      answering((path) => /^\/(care\/|care-widgets|embed(-page)?\.js)/.test(path));
      const { page } = await open(format);
      // The page of a frame then has nothing to show: the number is beside the frame.
      await shown(page);
      await page.context().close();
    });
  }
});
