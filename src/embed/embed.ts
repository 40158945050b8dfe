import { member } from '../core/dom.js';
import { warn } from '../core/warn.js';
import { baseUrl, findScriptTag } from '../loader/script-tag.js';

/**
 * On the page around an iframe of `embed.html`: keeps the frame as high as what it shows. A frame reports its height when
 * it has one, and again when it is asked: this script may come long after it.
 */

const MAX_HEIGHT_PX = 20_000;
const ownFile = /^[^?#]*\/(embed|care\/embed-[0-9a-f]+)\.js(?![^?#])/;

/** Elements of the page, those in open shadow roots included. */
function* everywhere<Name extends 'iframe' | 'script'>(name: Name, root: Document | ShadowRoot = document): Generator<HTMLElementTagNameMap[Name]> {
  const find = member(root, 'querySelectorAll');
  yield* find(name);
  for (const host of find('*')) {
    const shadowRoot = member(host, 'shadowRoot');
    if (shadowRoot) yield* everywhere(name, shadowRoot);
  }
}

function listen(origin: string): void {
  addEventListener('message', ({ origin: sender, source, data }: MessageEvent<unknown>) => {
    if (sender !== origin || typeof data !== 'object' || data === null) return;
    if (!('careWidgets' in data) || data.careWidgets !== 'height' || !('height' in data)) return;
    const { height } = data;
    if (typeof height !== 'number' || !(height > 0)) return;
    for (const frame of everywhere('iframe')) if (frame.contentWindow === source) return setHeight(frame, height);
  });
  for (const frame of everywhere('iframe')) {
    // The question says nothing that others may not read: whatever has been loaded into the frame may hear it.
    if (frame.src.startsWith(`${origin}/`)) frame.contentWindow?.postMessage({ careWidgets: 'height-request' }, '*');
  }
}

/** What the frame shows is as high as its content box, whatever the page's `box-sizing`, padding and borders. */
function setHeight(frame: HTMLIFrameElement, height: number): void {
  const style = getComputedStyle(frame);
  const { boxSizing, paddingTop, paddingBottom, borderTopWidth, borderBottomWidth } = style;
  const around = [paddingTop, paddingBottom, borderTopWidth, borderBottomWidth].reduce((sum, width) => sum + (parseFloat(width) || 0), 0);
  frame.style.height = `${Math.min(height, MAX_HEIGHT_PX) + (boxSizing === 'border-box' ? around : 0)}px`;
}

const base = baseUrl(findScriptTag(ownFile, [...everywhere('script')]));
if (base) listen(new URL(base).origin);
else warn('embed.js: expected data-base="..." on its script tag');
