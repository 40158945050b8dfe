/**
 * The script of `embed.html?widget=side-effect-card&effect=fatigue&lang=fr`: shows the element that the URL names, and reports
 * the page's height to the page around it. A page that contains its element already, as those in `pages/` do, only gets
 * styles and a title.
 */
import { shippedUrls } from '../core/document-url.js';
import { isId } from '../core/id.js';
import { canonicalLanguage, languageChain } from '../core/language.js';
import { elementRegistry, isTag, urlAttributes, type ElementEntry, type Tag } from '../core/registry.js';
import { pageMessages } from './page-messages.js';
import { textDirection } from '../core/text-direction.js';
import { isSupportedBrowser } from '../core/browser-support.js';
import { inheritedLanguage } from '../core/inherited-language.js';
import { adoptStyles } from '../styles/adopt.js';
import { css } from '../styles/css.js';
import { absoluteUrl } from '../core/document-url.js';
import { warn } from '../core/warn.js';
import { isAllowedUrl } from '../loader/placeholder.js';
import { attributesFromQuery } from '../core/query-attributes.js';
import { copyBlockedLinks } from './sandboxed-links.js';

/** What the query may say. */
const embedParameters = ['widget', ...urlAttributes, 'hotline', 'content-base', 'brand'];
const query = new URLSearchParams(location.search);
const tag = query.get('widget')?.trim() ?? '';
const requestedLanguage = canonicalLanguage(query.get('lang'));
if (requestedLanguage) document.documentElement.lang = requestedLanguage;

// Settings of the page that links here or frames this page: its brand color, its hotline and its folder of documents. Anybody
// can write a URL, so that a hotline or a folder is accepted only if the script tag of the loader, which runs next, lists it.
const brand = query.get('brand') ?? '';
if (/^[0-9a-f]{6}$/i.test(brand)) document.documentElement.style.setProperty('--care-color-brand', `#${brand}`);
const loaderTag = document.querySelector<HTMLScriptElement>('script[src$="care-widgets.js"]');
const isAllowedHotline = (id: string): boolean => loaderTag!.dataset.hotlines?.split(/\s+/).includes(id) ?? false;
const isAllowedSource = (folder: string): boolean => isAllowedUrl(folder, loaderTag!.dataset.allowSources ?? '');
if (tag !== 'hotline-banner') applyParameter('hotline', 'hotline', isAllowedHotline, 'data-hotlines');
applyParameter('content-base', 'contentBase', isAllowedSource, 'data-allow-sources');

/** Makes a parameter of the URL the page-wide default of that name, if the script tag allows its value. */
function applyParameter(
  parameter: string,
  setting: 'hotline' | 'contentBase',
  isAllowed: (value: string) => boolean,
  listAttribute: string,
): void {
  const value = query.get(parameter)?.trim();
  if (!loaderTag || !value || isCurrent(value, loaderTag.dataset[setting])) return;
  if (isAllowed(value)) loaderTag.dataset[setting] = value;
  else warn(`${parameter}=${value}: expected one of those that ${listAttribute}="..." on this page's script tag lists`);
}

/** Whether a value is the page's setting already. Links pass a folder on as an absolute URL. */
function isCurrent(value: string, setting: string | undefined): boolean {
  return setting !== undefined && (value === setting || value === absoluteUrl(setting));
}

const page = document.querySelector('main') ?? createMain();
page.addEventListener('care-load', ({ target }) => {
  document.title = (target as Element).shadowRoot?.querySelector('.care-heading')?.textContent.trim() ?? document.title;
});

// For readers who followed a link in the same tab. Not a link: a URL from another page must not become a target here.
if (parent === window && history.length > 1) addBackButton();

function addBackButton(): void {
  const lang = interfaceLanguage();
  const back = document.createElement('button');
  Object.assign(back, { type: 'button', lang, dir: textDirection(lang), textContent: pageMessages[lang]!.back });
  back.addEventListener('click', () => history.back());
  page.before(back);
}

/**
 * The language of this page's own messages: that of its text, by the URL or in `pages/`, else the browser's. The page's
 * own `lang` says nothing of the reader.
 */
function interfaceLanguage(): string {
  const textLanguage = document.querySelector<HTMLElement>('main > [lang]')?.lang;
  const preferred = requestedLanguage ?? (textLanguage || inheritedLanguage(document.createElement('p')));
  const [language = 'en'] = languageChain(preferred, Object.keys(pageMessages));
  return language;
}

/** The page's content: the element, a message that the URL is wrong, or one that the browser is not supported. */
function createMain(): HTMLElement {
  const main = document.createElement('main');
  document.body.append(main);
  const unsupportedBrowserMessage = document.querySelector('template');
  if (!isSupportedBrowser && unsupportedBrowserMessage) main.append(unsupportedBrowserMessage.content);
  else if (isTag(tag) && query.get(elementRegistry[tag].attribute)?.trim()) show(tag, main);
  else
    showNoDocument(
      main,
      `widget=${tag}: expected one of ${Object.keys(elementRegistry).join(', ')}, and which document it shows`,
    );
  return main;
}

/** Shows a message, in the reader's language, that the URL leads to no document. `reason` is for the console. */
function showNoDocument(main: HTMLElement, reason: string): void {
  const lang = interfaceLanguage();
  const root = document.documentElement;
  [root.lang, root.dir] = [lang, textDirection(lang)];
  main.textContent = pageMessages[lang]!.noDocument;
  warn(reason);
}

/** Tells which parameters of the URL are of the page: handouts lead back to it, whatever else was added to the address. */
function addCanonicalLink(): void {
  const canonical = new URL(location.href);
  canonical.hash = '';
  for (const name of new Set(canonical.searchParams.keys()))
    if (!embedParameters.includes(name)) canonical.searchParams.delete(name);
  document.head.append(Object.assign(document.createElement('link'), { rel: 'canonical', href: canonical.href }));
}

function show(tag: Tag, main: HTMLElement): void {
  addCanonicalLink();
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributesFromQuery(query))) element.setAttribute(name, value);
  if (!query.has('heading-level')) element.setAttribute('heading-level', '1');
  main.append(element);
  if ((elementRegistry[tag] as ElementEntry).lazy) void addTermTitle(element, tag);
}

/** The visible text of a glossary term is its content, from the sentence around it. Here it has none, so use the term's title. */
async function addTermTitle(element: HTMLElement, tag: Tag): Promise<void> {
  const { kind, attribute } = elementRegistry[tag];
  const id = query.get(attribute)!.trim();
  try {
    if (!isId(id)) throw new Error('expected a kebab-case id');
    const [url] = shippedUrls({ kind, id, lang: requestedLanguage ?? 'en' }, '.');
    const response = await fetch(url!, { referrerPolicy: 'no-referrer' });
    if (!response.ok) throw new Error(`${url!}: the server answered ${response.status}`);
    element.textContent = ((await response.json()) as { title: string }).title;
  } catch (error) {
    showNoDocument(element.parentElement!, `${kind}/${id}: expected a glossary term (${String(error)})`);
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
  const reportHeight = (): void => {
    const { height } = page.getBoundingClientRect();
    parent.postMessage({ careWidgets: 'height', height: Math.ceil(height) }, '*');
  };
  new ResizeObserver(reportHeight).observe(page);
  // embed.js, on the page around this frame, may have loaded after the last report.
  addEventListener('message', ({ source, data }: MessageEvent<{ careWidgets?: unknown } | null>) => {
    if (source === parent && data?.careWidgets === 'height-request') reportHeight();
  });
}
