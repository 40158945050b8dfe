import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { addChecksum } from '../../src/core/checksum.js';
import { SideEffectCard } from '../../src/elements/side-effect-card/side-effect-card.js';
import { base, hearWarnings, serve, visibleText } from '../fakes.js';

SideEffectCard.define('side-effect-card');

const fallback = 'Call your team.';
const sentence = 'This text cannot be shown right now.';

/** Draws whatever the server answers; resolves with what the reader then sees. */
async function seenOf(body: string): Promise<{ text: string; outcome: string }> {
  const server = serve();
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

/** Content, or the fallback and a sentence, whatever it is, and no code of it runs. */
async function holds(body: string): Promise<void> {
  const { text, outcome } = await seenOf(body);
  if (outcome === 'failure') expect(text, body).to.include(fallback).and.to.include(sentence);
  else expect(text, body).not.to.include(fallback);
}

/** Puts something else in some place of a document. */
function replaced(document: unknown, path: number[], value: unknown): unknown {
  if (!path.length || typeof document !== 'object' || document === null) return value;
  const keys = Object.keys(document);
  const key = keys[path[0]! % Math.max(1, keys.length)];
  if (key === undefined) return value;
  const copy = (Array.isArray(document) ? [...document] : { ...document }) as Record<string, unknown>;
  copy[key] = replaced(copy[key], path.slice(1), value);
  return copy;
}

/** A body that keeps the page busy, or of which nothing comes, is named instead of ending the whole run. */
const runs = (numRuns: number) => ({ numRuns, timeout: 20_000 });

const path = fc.array(fc.nat(40), { minLength: 1, maxLength: 5 });
const json = fc.jsonValue({ maxDepth: 4 });

describe('whatever a server answers', () => {
  let ears: ReturnType<typeof hearWarnings>;
  let good: Record<string, unknown>;
  const thrown: string[] = [];
  const hear = (event: ErrorEvent | PromiseRejectionEvent) => thrown.push(String('reason' in event ? event.reason : event.message));

  before(async () => {
    good = (await (await fetch(`${base}content/en/side-effects/fatigue.json`)).json()) as Record<string, unknown>;
    delete good.checksum;
    await seenOf(JSON.stringify(good)); // the validator comes once
  });

  beforeEach(() => {
    ears = hearWarnings();
    document.documentElement.lang = 'en';
    addEventListener('error', hear);
    addEventListener('unhandledrejection', hear);
  });

  afterEach(() => {
    ears.restore();
    removeEventListener('error', hear);
    removeEventListener('unhandledrejection', hear);
    expect(thrown.splice(0)).to.deep.equal([]);
  });

  it('any text at all', async () => {
    await fc.assert(fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 400 }), holds), runs(60));
  }).timeout(30_000);

  it('any JSON at all', async () => {
    await fc.assert(fc.asyncProperty(json, (value) => holds(JSON.stringify(value))), runs(100));
  }).timeout(60_000);

  it('a document in which something is something else', async () => {
    await fc.assert(fc.asyncProperty(path, json, (at, value) => holds(JSON.stringify(replaced(good, at, value)))), runs(150));
  }).timeout(60_000);

  it('the same, with a checksum by a forger, so that no validator looks at it', async () => {
    await fc.assert(
      fc.asyncProperty(path, json, (at, value) => {
        const changed = replaced(good, at, value);
        const text = JSON.stringify(changed);
        return holds(text.startsWith('{') && text.length > 2 ? addChecksum(text) : text);
      }),
      runs(200),
    );
  }).timeout(60_000);
});
