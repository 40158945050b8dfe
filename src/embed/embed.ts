import { member } from '../core/dom.js';
import { warn } from '../core/warn.js';
import { baseUrl, findScriptTag } from '../loader/script-tag.js';

/**
 * Runs on the page around an iframe of `embed.html`, and keeps the frame as high as its content. A frame reports its height when
 * it changes, and again on request, since this script may load long after the frame.
 */

const MAX_HEIGHT_PX = 20_000;
const scriptUrlPattern = /^[^?#]*\/(embed|care\/embed-[0-9a-f]+)\.js(?![^?#])/;

/** Elements of the page, including those in open shadow roots. */
function* findAll<Name extends 'iframe' | 'script'>(
  name: Name,
  root: Document | ShadowRoot = document,
): Generator<HTMLElementTagNameMap[Name]> {
  const querySelectorAll = member(root, 'querySelectorAll');
  yield* querySelectorAll(name);
  for (const host of querySelectorAll('*')) {
    const shadowRoot = member(host, 'shadowRoot');
    if (shadowRoot) yield* findAll(name, shadowRoot);
  }
}

/** Applies the heights that frames of `origin` report, and requests those of frames that have loaded already. */
function listen(origin: string): void {
  addEventListener('message', ({ origin: sender, source, data }: MessageEvent<unknown>) => {
    if (sender !== origin || typeof data !== 'object' || data === null) return;
    if (!('careWidgets' in data) || data.careWidgets !== 'height' || !('height' in data)) return;
    const { height } = data;
    if (typeof height !== 'number' || !(height > 0)) return;
    for (const frame of findAll('iframe')) if (frame.contentWindow === source) setHeight(frame, height);
  });
  for (const frame of findAll('iframe')) {
    // Any origin may receive the request, since it contains nothing private: the frame may have navigated.
    if (frame.src.startsWith(`${origin}/`)) frame.contentWindow?.postMessage({ careWidgets: 'height-request' }, '*');
  }
}

/** Sets the height of the frame's content box, whatever the page's `box-sizing`, padding and borders. */
function setHeight(frame: HTMLIFrameElement, height: number): void {
  const { boxSizing, paddingTop, paddingBottom, borderTopWidth, borderBottomWidth } = getComputedStyle(frame);
  const widths = [paddingTop, paddingBottom, borderTopWidth, borderBottomWidth];
  const paddingAndBorders = widths.reduce((sum, width) => sum + (parseFloat(width) || 0), 0);
  frame.style.height = `${Math.min(height, MAX_HEIGHT_PX) + (boxSizing === 'border-box' ? paddingAndBorders : 0)}px`;
}

const base = baseUrl(findScriptTag(scriptUrlPattern, [...findAll('script')]));
if (base) listen(new URL(base).origin);
else warn('embed.js: expected data-base="..." on its script tag');
