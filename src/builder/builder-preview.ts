/**
 * The page in the builder's frames, `builder-preview.html`: an element as on a page whose script tag has the settings that
 * the builder gives. It takes them from the frame of a builder beside it and from nowhere else, since one of them is a
 * telephone number: no URL makes this page show anything.
 */
import type { Preview } from './preview.js';

/** Null in a page of another origin. */
const frame = window.frameElement as HTMLElement | null;
const builder = new URL('builder.html', location.href);

if (frame?.dataset.preview !== undefined && parent.location.origin + parent.location.pathname === builder.origin + builder.pathname) {
  show(JSON.parse(frame.dataset.preview) as Preview);
}

/** Runs before the loader, whose script tag is the last of the page. */
function show({ tag, attributes, text, settings, brand }: Preview): void {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.textContent = text;
  document.querySelector('main')!.append(element);
  document.documentElement.lang = attributes.lang!;
  const loader = [...document.scripts].at(-1)!;
  for (const [name, value] of Object.entries(settings)) loader.setAttribute(name, value);
  if (brand) document.documentElement.style.setProperty('--care-color-brand', `#${brand}`);
}
