/**
 * The page that `embed.html?widget=side-effect-card&effect=fatigue&lang=fr` is: draws what its
 * address asks for, and tells the page around it how high it is. A page that has its element already,
 * as those in `pages/` have, gets looks and title.
 */
import { shippedAddresses } from '../content/address.js';
import { isId } from '../content/id.js';
import { canonicalLanguage, languageChain } from '../content/language.js';
import { elementRegistry, isTag, type ElementEntry, type Tag } from '../element-registry.js';
import { pageStrings } from '../i18n/page-strings.js';
import { textDirection } from '../i18n/text-direction.js';
import { isNewEnough } from '../shared/new-enough.js';
import { nearestLanguage } from '../shared/nearest-language.js';
import { adoptInto } from '../shared/styles/adopt.js';
import { css } from '../shared/styles/css.js';
import { warn } from '../shared/warn.js';
import { attributesIn } from './query.js';

const query = new URLSearchParams(location.search);
const tag = query.get('widget')?.trim() ?? '';
const lang = canonicalLanguage(query.get('lang'));
if (lang) document.documentElement.lang = lang;

// What the page around a frame would say, and can't: its colour, and which of the site's own hotlines. An address is
// written by anybody, so that a line counts only if the tag of the loader, which comes next, lists it.
const brand = query.get('brand') ?? '';
if (/^[0-9a-f]{6}$/i.test(brand)) document.documentElement.style.setProperty('--care-color-brand', `#${brand}`);
const hotline = query.get('hotline')?.trim();
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
  document.body.append(main);
  const unavailable = document.querySelector('template');
  if (!isNewEnough && unavailable) main.append(unavailable.content);
  else if (isTag(tag) && query.get(elementRegistry[tag].attribute)?.trim()) show(tag, main);
  else sayNoDocument(main, `widget=${tag}: expected one of ${Object.keys(elementRegistry).join(', ')}, and which document it shows`);
  return main;
}

/** Says in the reader's language that the address leads to no text. */
function sayNoDocument(main: HTMLElement, reason: string): void {
  // Of an element outside the page: the page's own `lang` says nothing of who reads it.
  const wanted = lang ?? nearestLanguage(document.createElement('p'));
  const [found = 'en'] = languageChain(wanted, Object.keys(pageStrings));
  const root = document.documentElement;
  [root.lang, root.dir] = [found, textDirection(found)];
  main.textContent = pageStrings[found]!.noDocument;
  warn(reason);
}

function show(tag: Tag, main: HTMLElement): void {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributesIn(query))) element.setAttribute(name, value);
  if (!query.has('heading-level')) element.setAttribute('heading-level', '1');
  main.append(element);
  if ((elementRegistry[tag] as ElementEntry).onDemand) void nameTerm(element, tag);
}

/** A glossary term has its text from the sentence around it; here is none. */
async function nameTerm(element: HTMLElement, tag: Tag): Promise<void> {
  const { kind, attribute } = elementRegistry[tag];
  const id = query.get(attribute)!.trim();
  try {
    if (!isId(id)) throw new Error('expected a kebab-case id');
    const [address] = shippedAddresses({ kind, id, lang: lang ?? 'en' }, '.');
    const answer = await fetch(address!, { referrerPolicy: 'no-referrer' });
    if (!answer.ok) throw new Error(`${address!}: the server answered ${answer.status}`);
    element.textContent = ((await answer.json()) as { title: string }).title;
  } catch (error) {
    sayNoDocument(element.parentElement!, `${kind}/${id}: expected a glossary term (${String(error)})`);
  }
}

adoptInto(document, [
  css`
    body {
      margin: 0;
      font-family: system-ui, sans-serif;
      background: Canvas;
      color: CanvasText;
    }

    main {
      box-sizing: border-box;
      max-inline-size: 76rem;
      margin-inline: auto;
      padding: 1.25rem;

      > * {
        margin-block: 0;
      }
    }
  `,
]);

if (parent !== window) {
  const reportHeight = (): void => parent.postMessage({ careWidgets: 'height', height: Math.ceil(page.getBoundingClientRect().height) }, '*');
  new ResizeObserver(reportHeight).observe(page);
  // The script around the frame may have been loaded after the last report.
  addEventListener('message', ({ source, data }: MessageEvent<{ careWidgets?: unknown } | null>) => {
    if (source === parent && data?.careWidgets === 'height-request') reportHeight();
  });
}
