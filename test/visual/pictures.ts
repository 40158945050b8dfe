import type { Page } from 'playwright-core';
import { textDirection } from '../../src/core/text-direction.js';
import { Site } from '../built/site.js';
import { element, settled, stillPage } from './all-elements.js';

/** A few looks that are kept as pictures: each language, scheme and kind of place is in one of them. */
interface Look {
  html: string;
  lang: string;
  width: number;
  height: number;
  scheme?: 'light' | 'dark';
  media?: 'print';
  /** Done before the picture is taken. */
  act?: (page: Page) => Promise<void>;
}

const nextStep = (page: Page) => page.locator('treatment-steps .care-step-controls button').last().click();

export const looks: Record<string, Look> = {
  'hotline-phone-fr': {
    html: element('hotline-banner', '', 'macmillan-cancer-support'),
    lang: 'fr',
    width: 360,
    height: 700,
  },
  'hotline-desktop-ar-dark': {
    html: element('hotline-banner', '', 'macmillan-cancer-support'),
    lang: 'ar',
    width: 1100,
    height: 420,
    scheme: 'dark',
  },
  'card-side-column-fr': { html: element('side-effect-card'), lang: 'fr', width: 240, height: 1100 },
  'card-desktop-en': { html: element('side-effect-card'), lang: 'en', width: 1100, height: 620 },
  'card-phone-ar-dark': { html: element('side-effect-card'), lang: 'ar', width: 360, height: 800, scheme: 'dark' },
  'explainer-phone-fr': { html: element('treatment-explainer'), lang: 'fr', width: 360, height: 1000 },
  'explainer-desktop-ar': { html: element('treatment-explainer'), lang: 'ar', width: 1200, height: 760 },
  'explainer-open-en-dark': {
    html: element('treatment-explainer'),
    lang: 'en',
    width: 768,
    height: 1000,
    scheme: 'dark',
    act: (page) => page.locator('treatment-explainer summary').first().click(),
  },
  'steps-phone-es': { html: element('treatment-steps'), lang: 'es', width: 360, height: 720, act: nextStep },
  'steps-desktop-en-dark': { html: element('treatment-steps'), lang: 'en', width: 900, height: 480, scheme: 'dark' },
  'comparison-desktop-fr': { html: element('treatment-comparison'), lang: 'fr', width: 900, height: 560 },
  'wallet-phone-es': { html: element('wallet-card'), lang: 'es', width: 360, height: 900 },
  'wallet-paper-fr': { html: element('wallet-card'), lang: 'fr', width: 600, height: 480, media: 'print' },
  'failure-phone-ar': {
    html: element('side-effect-card', 'content-base="/nowhere"'),
    lang: 'ar',
    width: 320,
    height: 260,
  },
};

function pageOf({ html, lang, scheme = 'light' }: Look, site: Site): string {
  return `<!doctype html><html lang="${lang}" dir="${textDirection(lang)}" style="color-scheme: ${scheme}"><meta charset="utf-8"><title>A page</title><style>
body { margin: 16px; font-family: sans-serif; background: Canvas; color: CanvasText }
</style><body>${html}${site.tag()}`;
}

/** Takes the pictures one after another, each in a browser context of its own. */
export async function* takePictures(): AsyncGenerator<[name: string, png: Buffer]> {
  const site = new Site();
  await site.open({ args: ['--force-color-profile=srgb'] });
  try {
    for (const [name, look] of Object.entries(looks)) {
      const { page } = await site.visit(pageOf(look, site), {
        viewport: { width: look.width + 32, height: look.height },
        script: stillPage,
        reducedMotion: 'reduce',
        timezoneId: 'America/Toronto',
      });
      await page.emulateMedia({ media: look.media ?? 'screen' });
      await settled(page);
      if (look.html.includes('steps')) await page.locator('treatment-steps svg').first().waitFor();
      await look.act?.(page);
      yield [name, await page.screenshot({ animations: 'disabled' })];
      await page.context().close();
    }
  } finally {
    await site.close();
  }
}
