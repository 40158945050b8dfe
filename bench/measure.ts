import type { Browser, CDPSession } from 'playwright-core';
import { withPage } from './chromium.js';

export const networks = {
  'Slow 4G, CPU at a quarter': { network: { latency: 150, down: 1600, up: 750 }, cpu: 4 },
  'no throttling': { network: null, cpu: 1 },
} as const;

export type Network = keyof typeof networks;

/** Times are in ms since the start of the navigation, sizes in bytes. */
export interface Measurement {
  seen: number;
  bytes: number;
  requests: number;
  script: number;
  layout: number;
  blocked: number;
  longest: number;
  shift: number;
  heap: number;
}

interface Probe {
  seen: Promise<number>;
  blocked: number;
  longest: number;
  shift: number;
}

/** After this time without a request, the page has finished loading. */
const quiet = 500;
const limit = 60_000;

export function measure(browser: Browser, address: string, marker: string, conditions: Network): Promise<Measurement> {
  return withPage(browser, marker, async (page, cdp) => {
    await cdp.send('Network.enable');
    await cdp.send('Performance.enable');
    const traffic = watchTraffic(cdp);
    await throttle(cdp, conditions);
    await page.goto(address, { waitUntil: 'commit' });
    const seen = await within(
      limit,
      page.evaluate(() => (globalThis as unknown as { bench: Probe }).bench.seen),
      address,
    );
    await traffic.untilQuiet();
    const { metrics } = await cdp.send('Performance.getMetrics');
    const of = (name: string) => metrics.find((metric) => metric.name === name)?.value ?? Number.NaN;
    const { blocked, longest, shift } = await page.evaluate(() => {
      const probe = (globalThis as unknown as { bench: Probe }).bench;
      return { blocked: probe.blocked, longest: probe.longest, shift: probe.shift };
    });
    await cdp.send('HeapProfiler.collectGarbage');
    const { usedSize: heap } = await cdp.send('Runtime.getHeapUsage');
    return {
      seen,
      ...traffic.sum(),
      script: of('ScriptDuration') * 1000,
      layout: (of('LayoutDuration') + of('RecalcStyleDuration')) * 1000,
      blocked,
      longest,
      shift,
      heap,
    };
  });
}

async function throttle(cdp: CDPSession, conditions: Network): Promise<void> {
  const { network, cpu } = networks[conditions];
  const bytesASecond = (kilobits: number) => (kilobits * 1000) / 8;
  if (network) {
    await cdp.send('Network.emulateNetworkConditions', {
      offline: false,
      latency: network.latency,
      downloadThroughput: bytesASecond(network.down),
      uploadThroughput: bytesASecond(network.up),
    });
  }
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: cpu });
}

function watchTraffic(cdp: CDPSession) {
  const open = new Set<string>();
  let [requests, bytes, last] = [0, 0, Date.now()];
  const done = (id: string) => {
    open.delete(id);
    last = Date.now();
  };
  cdp.on('Network.requestWillBeSent', ({ requestId, request }) => {
    if (!request.url.startsWith('http') || request.url.endsWith('/favicon.ico')) return;
    requests += 1;
    open.add(requestId);
  });
  cdp.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    bytes += encodedDataLength;
    done(requestId);
  });
  cdp.on('Network.loadingFailed', ({ requestId }) => done(requestId));
  return {
    sum: () => ({ requests, bytes }),
    async untilQuiet() {
      const start = Date.now();
      while ((open.size > 0 || Date.now() - last < quiet) && Date.now() - start < limit)
        await new Promise((resolve) => setTimeout(resolve, 50));
    },
  };
}

async function within<T>(time: number, wanted: Promise<T>, what: string): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(
      () => reject(new Error(`${what}: expected the last section's text within ${time / 1000} s`)),
      time,
    );
  });
  return Promise.race([wanted, late]).finally(() => clearTimeout(timer));
}
