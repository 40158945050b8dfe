import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { Desktop } from './desktop.js';
import { Walk, type Journey } from './journey.js';
import { journeys } from './journeys/index.js';
import { installScreenReader, missingScreenReader } from './packages.js';
import { Site } from './site.js';

/** What is heard of the elements in Firefox, by a real screen reader. */

installScreenReader();
const skip = missingScreenReader();
// In CI, a run that heard nothing would look like one that heard all.
if (skip && process.env.CI) throw new Error(`The screen reader is ${skip}.`);
if (skip) console.log(`The screen reader is left out: ${skip}.`);

/** How patient each attempt is. CARE_ATTEMPTS=1 saves the time of the second while one works on a journey. */
const ATTEMPTS = [1, 2].slice(0, Number(process.env.CARE_ATTEMPTS ?? 2));

describe('with a screen reader', { skip: skip !== undefined }, () => {
  const site = new Site();
  let desktop: Desktop | undefined;

  before(() => site.open());
  after(async () => {
    await desktop?.end();
    site.close();
  });

  // A second signal must not stop the ending of what was started.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => process.exit(1));

  async function attempt(journey: Journey, patience: number): Promise<Walk> {
    desktop ??= await Desktop.start(site);
    desktop.speech.patience = patience;
    const walk = new Walk(desktop, site, journey);
    await walk.run();
    return walk;
  }

  for (const journey of journeys) {
    it(journey.name, async () => {
      let walk: Walk | undefined;
      for (const patience of ATTEMPTS) {
        const start = Date.now();
        walk = await attempt(journey, patience);
        console.log(`${journey.name}: ${((Date.now() - start) / 1000).toFixed(1)} s`);
        if (!walk.failures.length) break;
        console.log(`${journey.name}: ${walk.failures.join('; ')}`);
        await desktop?.end();
        desktop = undefined;
      }
      keep(journey, walk!);
      assert.ok(
        !walk!.failures.length,
        `${walk!.failures.join('\n')}\n\nWhat was heard:\n${walk!.transcript.join('\n')}`,
      );
    });
  }
});

/** Writes what was heard to the folder that CARE_TRANSCRIPTS names. */
function keep({ name }: Journey, { transcript }: Walk): void {
  const folder = process.env.CARE_TRANSCRIPTS;
  if (!folder) return;
  mkdirSync(folder, { recursive: true });
  writeFileSync(`${folder}/${name.replace(/\W+/g, '-')}.txt`, `${transcript.join('\n')}\n`);
}
