import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { extractText, getDocumentProxy } from 'unpdf';
import type { Hotline, SideEffect, Treatment } from '../../src/content/model.js';
import { formatDate } from '../../src/i18n/format.js';
import { loadMessages } from '../../src/i18n/translate.js';
import { dist, locales } from '../../src/tools/paths.js';
import { Site } from '../built/site.js';
import { element, settled, stillPage } from './all-elements.js';

/** What a reader of a printed page holds in the hand: the page is printed to PDF, and the PDF is read. */

const site = new Site();
before(() => site.open());
after(() => site.close());

const read = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'));

/** All the texts below a value: rich text is strings in arrays and objects. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.flatMap(textsIn);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    ['link', 'term', 'id', 'picture', 'area'].includes(key) ? [] : textsIn(inner),
  );
}

const plainSpaces = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ');

/** A PDF of a page that nobody has touched, with its parts closed. Browsers that are busy draw those only for paper. */
async function print(lang: string, html: string, tag?: string): Promise<Paper> {
  const { page } = await site.visit(
    `<!doctype html><html lang="${lang}" dir="${lang === 'ar' ? 'rtl' : 'ltr'}"><meta charset="utf-8"><title>A page</title><body><h1>Page</h1>${html}${site.tag(tag)}`,
    { script: `${stillPage} requestIdleCallback = () => 0;` },
  );
  await settled(page);
  assert.equal(await page.locator('details[open]').count(), 0);
  const pdf = await page.pdf({ format: 'Letter' });
  const address = page.url().replace('http://', '');
  await page.context().close();
  const { text } = await extractText(await getDocumentProxy(new Uint8Array(pdf)));
  return new Paper(lang, text.map(plainSpaces), address);
}

/**
 * Arabic letters stand in a PDF from left to right and in their joined forms, some of them out of place: a word
 * is known by its letters, whatever their order.
 */
function arabicWords(text: string): string[] {
  const joined = text.normalize('NFKC').replace(/ (?=\p{M})|(?<=\p{M}) /gu, '');
  return (joined.match(/\p{Script=Arabic}{3,}/gu) ?? []).map((word) =>
    [...word.replace(/[\u0640\p{M}]/gu, '')].sort().join(''),
  );
}

class Paper {
  readonly #text: string;

  constructor(
    readonly lang: string,
    readonly pages: string[],
    readonly address: string,
  ) {
    this.#text = this.#normal(pages.join('\n'));
  }

  /** Lines of a PDF are broken, and hyphens lost; where one is broken in Arabic, an address goes on behind other words. */
  #normal(text: string): string {
    const joined = text.normalize('NFKC').replace(/[\s\u00ad\u2066\u2069-]+/g, '');
    return this.lang === 'ar' ? joined.replace(/[\p{Script=Arabic}\u060c]+/gu, '') : joined;
  }

  has(text: string): boolean {
    return this.#text.includes(this.#normal(text));
  }

  /** Without what stands at the foot of each page, and so in the midst of a text that goes on. */
  without(foot: string): Paper {
    return new Paper(
      this.lang,
      this.pages.map((page) => page.replaceAll(foot, '')),
      this.address,
    );
  }

  /** The share of a text that is on paper: of its words in Arabic, else of every four words in a row, since pages break them. */
  share(text: string): number {
    if (this.lang !== 'ar') {
      const runs = text.trim().match(/\S+(\s+\S+){0,3}/g) ?? [];
      return runs.filter((run) => this.has(run)).length / runs.length;
    }
    const there = new Set(arabicWords(this.pages.join('\n')));
    const wanted = arabicWords(text);
    return wanted.filter((word) => there.has(word)).length / wanted.length;
  }

  /** Whether a line on paper is made of the Arabic words of a text. */
  hasLine(text: string): boolean {
    const line = (from: string) => arabicWords(from).sort().join(' ');
    return this.pages.some((page) => page.split('\n').some((one) => line(one) === line(text)));
  }
}

for (const lang of ['en', 'fr', 'ar']) {
  describe(`a printed page in ${lang}`, () => {
    const treatment = read(`${dist}/content/${lang}/treatments/immunotherapy.json`) as Treatment;
    const effect = read(`${dist}/content/${lang}/side-effects/fatigue.json`) as SideEffect;
    const hotline = read(`${dist}/content/${lang}/hotlines/quebec-cancer-foundation.json`) as Hotline;
    const strings = ['ui', 'controls', 'states'].map(
      (name) => read(`${locales}/${lang}/${name}.json`) as Record<string, string>,
    );
    const t = Object.assign({}, ...strings) as Record<string, string>;
    const foot = plainSpaces(
      lang === 'ar' ? `${hotline.number.shown} – ${hotline.title}` : `${hotline.title} – ${hotline.number.shown}`,
    );
    let printed: Paper;
    let paper: Paper;

    before(async () => {
      const tags = [
        'treatment-explainer',
        'side-effect-card',
        'question-list',
        'wallet-card',
        'hotline-banner',
        'source-list',
      ] as const;
      printed = await print(lang, tags.map((tag) => element(tag)).join('\n'));
      paper = printed.without(foot);
    });

    it('has the whole text, that of closed parts too', () => {
      const parts: Record<string, unknown> = {
        effect: effect.helps,
        questions: treatment.questions,
        history: treatment.history,
        medicines: treatment.medicines.map(({ name, class: what, given }) => [name, what, given ?? '']),
      };
      for (const { id, title, body } of treatment.sections) parts[id] = [title, body];
      assert.ok(Object.keys(parts).length > 8);
      for (const [name, part] of Object.entries(parts)) {
        const share = paper.share(textsIn(part).join(' '));
        assert.ok(share > (lang === 'ar' ? 0.88 : 0.95), `${name}: ${share} of it`);
      }
    });

    it('has none of its buttons', () => {
      const buttons = [
        'listen',
        'contents',
        'showAll',
        'textLanguages',
        'printQuestions',
        'printHint',
        'noneTicked',
        'cardPrint',
        'cardHint',
      ];
      for (const name of buttons) {
        const words = t[name]!;
        assert.ok(lang === 'ar' ? !paper.hasLine(words) : !paper.has(words), words);
      }
      // It would stand in a line with the title.
      if (lang === 'ar') assert.equal(paper.share(t.listen!), 0, t.listen);
      assert.ok(!paper.has('Français') || lang === 'fr');
    });

    it('has the addresses of links, and says where the rest of the sources stands', () => {
      assert.ok(paper.has(`(${hotline.website})`));
      const links = treatment.sources.flatMap(({ url }) => url ?? []).slice(0, 2);
      assert.equal(links.length, 2);
      for (const url of links) assert.ok(paper.has(`(${url})`), url);
      for (const { name } of treatment.sources) if (lang !== 'ar') assert.ok(paper.has(name), name);
      assert.ok(paper.has(printed.address), printed.address);
      // Sources that stand folded under other elements stay there: theirs are many pages.
      assert.ok(!effect.sources.some(({ url }) => url !== undefined && paper.has(url)));
    });

    it('has the hotline at the foot of each page of a long text, and the date of the text', async () => {
      const date = formatDate(treatment.updated, await loadMessages(lang));
      if (lang === 'ar') for (const part of [/\d{1,2} /, /20\d\d/]) assert.ok(paper.has(part.exec(date)![0].trim()));
      else assert.ok(paper.has(t.updated!.replace('{{date}}', date)));
      const withFoot = printed.pages.filter((page) => page.includes(foot));
      assert.ok(withFoot.length >= 8, `${withFoot.length} pages`);
      assert.ok(printed.pages.slice(0, withFoot.length).every((page) => page.includes(foot)));
      assert.ok(paper.has(hotline.number.shown));
    });
  });
}

describe('a printed page of an element alone', () => {
  const { hours, number } = read(`${dist}/content/en/hotlines/national-cancer-institute.json`) as Hotline;

  for (const tag of ['side-effect-card', 'question-list', 'care-guide', 'treatment-explainer'] as const) {
    it(`has the number and the hours of the hotline, whichever page it is: ${tag}`, async () => {
      assert.equal(hours?.weekly.length, 1);
      // Large letters, so that each runs over several pages.
      const { pages } = await print(
        'en',
        `<style>body { --care-font-size: 2em }</style>${element(tag)}`,
        'async data-hotline="national-cancer-institute"',
      );
      assert.ok(pages.length >= 3, `${pages.length} pages`);
      for (const [index, page] of pages.entries()) {
        const text = page.replace(/\s+/g, ' ');
        assert.ok(text.includes(number.shown), `page ${index + 1} of ${pages.length}: ${text.slice(-300)}`);
        assert.ok(
          text.includes('Monday to Friday, 9 a.m. to 9 p.m.'),
          `page ${index + 1} of ${pages.length}: ${text.slice(-300)}`,
        );
        assert.doesNotMatch(text, /open now|closed now/i);
      }
    });
  }
});
