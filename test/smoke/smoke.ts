import { expect } from '@open-wc/testing';
import type { Kind } from '../../src/core/kinds.js';
import { shippedLanguages } from '../../src/core/language.js';
import '../../src/define.js';
import { elementRegistry, type ElementEntry, type Tag } from '../../src/core/registry.js';
import type { CareElement } from '../../src/base/care-element.js';
import { all, base, captureWarnings, nextEvent, mockServer, visibleText } from '../fakes.js';

/** What a reader must never meet: words of machines, and holes where words should be. */
const machineWords = /\bundefined\b|\bnull\b|\bNaN\b|\[object|\{\{|\}\}|Invalid Date/;

/** Ids of what ships, as integrity.json lists it. */
async function idsOf(kind: Kind): Promise<string[]> {
  const hashes = (await (await fetch(`${base}integrity.json`)).json()) as Record<string, string>;
  const pattern = new RegExp(`^content/en/${kind}/([a-z0-9-]+)\\.json$`);
  return Object.keys(hashes).flatMap((file) => pattern.exec(file)?.[1] ?? []);
}

/** Languages that the document exists in: where it does not, English stands in its place. */
async function languagesOf(kind: Kind, id: string): Promise<string[]> {
  const languages = await Promise.all(
    shippedLanguages.map(
      async (lang) =>
        ((await (await fetch(`${base}content/${lang}/${kind}/${id}.json`)).json()) as { lang: string }).lang,
    ),
  );
  return [...new Set(languages)];
}

/** Draws every element that wants a kind with every document of it, in every language that it exists in: whole, accessible, without a word in the console. */
export async function walk(kind: Kind): Promise<void> {
  const ids = await idsOf(kind);
  const languages = new Map(await Promise.all(ids.map(async (id) => [id, await languagesOf(kind, id)] as const)));
  describe(`every document of ${kind}`, () => {
    it('is here', () => expect(ids.length).to.be.greaterThan(2));
    for (const tag of Object.keys(elementRegistry) as Tag[]) {
      const entry: ElementEntry = elementRegistry[tag];
      if (entry.kind !== kind) continue;
      for (const id of ids) {
        for (const lang of languages.get(id)!) {
          it(`in <${tag}>: ${id}, ${lang}`, () => draw(tag, entry, id, lang)).timeout(20_000);
        }
      }
    }
  });
}

async function draw(tag: Tag, { attribute, lazy: onDemand }: ElementEntry, id: string, lang: string): Promise<void> {
  mockServer();
  document.documentElement.lang = lang;
  const ears = captureWarnings();
  const element = document.createElement(tag) as CareElement;
  element.setAttribute(attribute, id);
  element.textContent = 'Fallback';
  const loaded = nextEvent(element, 'care-load');
  document.body.append(element);
  try {
    if (onDemand) {
      await element.updateComplete;
      all(element, 'button')[0]!.click();
    }
    expect((await loaded).detail).to.include({ id, lang });
    await element.updateComplete;
    all<HTMLDetailsElement>(element, 'details').forEach((details) => (details.open = true));
    const text = visibleText(element);
    expect(text).not.to.match(machineWords);
    expect(text.length).to.be.greaterThan(40);
    if (!onDemand) expect(text).not.to.include('Fallback');
    await expect(element).to.be.accessible({ ignoredRules: ['region'] });
    expect(ears.warnings).to.deep.equal([]);
  } finally {
    ears.restore();
    element.remove();
  }
}
