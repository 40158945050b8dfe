import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import sanitizeHtml from 'sanitize-html';
import sirv from 'sirv';
import { root } from '../../src/tools/paths.js';
import { seen, Site } from '../built/site.js';

/** Serves the real editors as a CMS would, beside the built `dist/`, and filters saved HTML as CMSs do. */
export class EditorSite extends Site {
  override async open(): Promise<void> {
    if (!existsSync(`${root}/plugins/dist/tinymce.js`))
      throw new Error('expected plugins/dist/: run "npm run plugins" first');
    await super.open();
    const folders = Object.entries({
      '/plugins': `${root}/plugins/dist`,
      '/ckeditor5': `${root}/node_modules/ckeditor5/dist`,
      '/tinymce': `${root}/node_modules/tinymce`,
    }).map(([path, folder]) => ({ path, serve: sirv(folder) }));
    this.intercept = (request, response) => {
      const folder = folders.find(({ path }) => request.url!.startsWith(`${path}/`));
      if (!folder) return false;
      request.url = request.url!.slice(folder.path.length);
      folder.serve(request, response, () => void response.writeHead(404).end());
      return true;
    };
  }

  /** A saved link to a widget. */
  link(query: string, text: string, mark = ' data-care-widget=""'): string {
    return `<a href="${this.base}embed.html?${query.replaceAll('&', '&amp;')}"${mark}>${text}</a>`;
  }

  /** Opens a reader's page with saved HTML, and waits for a text that only the widget has. */
  async readerSees(saved: string, text: string): Promise<void> {
    const { page } = await this.visit(
      `${this.tag('async data-upgrade-links')}<main><p>Before.</p>${saved}<p>After.</p></main>`,
    );
    await seen(page, text);
    await page.context().close();
  }

  async purified(html: string): Promise<string> {
    const { page } = await this.visit('');
    await page.addScriptTag({
      content: readFileSync(createRequire(import.meta.url).resolve('dompurify/dist/purify.min.js'), 'utf8'),
    });
    const clean = await page.evaluate(
      (dirty) => (window as unknown as { DOMPurify: { sanitize: (html: string) => string } }).DOMPurify.sanitize(dirty),
      html,
    );
    await page.context().close();
    return clean;
  }
}

/** Copies the content of another page to the clipboard, as an author does. */
export async function copyFromElsewhere(page: Page, html: string): Promise<void> {
  const other = await page.context().newPage();
  await other.setContent(html);
  await other.keyboard.press('Control+A');
  await other.keyboard.press('Control+C');
  await other.close();
}

export const sanitized = (html: string): string => sanitizeHtml(html);

/** Moves the focus to a list with Tab, and chooses an option by typing its first letters. */
export async function choose(page: Page, label: string, letters: string): Promise<void> {
  const list = page.getByLabel(label, { exact: true });
  for (let steps = 0; !(await list.evaluate((element) => element === document.activeElement)); steps++) {
    if (steps > 12) throw new Error(`${label}: expected to reach it with Tab`);
    await page.keyboard.press('Tab');
  }
  await page.keyboard.type(letters);
}
