import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { finishTimer, holdTimers, timerHeld } from './held-timers.js';
import { siteForEachTest } from './site.js';
import { atRest, type Visit } from './visit.js';

const site = siteForEachTest();

const codeOf = (requests: string[], name: string) => requests.filter((file) => file.startsWith(`care/${name}-`));

describe('a prerendered text of a page with its own hotline', () => {
  const fragment = () => site.fragment('en/question-list/immunotherapy');
  const tag = () => site.tag('async data-hotline="quebec-cancer-foundation"');
  /** An image zzz own's own never comes: the page's `load` does not either. */
  const visit = async (): Promise<Visit> => {
    site.intercept = ({ url }) => url === '/hangs.png';
    return site.visit(`${tag()}<img src="${site.base}hangs.png" alt="">${fragment()}`, {
      script: holdTimers,
      hangs: true,
    });
  };

  it('becomes live after three seconds at most, whatever the page’s own images do', async () => {
    const { page, requests, requested } = await visit();
    await requested(/care-widgets\.js/);
    await timerHeld(page, 3000);
    assert.deepEqual(codeOf(requests, 'question-list'), []);
    await finishTimer(page, 3000);
    await page.waitForFunction(() => customElements.get('question-list'));
    assert.notEqual(await page.evaluate('document.readyState'), 'complete');
  });

  it('becomes live as soon as a reader uses it', async () => {
    const { page } = await visit();
    await timerHeld(page, 3000);
    await page.locator('question-list input').first().focus();
    await page.waitForFunction(() => customElements.get('question-list'));
  });

  it('leaves no timer behind once its page has loaded', async () => {
    site.intercept = () => false;
    const { page } = await site.visit(`${tag()}${fragment()}`, { script: holdTimers });
    await page.waitForFunction(() => customElements.get('question-list'));
    assert.equal(await page.evaluate('heldTimers.has(3000)'), false);
  });
});

describe('glossary terms in a text', () => {
  const section = (page: Page) => page.locator('summary', { hasText: 'The kinds of immunotherapy' }).click();

  for (const [form, html] of Object.entries<() => string>({
    'in a shadow root': () =>
      '<treatment-explainer treatment="immunotherapy" lang="en">Read more.</treatment-explainer>',
    'in light DOM': () =>
      '<treatment-explainer treatment="immunotherapy" lang="en" light-dom>Read more.</treatment-explainer>',
  })) {
    it(`load their code when their section opens, and not before: ${form}`, async () => {
      const { page, requests, settled, requested } = await site.visit(`${site.tag()}${html()}`);
      await page.waitForFunction(() => customElements.get('treatment-explainer'));
      await settled();
      assert.deepEqual(codeOf(requests, 'glossary-term'), []);
      await section(page);
      await requested(/^care\/glossary-term-/);
      await page.getByRole('button', { name: 'monoclonal antibody' }).first().waitFor();
    });
  }

  it('do not wait for the page’s own images once a reader has come to them', async () => {
    site.intercept = ({ url }) => url === '/hangs.png';
    const { page } = await site.visit(
      `${site.tag()}<img src="${site.base}hangs.png" alt=""><treatment-explainer treatment="immunotherapy" lang="en" light-dom>Read more.</treatment-explainer>`,
      { script: holdTimers, hangs: true },
    );
    await page.locator('.care-document-info').waitFor();
    await section(page);
    await page.getByRole('button', { name: 'monoclonal antibody' }).first().waitFor();
  });

  it('are not the page’s element of that name, in a preview as little as in the text', async () => {
    const { page, consoleMessages } = await site.visit(
      `<script>window.made = 0; customElements.define('glossary-term', class extends HTMLElement { constructor() { super(); made++; } connectedCallback() { if (this.hasAttribute('term')) this.textContent = 'zzz own'; } })</script>
       ${site.tag()}<glossary-term>own</glossary-term><treatment-explainer treatment="immunotherapy" lang="en">Read more.</treatment-explainer>`,
    );
    await page.locator('.care-document-info').waitFor();
    await section(page);
    await page.getByRole('button', { name: 'monoclonal antibody' }).first().click();
    await page.locator('care-glossary-term').getByText('An antibody made in a laboratory').waitFor();
    assert.equal(await page.evaluate('made'), 1);
    assert.equal(await page.getByText('zzz own').count(), 0);
    assert.deepEqual(
      consoleMessages.filter((line) => !/free tag name/.test(line)),
      [],
    );
  });
});

describe('an element with a declarative shadow root', () => {
  it('reports the use of its links once, and shows nothing of that root beside its text', async () => {
    const { page } = await site.visit(
      `<script>window.told = []; for (const name of ['care-call', 'care-navigate']) addEventListener(name, () => told.push(name));
        addEventListener('click', (event) => event.preventDefault());</script>
       <hotline-banner hotline="quebec-cancer-foundation"><template shadowrootmode="open"><p>Drawn by the server</p>Loose text</template>Call us.</hotline-banner>${site.tag()}`,
    );
    await page.getByRole('link', { name: '1-800-363-0063' }).click();
    assert.deepEqual(await page.evaluate('told'), ['care-call']);
    assert.equal(await page.getByText(/Drawn by the server|Loose text/).count(), 0);
    await atRest(page);
  });
});

describe('under a host’s important reset', () => {
  const reset = '<style>* { all: unset !important; }</style>';
  const display = (page: Page, tag: string) =>
    page
      .locator(tag)
      .first()
      .evaluate((element) => getComputedStyle(element).display);

  it('an element is a block all the same', async () => {
    const { page } = await site.visit(
      `${reset}${site.tag()}<hotline-banner hotline="quebec-cancer-foundation">Call us.</hotline-banner>`,
    );
    await page.getByRole('link', { name: '1-800-363-0063' }).waitFor();
    await page.waitForFunction(() => getComputedStyle(document.querySelector('hotline-banner')!).display === 'block');
  });

  it('what is hidden stays hidden', async () => {
    const { page } = await site.visit(
      `${reset}${site.tag()}<hotline-banner hidden hotline="quebec-cancer-foundation">Call us.</hotline-banner>`,
    );
    await page.waitForFunction(() =>
      document.querySelector('hotline-banner')!.shadowRoot?.querySelector('.care-number-line'),
    );
    await atRest(page);
    assert.equal(await display(page, 'hotline-banner'), 'none');
  });

  it('a preview that is hidden stays hidden, and one that is not is a block', async () => {
    site.intercept = ({ url = '' }) => url.startsWith('/care/base-');
    const { page } = await site.visit(
      `${reset}${site.tag()}<side-effect-card effect="fatigue"></side-effect-card><side-effect-card hidden effect="fatigue"></side-effect-card>`,
    );
    await page.waitForFunction(() =>
      [...document.querySelectorAll('side-effect-card')].every(({ shadowRoot }) =>
        shadowRoot?.querySelector('[data-preview=""]'),
      ),
    );
    assert.deepEqual(
      await page.evaluate(() =>
        [...document.querySelectorAll('side-effect-card')].map((element) => getComputedStyle(element).display),
      ),
      ['block', 'none'],
    );
  });

  it('a glossary term stays within its line', async () => {
    const { page } = await site.visit(
      `${reset}${site.tag()}<p>An <glossary-term term="checkpoint-inhibitor">inhibitor</glossary-term> helps.</p>`,
    );
    await page.getByRole('button', { name: 'inhibitor' }).waitFor();
    await atRest(page);
    assert.equal(await display(page, 'glossary-term'), 'inline');
  });

  it('what the page itself hides or places stays so', async () => {
    const { page } = await site.visit(
      `<style>.gone { display: none } .shelf hotline-banner { display: inline-block }</style>${site.tag()}
       <hotline-banner class="gone" hotline="quebec-cancer-foundation">Call us.</hotline-banner>
       <div class="shelf"><hotline-banner hotline="quebec-cancer-foundation">Call us.</hotline-banner></div>`,
    );
    await page.getByRole('link', { name: '1-800-363-0063' }).last().waitFor();
    await atRest(page);
    assert.deepEqual(
      await page.evaluate(() =>
        [...document.querySelectorAll('hotline-banner')].map((element) => getComputedStyle(element).display),
      ),
      ['none', 'inline-block'],
    );
  });
});
