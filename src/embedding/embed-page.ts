/**
 * The page that `embed.html?widget=side-effect-card&effect=fatigue&lang=fr` is: draws what its
 * address asks for, and tells the page around it how high it is. A page that has its element already,
 * as those in `pages/` have, gets looks and title.
 */
import { candidateAddresses } from '../content/address.js';
import { isId } from '../content/id.js';
import { canonicalLanguage } from '../content/language.js';
import { addressAttributes, elementRegistry, isTag, type ElementEntry, type Tag } from '../element-registry.js';
import { warn } from '../shared/warn.js';

const query = new URLSearchParams(location.search);
const tag = query.get('widget') ?? '';
const lang = canonicalLanguage(query.get('lang'));
if (lang) document.documentElement.lang = lang;

// What the page around a frame would say, and can't: its colour, and which of the site's own hotlines. An address is
// written by anybody, so that a line counts only if the tag of the loader, which comes next, lists it.
const brand = query.get('brand') ?? '';
if (/^[0-9a-f]{6}$/i.test(brand)) document.documentElement.style.setProperty('--care-color-brand', `#${brand}`);
const hotline = query.get('hotline');
const door = document.querySelector<HTMLScriptElement>('script[src$="care-widgets.js"]');
if (door && hotline && tag !== 'hotline-banner') {
  if (door.dataset.hotlines?.split(/\s+/).includes(hotline)) door.dataset.hotline = hotline;
  else warn(`hotline=${hotline}: expected one of those that data-hotlines="..." on this page's script tag lists`);
}

const page = document.querySelector('main') ?? made();
page.addEventListener('care-load', ({ target }) => {
  document.title = (target as Element).shadowRoot?.querySelector('.care-heading')?.textContent?.trim() ?? document.title;
});

function made(): HTMLElement {
  const main = document.createElement('main');
  main.append(isTag(tag) ? element(tag) : Object.keys(elementRegistry).join(', '));
  document.body.append(main);
  return main;
}

function element(tag: Tag): HTMLElement {
  const element = document.createElement(tag);
  for (const [name, value] of query) if (addressAttributes.includes(name)) element.setAttribute(name, value);
  if (!query.has('heading-level')) element.setAttribute('heading-level', '1');
  if ((elementRegistry[tag] as ElementEntry).onDemand) void nameWord(element, tag);
  return element;
}

/** A word has its text from the sentence around it; here is none. */
async function nameWord(element: HTMLElement, tag: Tag): Promise<void> {
  const { kind, attribute } = elementRegistry[tag];
  const id = query.get(attribute);
  if (!isId(id)) return;
  const [address] = candidateAddresses({ kind, id, lang: lang ?? 'en' }, '.', true);
  const answer = await fetch(address!, { referrerPolicy: 'no-referrer' });
  if (answer.ok) element.textContent = ((await answer.json()) as { title: string }).title;
}

const styles = new CSSStyleSheet();
styles.replaceSync(`
  body { margin: 0; font-family: system-ui, sans-serif; background: Canvas; color: CanvasText; }
  main { box-sizing: border-box; max-inline-size: 76rem; margin-inline: auto; padding: 1.25rem; }
`);
document.adoptedStyleSheets = [styles];

if (parent !== window) {
  const reportHeight = (): void => parent.postMessage({ careWidgets: 'height', height: Math.ceil(page.getBoundingClientRect().height) }, '*');
  new ResizeObserver(reportHeight).observe(page);
  // The script around the frame may have been loaded after the last report.
  addEventListener('message', ({ source, data }: MessageEvent<{ careWidgets?: unknown } | null>) => {
    if (source === parent && data?.careWidgets === 'height-request') reportHeight();
  });
}
