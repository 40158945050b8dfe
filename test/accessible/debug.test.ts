import { seenTexts } from './drawn.js';
import { clear, scenarios } from './states.js';
it('x', async () => {
  for (const lang of ['en', 'fr']) for (const s of scenarios.filter((x) => ['open', 'failed', 'in another language'].includes(x.state))) {
    const a = performance.now();
    const e = await Promise.race([s.draw({ lang }), new Promise((r) => setTimeout(r, 4000))]);
    const b = performance.now();
    if (e) console.log(lang, s.tag, s.state, Math.round(b - a), seenTexts(e as Element).length, Math.round(performance.now() - b)); else console.log('HANG', lang, s.tag, s.state);
    clear();
  }
}).timeout(90000);
