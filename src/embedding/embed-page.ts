/**
 * The page that `embed.html?widget=side-effect-card&effect=fatigue&lang=fr` is: draws what its
 * address asks for, and tells the page around it how high it is.
 */
import { canonicalLanguage } from '../content/language.js';
import { addressAttributes, elementRegistry, isTag } from '../element-registry.js';

const query = new URLSearchParams(location.search);
const tag = query.get('widget') ?? '';
const lang = canonicalLanguage(query.get('lang'));
if (lang) document.documentElement.lang = lang;

const page = document.createElement('main');
if (isTag(tag)) {
  const element = document.createElement(tag);
  for (const [name, value] of query) if (addressAttributes.has(name)) element.setAttribute(name, value);
  if (!query.has('heading-level')) element.setAttribute('heading-level', '1');
  element.addEventListener('care-load', () => {
    document.title = element.shadowRoot?.querySelector('.care-heading')?.textContent?.trim() ?? document.title;
  });
  page.append(element);
} else {
  page.textContent = Object.keys(elementRegistry).join(', ');
}

const styles = new CSSStyleSheet();
styles.replaceSync(`
  body { margin: 0; font-family: system-ui, sans-serif; background: Canvas; color: CanvasText; }
  main { box-sizing: border-box; max-inline-size: 76rem; margin-inline: auto; padding: 1.25rem; }
`);
document.adoptedStyleSheets = [styles];
document.body.append(page);

if (parent !== window) {
  new ResizeObserver(() => {
    parent.postMessage({ careWidgets: 'height', height: Math.ceil(page.getBoundingClientRect().height) }, '*');
  }).observe(page);
}
