/**
 * `builder-preview.html`, the page inside the builder's iframes: it shows an element on a page whose script tag has the settings
 * chosen in the builder. It reads them only from the iframe of a builder in the same folder, since one of them is a
 * telephone number: no URL can make this page show one.
 */
import type { ScreenContent } from './screens.js';

/** Null if the parent page has another origin. */
const frame = window.frameElement as HTMLElement | null;
const builder = new URL('builder.html', location.href);

if (
  frame?.dataset.preview !== undefined &&
  parent.location.origin + parent.location.pathname === builder.origin + builder.pathname
) {
  show(JSON.parse(frame.dataset.preview) as ScreenContent);
}

/** Must run before the loader, whose script tag is the last on the page. */
function show({ tag, attributes, text, settings, brand }: ScreenContent): void {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.textContent = text;
  document.querySelector('main')!.append(element);
  document.documentElement.lang = attributes.lang!;
  const loader = [...document.scripts].at(-1)!;
  for (const [name, value] of Object.entries(settings)) loader.setAttribute(name, value);
  if (brand) document.documentElement.style.setProperty('--care-color-brand', `#${brand}`);
}
