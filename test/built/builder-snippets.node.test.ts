import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import type { Frame, Page } from 'playwright-core';
import { supportsFormat, formats, type Format } from '../../src/builder/formats.js';
import type { Kind } from '../../src/core/kinds.js';
import { elementRegistry, type Tag } from '../../src/core/registry.js';
import { dist } from '../../src/tools/paths.js';
import { BuilderPage } from './builder-page.js';
import { Site } from './site.js';
import { atRest } from './visit.js';

/** What the builder gives, pasted into a bare English page on another origin, for each element and embed format. */

const ids: Record<Kind, string> = {
  treatments: 'immunotherapy',
  guides: 'precautions',
  'side-effects': 'fatigue',
  hotlines: 'quebec-cancer-foundation',
  glossary: 'checkpoint-inhibitor',
};
const tags = Object.keys(elementRegistry) as Tag[];
const number = '1\u00a0800\u00a0363-0063';

interface Taken {
  tag: Tag;
  text: string;
}

/** Sentences that only the French document has. */
function frenchOnly(tag: Tag): string[] {
  const { kind } = elementRegistry[tag];
  const [french, english] = ['fr', 'en'].map((lang) =>
    stringsIn(JSON.parse(readFileSync(`${dist}/content/${lang}/${kind}/${ids[kind]}.json`, 'utf8'))),
  );
  const title = french!.find(({ key }) => key === 'title')!.text;
  const known = new Set(english!.map(({ text }) => text));
  return french!
    .filter(({ text }) => text.length > 11 && text !== title && !known.has(text))
    .map(({ text }) => flat(text));
}

function stringsIn(value: unknown, key = ''): { key: string; text: string }[] {
  if (typeof value === 'string') return value.split(/(?<=[.!?]) /).map((text) => ({ key, text }));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, one]) => stringsIn(one, name));
}

const flat = (text: string) => text.replace(/\s+/g, ' ').trim().toLowerCase();

/** In a page: what the widget in a place has drawn, without the fallback. Undefined where it has drawn nothing yet. */
function drawn(place: Element): string | undefined {
  const roots = [
    place,
    ...[...place.querySelectorAll('*')].map(({ shadowRoot }) => shadowRoot).filter((root) => root !== null),
  ];
  const widget = roots
    .flatMap((root) => [...root.querySelectorAll<HTMLElement>('.care-content, .care-bubble')])
    .find(({ offsetHeight }) => offsetHeight > 20);
  return widget && widget.innerText.trim().length > 30 ? widget.innerText : undefined;
}

async function waitForWidget(frame: Page | Frame, selector: string): Promise<string> {
  const place = await frame.waitForSelector(selector, { state: 'attached' });
  const text = await frame.waitForFunction(drawn, place, { timeout: 10_000 }).catch((error: unknown) => {
    throw new Error(`${selector}: expected a widget`, { cause: error });
  });
  return flat((await text.jsonValue())!);
}

describe('the builder’s snippets', () => {
  const site = new Site();
  const taken = Object.fromEntries(formats.map((format) => [format, []])) as unknown as Record<Format, Taken[]>;
  const script = {} as Record<Format, string>;
  const pinned = {} as Record<Format, string>;
  const policy = {} as Record<Format, string>;
  /** The name that a list of policies for Trusted Types must have, as the builder says it. */
  const trusted = {} as Record<Format, string>;
  before(async () => {
    await site.open();
    const builder = await BuilderPage.open(site, { previews: false });
    await builder.choose(builder.words.language, builder.words.french);
    for (const tag of tags) {
      await builder.element(tag, ids[elementRegistry[tag].kind]);
      for (const format of formats) {
        if (!supportsFormat(format, tag)) {
          assert.ok(await builder.format(format).isDisabled(), `${tag}, ${format}: expected not to be offered`);
          continue;
        }
        await builder.chooseFormat(format);
        const [text, scriptTag, pinnedTag, header] = [
          await builder.block('text'),
          await builder.block('script'),
          await builder.block('pinned'),
          await builder.block('policy'),
        ];
        const around = await builder.region('policy').innerText();
        taken[format].push({ tag, text });
        script[format] = scriptTag;
        pinned[format] = pinnedTag;
        trusted[format] = /trusted-types, add( \S+) to/.exec(around)?.[1] ?? '';
        policy[format] = header.replace('Content-Security-Policy: ', '');
      }
    }
    assert.deepEqual(builder.consoleMessages, []);
    assert.deepEqual(builder.elsewhere, []);
    await builder.close();
  });
  after(() => site.close());

  const page = (format: Format, tag: string) =>
    `<!doctype html><html lang="en"><meta charset="utf-8"><title>A page</title>${tag}<body>${taken[format]
      .map(({ tag, text }) =>
        format === 'prerendered' ? `<div id="${tag}-here">${text}</div>` : `<p id="${tag}-here">${text}</p>`,
      )
      .join('\n')}`;

  for (const format of formats) {
    describe(`as ${format}`, () => {
      it('give every widget in French, under the policy that they name', async () => {
        const headers = {
          'Content-Security-Policy': `default-src 'none'; require-trusted-types-for 'script'; trusted-types${trusted[format]}; ${policy[format]}`,
        };
        site.referrers.length = 0;
        const { page: bare, consoleMessages } = await site.visit(page(format, script[format]), { headers });
        // Frames load when they come near the viewport.
        if (format === 'iframe')
          for (const { tag } of taken[format]) await bare.locator(`#${tag}-here iframe`).scrollIntoViewIfNeeded();
        await Promise.all(
          taken[format].map(async ({ tag }) => {
            const place = bare.locator(`#${tag}-here`);
            if (tag === 'glossary-term') await place.getByRole('button').click();
            const frame =
              format === 'iframe' ? (await (await place.locator('iframe').elementHandle()).contentFrame())! : bare;
            const text = await waitForWidget(frame, format === 'iframe' ? 'main' : `#${tag}-here`);
            assert.ok(
              frenchOnly(tag).some((words) => text.includes(words)),
              `${tag}: expected French of the document, saw "${text.slice(0, 200)}"`,
            );
            // The tag's script has heard the frame, and set its height.
            if (format === 'iframe')
              await bare.waitForFunction(
                (id) => document.querySelector<HTMLElement>(`#${id} iframe`)!.style.height,
                `${tag}-here`,
              );
            if (format === 'prerendered') {
              // The page asks for the heading level that it has: the code comes, under the policy too.
              await place.locator(tag).evaluate((element) => element.setAttribute('heading-level', '2'));
              await bare.waitForFunction((name) => customElements.get(name), tag);
            }
          }),
        );
        assert.deepEqual(consoleMessages, []);
        assert.deepEqual(site.referrers, []);
        await bare.context().close();
      });

      it('show their words and the number where no script and no frame may be', async () => {
        const headers = { 'Content-Security-Policy': `default-src 'none'; style-src ${site.base}` };
        const { page: bare } = await site.visit(page(format, script[format]), { headers });
        await Promise.all(
          taken[format].map(async ({ tag }) => {
            const place = bare.locator(`#${tag}-here`);
            const words = await place.innerText();
            assert.ok(words.includes(number) || format === 'prerendered', `${tag}: ${words}`);
            assert.match(words, /[a-zàâéèêîôû]{5}/i);
            // A link can't hold another.
            if (format !== 'link')
              assert.ok(
                await place.locator('a[href="tel:+18003630063"]').first().isVisible(),
                `${tag}: expected a link to call`,
              );
          }),
        );
        await bare.context().close();
      });

      it('are one line each', () => {
        for (const { tag, text } of taken[format]) assert.ok(!/[\r\n]/.test(text), tag);
      });

      if (format !== 'prerendered') {
        it('stay whole within a paragraph', async () => {
          const { page: bare } = await site.visit('');
          for (const { tag, text } of taken[format]) {
            const kept = await bare.evaluate((line) => {
              const { body } = new DOMParser().parseFromString(`<p>${line}</p>`, 'text/html');
              return {
                children: body.children.length,
                names: [...body.querySelectorAll('p *')].map(({ localName }) => localName),
                html: body.innerHTML,
              };
            }, text);
            assert.equal(kept.children, 1, tag);
            assert.ok(
              kept.names.every((name) => name === 'a' || name === 'span' || name === 'iframe' || name === tag),
              `${tag}: ${kept.names.join()}`,
            );
            assert.equal(
              kept.html.replace('data-care-widget=""', 'data-care-widget').replaceAll('&nbsp;', '\u00a0'),
              `<p>${text}</p>`,
            );
          }
          await bare.context().close();
        });
      }

      it('come with a script that can be held to its hash, at an address that is only ever this file', () => {
        const [, integrity] = /integrity="([^"]+)"/.exec(pinned[format])!;
        const [, file] = / src="([^"]+)"/.exec(pinned[format])!;
        assert.ok(file!.startsWith(`${site.base}care/`));
        const path = file!.slice(site.base.length);
        const bytes = readFileSync(`${dist}/${path}`);
        assert.equal(integrity, `sha384-${createHash('sha384').update(bytes).digest('base64')}`);
        assert.equal(
          integrity,
          (JSON.parse(readFileSync(`${dist}/integrity.json`, 'utf8')) as Record<string, string>)[path],
        );
        assert.match(path, new RegExp(`-${createHash('sha256').update(bytes).digest('hex').slice(0, 6)}\\.js$`));
        assert.deepEqual(bytes, readFileSync(`${dist}/${format === 'iframe' ? 'embed' : 'care-widgets'}.js`));
      });
    });
  }

  it('as link give the widget even where a filter has taken the mark', async () => {
    const { page: bare } = await site.visit(page('link', script.link).replaceAll(' data-care-widget', ''));
    assert.ok((await waitForWidget(bare, '#side-effect-card-here')).includes('ce que l’on ressent'));
    await bare.context().close();
  });

  it('give the widget with the script that is held to its hash, too', async () => {
    const { page: bare, consoleMessages } = await site.visit(page('element', pinned.element));
    assert.ok((await waitForWidget(bare, '#side-effect-card-here')).includes('ce que l’on ressent'));
    assert.deepEqual(consoleMessages, []);
    await bare.context().close();
  });

  it('keep their words where the script is another than the one that was chosen', async () => {
    site.intercept = (request, response) => {
      if (!/care\/care-widgets-/.test(request.url!)) return false;
      response
        .writeHead(200, { 'Content-Type': 'text/javascript' })
        .end(`${readFileSync(`${dist}/care-widgets.js`, 'utf8')}\n// changed`);
      return true;
    };
    const { page: bare, hasLogged: hasSaid } = await site.visit(page('element', pinned.element));
    await hasSaid(/integrity/);
    await atRest(bare);
    assert.equal(await bare.locator('#side-effect-card-here').innerText(), `Fatigue – Ligne Info-cancer, ${number}`);
    await bare.context().close();
    site.intercept = () => false;
  });
});
