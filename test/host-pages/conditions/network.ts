import { readFileSync } from 'node:fs';
import type { ServerResponse } from 'node:http';
import { dist } from '../../../src/tools/paths.js';
import { EndlessResponse } from '../../built/endless-response.js';
import { HeldResponses } from '../../built/held-responses.js';
import { finishTimer, passTime, timerHeld } from '../../built/held-timers.js';
import { atRest } from '../../built/visit.js';
import {
  banner,
  document,
  failedLoad,
  number,
  RETRY_DELAYS_MS,
  sentence,
  throughRetries,
  warning,
  type Condition,
} from '../condition.js';

/** What all tries of a document's request may take together. */
const TIMEOUT_MS = 10_000;

const path = '/content/en/hotlines/quebec-cancer-foundation.json';
const good = readFileSync(`${dist}${path}`);
const json = { 'Content-Type': 'application/json' };

/** Answers the document's address, and only that. */
const answers =
  (answer: (response: ServerResponse) => void): Condition['server'] =>
  ({ url }, response) => {
    if (url !== path) return false;
    answer(response);
    return true;
  };

/** The document can't be had: the fallback, one sentence, one warning. */
const fails = (
  name: string,
  answer: (response: ServerResponse) => void,
  more: Partial<Condition> & { tells?: RegExp } = {},
): Condition => ({
  name: `${name}: the fallback and a sentence`,
  page: (site) => document(site.tag(), banner),
  server: answers(answer),
  sees: ['Call your team.', sentence, 'Try again'],
  never: [number],
  expects: [warning, failedLoad],
  check: (_, { consoleMessages }) => {
    const warnings = consoleMessages.filter((line) => warning.test(line));
    if (warnings.length !== 1) throw new Error(`${warnings.length} warnings`);
    if (more.tells && !more.tells.test(warnings[0]!)) throw new Error(`the developer is told: ${warnings[0]!}`);
  },
  ...more,
});

/** The same, after both retries. */
const failsThrice = (name: string, answer: (response: ServerResponse) => void): Condition =>
  fails(name, answer, { holdsTimers: true, act: throughRetries });

/** The document is odd, and readable all the same. */
const works = (name: string, answer: (response: ServerResponse) => void, more: Partial<Condition> = {}): Condition => ({
  name: `${name}: drawn`,
  page: (site) => document(site.tag(), banner),
  server: answers(answer),
  sees: [number],
  never: ['Call your team.'],
  expects: [failedLoad],
  ...more,
});

/** Answers the first few times with one thing, then as it should. */
const atFirst = (times: number, answer: (response: ServerResponse) => void): Condition['server'] => {
  let asked = 0;
  return answers((response) => {
    if (asked++ < times) answer(response);
    else response.writeHead(200, json).end(good);
  });
};

/** A network without a way to the server, until it has one again: browsers themselves try a second time where a connection is cut. */
function failsOnce(): Condition {
  let isDown = true;
  return works(
    'a network that fails once',
    (response) => (isDown ? response.destroy() : response.writeHead(200, json).end(good)),
    {
      holdsTimers: true,
      act: async (page) => {
        const [delay] = RETRY_DELAYS_MS;
        await timerHeld(page, delay!);
        isDown = false;
        await finishTimer(page, delay!);
      },
    },
  );
}

/** A server that sends a byte of the document each half second. */
function dripping(): Condition {
  let drip: () => void;
  return fails(
    'one byte each half second',
    (response) => {
      let sent = 0;
      drip = () => void response.write(good.subarray(sent, ++sent));
      response.writeHead(200, json);
      drip();
    },
    {
      holdsTimers: true,
      act: async (page) => {
        await timerHeld(page, TIMEOUT_MS);
        for (let time = 0; time < TIMEOUT_MS; time += 500) {
          drip();
          await passTime(page, 500);
        }
        // Chromium does not say why a body ended: it is taken for a network error, and the retry fails because the time is up.
        await passTime(page, RETRY_DELAYS_MS[0]!);
      },
      tells: /within 10 s/,
    },
  );
}

function staleAnswer(): Condition {
  const held = new HeldResponses();
  return {
    name: 'a stale answer that comes after a newer one',
    page: (site) => document(site.tag(), banner),
    server: answers((response) => held.add(() => response.writeHead(200, json).end(good))),
    act: async (page, { requested, settled }) => {
      await requested(/quebec-cancer-foundation/);
      await page.waitForFunction(`document.querySelector('hotline-banner').shadowRoot`);
      await page.evaluate(
        `document.querySelector('hotline-banner').setAttribute('hotline', 'canadian-cancer-society')`,
      );
      await page.getByText('1-888-939-3333').first().waitFor();
      held.release();
      await settled();
    },
    sees: ['1-888-939-3333'],
    never: [number],
  };
}

function slowCode(): Condition {
  const held = new HeldResponses();
  return {
    name: 'slow code: the document’s ten seconds count from when the code asks',
    page: (site) => document(site.tag(), banner),
    server: ({ url = '' }, response) => {
      if (!url.startsWith('/care/base')) return false;
      held.add(() => response.writeHead(200, { 'Content-Type': 'text/javascript' }).end(readFileSync(`${dist}${url}`)));
      return true;
    },
    holdsTimers: true,
    act: async (page, { requested }) => {
      await requested(/^content\//);
      await requested(/^care\/base/);
      await atRest(page);
      await passTime(page, 2 * TIMEOUT_MS);
      held.release();
    },
    sees: [number],
    never: ['Call your team.'],
  };
}

const own = (changes: object) =>
  JSON.stringify({ ...(JSON.parse(good.toString()) as object), checksum: undefined, ...changes });

let gone = false;

/** A server whose files may be kept, and which then answers nothing any more. */
function cachedThenGone(): Condition['server'] {
  return ({ url = '' }, response) => {
    if (gone) {
      response.destroy();
      return true;
    }
    const type = url.endsWith('.js') ? 'text/javascript' : 'application/json';
    response
      .writeHead(200, { 'Content-Type': type, 'Cache-Control': 'max-age=3600' })
      .end(readFileSync(`${dist}${url}`));
    return true;
  };
}

/** What networks and servers do. */
export const network: Condition[] = [
  fails('204', (response) => response.writeHead(204).end()),
  fails('401', (response) => response.writeHead(401, json).end('{"error":"login"}')),
  fails('403', (response) => response.writeHead(403).end('no')),
  fails('404 with HTML', (response) =>
    response.writeHead(404, { 'Content-Type': 'text/html' }).end('<h1>undefined</h1>'),
  ),
  failsThrice('500 with a JSON body', (response) => response.writeHead(500, json).end('{"exception":"NullPointer"}')),
  fails('a login page', (response) =>
    response.writeHead(200, { 'Content-Type': 'text/html' }).end('<!doctype html><form>Log in</form>'),
  ),
  fails('truncated JSON', (response) => response.writeHead(200, json).end(good.subarray(0, 300))),
  fails('an empty answer', (response) => response.writeHead(200, json).end()),
  fails('UTF-16', (response) => response.writeHead(200, json).end(Buffer.from(good.toString(), 'utf16le'))),
  failsThrice('a connection that is cut', (response) => response.destroy()),
  failsThrice('a body that is cut', (response) => {
    response.writeHead(200, { ...json, 'Content-Length': good.length });
    response.write(good.subarray(0, 200));
    // Behind what was written.
    response.socket!.end();
  }),
  failsThrice('a redirect loop', (response) => response.writeHead(302, { Location: path }).end()),
  fails('a hang', () => undefined, {
    holdsTimers: true,
    act: (page) => finishTimer(page, TIMEOUT_MS),
    tells: /within 10 s/,
  }),
  dripping(),
  fails('100 MB', (response) => new EndlessResponse().sendTo(response), { tells: /at most 1048576 bytes/ }),
  fails('100,000 levels', (response) => response.writeHead(200, json).end('['.repeat(100_000) + ']'.repeat(100_000)), {
    tells: /at most 64 levels/,
  }),
  fails(
    '100,000 levels in an object',
    (response) => response.writeHead(200, json).end('{"a":'.repeat(100_000) + '1' + '}'.repeat(100_000)),
    { tells: /at most 64 levels/ },
  ),
  fails('a document of another kind', (response) =>
    response.writeHead(200, json).end(readFileSync(`${dist}/content/en/side-effects/fatigue.json`)),
  ),
  fails('a precompiled document of another id', (response) =>
    response.writeHead(200, json).end(readFileSync(`${dist}/content/en/hotlines/american-cancer-society.json`)),
  ),
  fails('a precompiled document that was changed', (response) =>
    response.writeHead(200, json).end(good.toString().replace('"title":"', '"title":7,"x":"')),
  ),
  works('a byte order mark', (response) => response.writeHead(200, json).end(`\ufeff${good.toString()}`)),
  works('a wrong content type', (response) => response.writeHead(200, { 'Content-Type': 'text/plain' }).end(good)),
  works('a redirect', (response) => response.writeHead(302, { Location: '/moved.json' }).end(), {
    asksForItself: /^moved\.json$/,
    server: ({ url }, response) => {
      if (url === path)
        return Boolean(response.writeHead(302, { Location: '/moved.json', 'Access-Control-Allow-Origin': '*' }).end());
      return url === '/moved.json' && Boolean(response.writeHead(200, json).end(good));
    },
  }),
  works(
    '__proto__ and constructor keys',
    (response) =>
      response
        .writeHead(200, json)
        .end(own({}).replace('{', '{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}},')),
    {
      check: async (page) => {
        if (await page.evaluate(`({}).polluted`)) throw new Error('Object.prototype is polluted');
      },
    },
  ),
  works('two faults that pass (503)', () => undefined, {
    server: atFirst(2, (response) => response.writeHead(503).end()),
    holdsTimers: true,
    act: throughRetries,
  }),
  failsOnce(),
  {
    name: 'offline and back: it recovers by itself',
    page: (site) => document(site.tag(), banner),
    server: atFirst(1, (response) => response.writeHead(404).end()),
    act: async (page) => {
      await page.getByText(sentence).first().waitFor();
      await page.evaluate(`dispatchEvent(new Event('online'))`);
    },
    sees: [number],
    never: [sentence],
    expects: [warning, failedLoad],
  },
  {
    name: 'the reader presses "Try again" many times: one text, no error',
    page: (site) => document(site.tag(), banner),
    server: atFirst(3, (response) => response.writeHead(404).end()),
    act: async (page, { settled }) => {
      const retry = page.getByRole('button', { name: 'Try again' });
      for (let press = 0; press < 2; press++) {
        await retry.click();
        await settled();
      }
      // While a failure is being tried again, presses do nothing.
      await page.locator('button:not([aria-disabled])', { hasText: 'Try again' }).waitFor();
      // The last of these is answered, whatever becomes of the others.
      await retry.evaluate((button) => {
        for (let press = 0; press < 8; press++) (button as HTMLElement).click();
      });
      await settled();
    },
    sees: [number],
    never: [sentence],
    expects: [warning, failedLoad],
  },
  staleAnswer(),
  {
    name: 'code that can’t be had: the fallback',
    page: (site) => document(site.tag(), banner),
    server: ({ url = '' }, response) => url.startsWith('/care/') && Boolean(response.writeHead(500).end()),
    act: (_, { hasLogged: hasSaid }) => hasSaid(/expected code below/),
    sees: ['Call your team.'],
    never: [sentence],
    expects: [warning, failedLoad],
  },
  {
    name: 'strings that can’t be had: the fallback and the sentence, which travels with the code',
    page: (site) => document(site.tag(), banner),
    server: ({ url = '' }, response) => /\/care\/messages/.test(url) && Boolean(response.writeHead(500).end()),
    sees: ['Call your team.', sentence],
    expects: [warning, failedLoad],
  },
  {
    name: 'a server that is gone after a first visit: what the cache has is shown',
    page: (site) => document(site.tag(), banner),
    server: cachedThenGone(),
    act: async (page) => {
      await page.getByText(number).first().waitFor();
      gone = true;
      await page.reload();
    },
    sees: [number],
    never: ['Call your team.'],
  },
  slowCode(),
  {
    name: 'content that fails beside a hotline that is here: its number is offered',
    page: (site) =>
      document(
        site.tag(),
        `${banner}<side-effect-card effect="no-such-effect">Call your team today.</side-effect-card>`,
      ),
    sees: [number, 'Call your team today.', sentence, 'You can call:'],
    expects: [warning, failedLoad],
  },
];
