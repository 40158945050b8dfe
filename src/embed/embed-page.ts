/**
 * The page that `embed.html?widget=side-effect-card&effect=fatigue&lang=fr` is: draws what its
 * address asks for, and tells the page around it how high it is. A page that has its element already,
 * as those in `pages/` have, gets looks and title.
 */
import { shippedUrls } from '../core/document-url.js';
import { isId } from '../core/id.js';
import { canonicalLanguage, languageChain } from '../core/language.js';
import { elementRegistry, isTag, type ElementEntry, type Tag } from '../core/registry.js';
import { pageMessages } from './page-messages.js';
import { textDirection } from '../core/text-direction.js';
import { isSupportedBrowser } from '../core/browser-support.js';
import { inheritedLanguage } from '../core/inherited-language.js';
import { adoptStyles } from '../styles/adopt.js';
import { css } from '../styles/css.js';
import { absoluteUrl } from '../core/document-request.js';
import { warn } from '../core/warn.js';
import { isAllowedUrl } from '../loader/placeholder.js';
import { attributesFromQuery } from '../core/query-attributes.js';
import { copyBlockedLinks } from './sandbox.js';

const query = new URLSearchParams(location.search);
const tag = query.get('widget')?.trim() ?? '';
const lang = canonicalLanguage(query.get('lang'));
if (lang) document.documentElement.lang = lang;

// What the page that leads here, or around a frame, would say, and can't: its colour, which of the site's own hotlines,
// and where its documents are. An address is written by anybody, so that a hotline or a folder counts only if the loader's
// script tag, which comes next, lists it.
const brand = query.get('brand') ?? '';
if (/^[0-9a-f]{6}$/i.test(brand)) document.documentElement.style.setProperty('--care-color-brand', `#${brand}`);
const loaderTag = document.querySelector<HTMLScriptElement>('script[src$="care-widgets.js"]');
const isListedHotline = (id: string): boolean => loaderTag!.dataset.hotlines?.split(/\s+/).includes(id) ?? false;
const isAllowedSource = (folder: string): boolean => isAllowedUrl(folder, loaderTag!.dataset.allowSources ?? '');
if (tag !== 'hotline-banner') takeOver('hotline', 'hotline', isListedHotline, 'data-hotlines');
takeOver('content-base', 'contentBase', isAllowedSource, 'data-allow-sources');

/** Sets what the address says as the page-wide default of that name, if the script tag lists it. */
function takeOver(parameter: string, setting: 'hotline' | 'contentBase', isListed: (value: string) => boolean, list: string): void {
  const value = query.get(parameter)?.trim();
  if (!loaderTag || !value || isSame(value, loaderTag.dataset[setting])) return;
  if (isListed(value)) loaderTag.dataset[setting] = value;
  else warn(`${parameter}=${value}: expected one of those that ${list}="..." on this page's script tag lists`);
}

/** Whether a site has set here what its pages hand on; a folder is handed on as an absolute URL. */
function isSame(value: string, own: string | undefined): boolean {
  return own !== undefined && (value === own || value === absoluteUrl(own));
}

const page = document.querySelector('main') ?? made();
page.addEventListener('care-load', ({ target }) => {
  document.title = (target as Element).shadowRoot?.querySelector('.care-heading')?.textContent?.trim() ?? document.title;
});

// Whoever came by a link in the same tab. A button and no link: an address from elsewhere must not become a target here.
if (parent === window && history.length > 1) offerWayBack();

function offerWayBack(): void {
  const found = interfaceLanguage();
  const back = document.createElement('button');
  Object.assign(back, { type: 'button', lang: found, dir: textDirection(found), textContent: pageMessages[found]!.back });
  back.addEventListener('click', () => history.back());
  page.before(back);
}

/** The language that this page itself speaks: that of its address, else of the browser. Its own `lang` says nothing of who reads it. */
function interfaceLanguage(): string {
  const [found = 'en'] = languageChain(lang ?? inheritedLanguage(document.createElement('p')), Object.keys(pageMessages));
  return found;
}

function made(): HTMLElement {
  const main = document.createElement('main');
  document.body.append(main);
  const unavailable = document.querySelector('template');
  if (!isSupportedBrowser && unavailable) main.append(unavailable.content);
  else if (isTag(tag) && query.get(elementRegistry[tag].attribute)?.trim()) show(tag, main);
  else sayNoDocument(main, `widget=${tag}: expected one of ${Object.keys(elementRegistry).join(', ')}, and which document it shows`);
  return main;
}

/** Says in the reader's language that the address leads to no text. */
function sayNoDocument(main: HTMLElement, reason: string): void {
  const own = interfaceLanguage();
  const root = document.documentElement;
  [root.lang, root.dir] = [own, textDirection(own)];
  main.textContent = pageMessages[own]!.noDocument;
  warn(reason);
}

function show(tag: Tag, main: HTMLElement): void {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributesFromQuery(query))) element.setAttribute(name, value);
  if (!query.has('heading-level')) element.setAttribute('heading-level', '1');
  main.append(element);
  if ((elementRegistry[tag] as ElementEntry).lazy) void nameTerm(element, tag);
}

/** A glossary term has its text from the sentence around it; here is none. */
async function nameTerm(element: HTMLElement, tag: Tag): Promise<void> {
  const { kind, attribute } = elementRegistry[tag];
  const id = query.get(attribute)!.trim();
  try {
    if (!isId(id)) throw new Error('expected a kebab-case id');
    const [address] = shippedUrls({ kind, id, lang: lang ?? 'en' }, '.');
    const answer = await fetch(address!, { referrerPolicy: 'no-referrer' });
    if (!answer.ok) throw new Error(`${address!}: the server answered ${answer.status}`);
    element.textContent = ((await answer.json()) as { title: string }).title;
  } catch (error) {
    sayNoDocument(element.parentElement!, `${kind}/${id}: expected a glossary term (${String(error)})`);
  }
}

adoptStyles(document, [
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

    body > button {
      display: block;
      min-block-size: 44px;
      margin: 0.75rem 1.25rem 0;
      padding: 0;
      border: 0;
      background: none;
      color: LinkText;
      font: inherit;
      text-decoration: underline;
      cursor: pointer;
    }

    @media print {
      body > button {
        display: none;
      }
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

if (self.origin === 'null') copyBlockedLinks(page, interfaceLanguage);

if (parent !== window) {
  const reportHeight = (): void => parent.postMessage({ careWidgets: 'height', height: Math.ceil(page.getBoundingClientRect().height) }, '*');
  new ResizeObserver(reportHeight).observe(page);
  // The script around the frame may have been loaded after the last report.
  addEventListener('message', ({ source, data }: MessageEvent<{ careWidgets?: unknown } | null>) => {
    if (source === parent && data?.careWidgets === 'height-request') reportHeight();
  });
}
