import type { Page } from 'playwright-core';
import { elementRegistry, type ElementEntry, type Tag } from '../../src/core/registry.js';

/** Markup of the elements, and ways to put a page of them into the states that a reader can. */

const ids: Record<ElementEntry['kind'], string> = {
  treatments: 'immunotherapy',
  guides: 'precautions',
  'side-effects': 'fatigue',
  hotlines: 'quebec-cancer-foundation',
  glossary: 'checkpoint-inhibitor',
};

export const tags = Object.keys(elementRegistry) as Tag[];

export function element(tag: Tag, attributes = '', id?: string): string {
  const { kind, attribute } = elementRegistry[tag];
  const named = id ?? (attribute === 'treatments' ? 'immunotherapy chemotherapy radiation-therapy' : ids[kind]);
  return `<${tag} ${attribute}="${named}" ${attributes}></${tag}>`;
}

/**
 * Runs in a page before anything of it: the clock stands still on a Wednesday at noon in Québec, and the
 * browser has a voice, so that every button is there. (tsx names functions with a helper of its own.)
 */
export const stillPage = `
globalThis.__name = (named) => named;
Date.now = () => Date.UTC(2026, 10, 25, 17);
Object.defineProperty(globalThis, 'speechSynthesis', { value: Object.assign(new EventTarget(), {
  cancel() {}, speak() {}, getVoices: () => ['en', 'fr', 'es', 'ar'].map((lang) => ({ lang, localService: true, default: true })) }) });`;

/**
 * Waits until every element shows its document, or says that it has none: not a preview of it, and with the button
 * that an article gets once the browser has named its voices.
 */
export async function settled(page: Page): Promise<void> {
  await page.waitForFunction(
    () => {
      const shown = '.care-body:not([data-preview])';
      const done = (element: Element): boolean => {
        const root = element.shadowRoot;
        if (!root?.querySelector(shown)) return Boolean(root?.querySelector('.care-failure, .care-status:not(:empty)'));
        return !root.querySelector('.care-title-row') || Boolean(root.querySelector('.care-listen'));
      };
      return [...document.querySelectorAll('body > *')]
        .filter(({ localName }) => localName.includes('-') && localName !== 'glossary-term')
        .every(done);
    },
    undefined,
    { timeout: 15_000 },
  );
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
}

/** Opens every part, and waits for what is fetched then. */
export async function openAll(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const host of document.querySelectorAll('body > *')) {
      host.dispatchEvent(new Event('pointerdown'));
      for (const details of host.shadowRoot?.querySelectorAll('details') ?? []) details.open = true;
    }
  });
  // Long lists of sources and pictures are fetched now.
  await page.waitForFunction(() =>
    [...document.querySelectorAll('body > *')].every(
      (host) => !host.shadowRoot?.querySelector('.care-collapsible[open] .care-screen, .care-figure > p'),
    ),
  );
}
