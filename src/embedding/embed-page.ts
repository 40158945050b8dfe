/**
 * The page that `embed.html?widget=side-effect-card&effect=fatigue&lang=fr` is: draws what its
 * address asks for, and tells the page around it how high it is. A page that has its element already,
 * as those in `pages/` have, gets looks and title.
 */
import { candidateAddresses } from '../content/address.js';
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
/** What has just been done, for ears and eyes. */
const notice = document.createElement('p');
notice.setAttribute('role', 'status');
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

/** The language of what this page itself says: that of its address, or of its reader. */
function ownLanguage(): string {
  // Of an element outside the page: the page's own `lang` says nothing of who reads it.
  const wanted = lang ?? nearestLanguage(document.createElement('p'));
  return languageChain(wanted, Object.keys(pageStrings))[0] ?? 'en';
}

/** Says in the reader's language that the address leads to no text. */
function sayNoDocument(main: HTMLElement, reason: string): void {
  const own = ownLanguage();
  const root = document.documentElement;
  [root.lang, root.dir] = [own, textDirection(own)];
  main.textContent = pageStrings[own]!.noDocument;
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
    const [address] = candidateAddresses({ kind, id, lang: lang ?? 'en' }, '.', true);
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

    [role='status'] {
      position: absolute;
      inset-inline: 0;
      margin: 0;
      padding: 0.75rem 1.25rem;
      border-block: 1px solid;
      background: Canvas;
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

// A sandbox such as the one that WordPress puts around what it embeds: links can leave it by a new tab at best, and no
// number can be called. What cannot be opened is copied, for the reader to paste.
if (self.origin === 'null') {
  page.addEventListener('click', (event) => {
    const link = event.composedPath().find((target) => target instanceof HTMLAnchorElement);
    if (!link || event.defaultPrevented) return;
    if (link.protocol === 'tel:') copy(link.querySelector('bdi')?.textContent ?? link.pathname, link);
    else if (/^https?:$/.test(link.protocol)) {
      event.preventDefault();
      const opened = open(link.href);
      if (opened) opened.opener = null;
      else copy(link.href, link);
    }
  });
}

/** Without the clipboard's own interface, which a sandbox does not give. Says beneath the link what is copied. */
function copy(text: string, link: HTMLElement): void {
  const field = document.createElement('textarea');
  field.value = text;
  field.readOnly = true;
  document.body.append(field);
  field.select();
  const copied = document.execCommand('copy');
  field.remove();
  if (!copied) return;
  const own = ownLanguage();
  // Isolated: a number runs from left to right in Arabic too.
  Object.assign(notice, { lang: own, dir: textDirection(own), textContent: pageStrings[own]!.copied.replace('{{text}}', `\u2066${text}\u2069`) });
  // The frame may be higher than the view: what is at its foot may not be seen.
  notice.style.top = `${link.getBoundingClientRect().bottom + scrollY}px`;
  if (!notice.isConnected) document.body.append(notice);
}

if (parent !== window) {
  const reportHeight = (): void => parent.postMessage({ careWidgets: 'height', height: Math.ceil(page.getBoundingClientRect().height) }, '*');
  new ResizeObserver(reportHeight).observe(page);
  // The script around the frame may have been loaded after the last report.
  addEventListener('message', ({ source, data }: MessageEvent<{ careWidgets?: unknown } | null>) => {
    if (source === parent && data?.careWidgets === 'height-request') reportHeight();
  });
}
