import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { addChecksum } from '../../src/core/checksum.js';
import { SideEffectCard } from '../../src/elements/side-effect-card/side-effect-card.js';
import { getStatusMessages } from '../../src/i18n/status-messages.js';
import { base, captureWarnings, mockServer, visibleText } from '../fakes.js';

SideEffectCard.define('side-effect-card');

const fallback = 'Call your team.';
const errorMessage = getStatusMessages('en').failure;

/** Renders an element whose document has that body; resolves to the text that is visible then. */
async function render(body: string): Promise<{ text: string; outcome: string }> {
  const server = mockServer();
  server.answer('en/side-effects/fatigue.json', () => new Response(body));
  const element = document.createElement('side-effect-card');
  element.setAttribute('effect', 'fatigue');
  element.append(fallback);
  const outcome = await new Promise<string>((resolve) => {
    element.addEventListener('care-load', () => resolve('content'), { once: true });
    element.addEventListener('care-error', () => resolve('failure'), { once: true });
    document.body.append(element);
  });
  await element.updateComplete;
  const text = visibleText(element);
  element.remove();
  return { text, outcome };
}

/** Expects either content, or the fallback and an error message. */
async function expectContentOrFallback(body: string): Promise<void> {
  const { text, outcome } = await render(body);
  if (outcome === 'failure') expect(text, body).to.include(fallback).and.to.include(errorMessage);
  else expect(text, body).not.to.include(fallback);
}

/** Replaces the value at a path of a document; each number of the path selects a key. */
function replaceAt(document: unknown, path: number[], value: unknown): unknown {
  if (!path.length || typeof document !== 'object' || document === null) return value;
  const keys = Object.keys(document);
  const key = keys[path[0]! % Math.max(1, keys.length)];
  if (key === undefined) return value;
  const copy = (Array.isArray(document) ? [...(document as unknown[])] : { ...document }) as Record<string, unknown>;
  copy[key] = replaceAt(copy[key], path.slice(1), value);
  return copy;
}

/** With a timeout, a body that blocks the page, or never renders, is reported instead of ending the whole run. */
const runs = (numRuns: number) => ({ numRuns, timeout: 20_000 });

const path = fc.array(fc.nat(40), { minLength: 1, maxLength: 5 });
const json = fc.jsonValue({ maxDepth: 4 });

describe('an element whose server sends random data', () => {
  let warnings: ReturnType<typeof captureWarnings>;
  let validDocument: Record<string, unknown>;
  const uncaughtErrors: string[] = [];
  const recordError = (event: ErrorEvent | PromiseRejectionEvent) =>
    uncaughtErrors.push(String('reason' in event ? event.reason : event.message));

  before(async () => {
    validDocument = (await (await fetch(`${base}content/en/side-effects/fatigue.json`)).json()) as Record<
      string,
      unknown
    >;
    delete validDocument.checksum;
    await render(JSON.stringify(validDocument)); // loads the validator, once for all tests
  });

  beforeEach(() => {
    warnings = captureWarnings();
    document.documentElement.lang = 'en';
    addEventListener('error', recordError);
    addEventListener('unhandledrejection', recordError);
  });

  afterEach(() => {
    warnings.restore();
    removeEventListener('error', recordError);
    removeEventListener('unhandledrejection', recordError);
    expect(uncaughtErrors.splice(0)).to.deep.equal([]);
  });

  it('shows its fallback or content for any text', async () => {
    await fc.assert(fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 400 }), expectContentOrFallback), runs(60));
  }).timeout(30_000);

  it('shows its fallback or content for any JSON', async () => {
    await fc.assert(
      fc.asyncProperty(json, (value) => expectContentOrFallback(JSON.stringify(value))),
      runs(100),
    );
  }).timeout(60_000);

  it('shows its fallback or content for a document with one value replaced', async () => {
    await fc.assert(
      fc.asyncProperty(path, json, (at, value) =>
        expectContentOrFallback(JSON.stringify(replaceAt(validDocument, at, value))),
      ),
      runs(150),
    );
  }).timeout(60_000);

  it('shows its fallback or content for such a document with a forged checksum, which skips validation', async () => {
    await fc.assert(
      fc.asyncProperty(path, json, (at, value) => {
        const changed = replaceAt(validDocument, at, value);
        const text = JSON.stringify(changed);
        return expectContentOrFallback(text.startsWith('{') && text.length > 2 ? addChecksum(text) : text);
      }),
      runs(200),
    );
  }).timeout(60_000);
});
