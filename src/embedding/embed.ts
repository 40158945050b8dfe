import { ofDocument } from '../shared/dom.js';

/** On the page around an iframe of `embed.html`: keeps the frame as high as what it shows. */

const tallest = 20_000;
const script = ofDocument('currentScript');
const own = script instanceof HTMLScriptElement ? new URL(script.src).origin : undefined;

addEventListener('message', ({ origin, source, data }: MessageEvent<unknown>) => {
  if (origin !== own || typeof data !== 'object' || data === null) return;
  if (!('careWidgets' in data) || data.careWidgets !== 'height' || !('height' in data)) return;
  const { height } = data;
  if (typeof height !== 'number' || !(height > 0)) return;
  for (const frame of ofDocument('querySelectorAll')('iframe')) {
    if (frame.contentWindow === source) frame.style.height = `${Math.min(height, tallest)}px`;
  }
});
