import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { Site, seen } from './site.js';

/** A browser's voice that says nothing and never comes to an end. */
const voice = `
  Object.defineProperty(SpeechSynthesisUtterance.prototype, 'voice', { writable: true, value: null });
  Object.defineProperty(window, 'speechSynthesis', { value: Object.assign(new EventTarget(), {
    getVoices: () => [{ lang: 'en-CA', localService: true, default: true }], speak: () => undefined, cancel: () => undefined,
  }) });`;

describe('a reader who wants to listen and is offline', () => {
  const site = new Site();
  before(() => site.open());
  after(() => site.close());

  it('is told so in a sentence, keeps the text and the button, and no error is left uncaught', async () => {
    site.intercept = (request, response) => {
      const isLost = request.url!.includes('read-aloud');
      if (isLost) response.destroy();
      return isLost;
    };
    const { page, consoleMessages } = await site.visit(
      `${site.tag()}<side-effect-card effect="fatigue">Fatigue</side-effect-card>`,
      { script: voice },
    );
    await page.getByRole('button', { name: 'Listen' }).click();
    await seen(page, 'We can’t read this aloud right now.');
    assert.equal(await page.locator('[aria-live]').filter({ hasText: 'aloud' }).count(), 1);
    assert.deepEqual(
      consoleMessages.filter((line) => line.startsWith('error: ') && !line.includes('Failed to load resource')),
      [],
    );
    assert.equal(consoleMessages.filter((line) => line.startsWith('warning: [care-widgets]')).length, 1);
    assert.match((await page.getByRole('heading').first().textContent()) ?? '', /Fatigue/);
    await page.getByRole('button', { name: 'Listen' }).waitFor();
  });
});
