import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import sanitizeHtml from 'sanitize-html';
import sirv from 'sirv';
import { root } from '../../src/tools/paths.js';
import { seen, Site } from '../built/site.js';

/** The real editors, as a CMS would serve them, beside the built `dist/`; and what a CMS does with what they save. */
export class EditorSite extends Site {
  override async open(): Promise<void> {
    if (!existsSync(`${root}/plugins/dist/tinymce.js`)) throw new Error('expected plugins/dist/: run "npm run plugins" first');
    await super.open();
    const folders = Object.entries({
      '/plugins': `${root}/plugins/dist`,
      '/ckeditor5': `${root}/node_modules/ckeditor5/dist`,
      '/tinymce': `${root}/node_modules/tinymce`,
    }).map(([path, folder]) => ({ path, answer: sirv(folder) }));
    this.intercept = (request, response) => {
      const folder = folders.find(({ path }) => request.url!.startsWith(`${path}/`));
      if (!folder) return false;
      request.url = request.url!.slice(folder.path.length);
      folder.answer(request, response, () => void response.writeHead(404).end());
      return true;
    };
  }

  /** The link form, as another page may hold it. */
  link(query: string, words: string, mark = ' data-care-widget=""'): string {
    return `<a href="${this.base}embed.html?${query.replaceAll('&', '&amp;')}"${mark}>${words}</a>`;
  }

  /** A reader's page that holds what was saved: waits until a text that only the widget has is seen. */
  async readerSees(saved: string, text: string): Promise<void> {
    const { page } = await this.visit(`${this.tag('async data-upgrade-links')}<main><p>Before.</p>${saved}<p>After.</p></main>`);
    await seen(page, text);
    await page.context().close();
  }

  async purified(html: string): Promise<string> {
    const { page } = await this.visit('');
    await page.addScriptTag({ content: readFileSync(createRequire(import.meta.url).resolve('dompurify/dist/purify.min.js'), 'utf8') });
    const clean = await page.evaluate((dirty) => (window as unknown as { DOMPurify: { sanitize: (html: string) => string } }).DOMPurify.sanitize(dirty), html);
    await page.context().close();
    return clean;
  }
}

/** Copies all of another page, as an author does, to the clipboard. */
export async function copyFromElsewhere(page: Page, html: string): Promise<void> {
  const other = await page.context().newPage();
  await other.setContent(html);
  await other.keyboard.press('Control+A');
  await other.keyboard.press('Control+C');
  await other.close();
}

export const sanitized = (html: string): string => sanitizeHtml(html);

/** Types into a list that has the focus, as one finds an entry by its first letters. */
export async function choose(page: Page, label: string, letters: string): Promise<void> {
  const list = page.getByLabel(label, { exact: true });
  for (let steps = 0; !(await list.evaluate((one) => one === document.activeElement)); steps++) {
    if (steps > 12) throw new Error(`${label}: expected to reach it with Tab`);
    await page.keyboard.press('Tab');
  }
  await page.keyboard.type(letters);
}
