import { documentMember } from '../core/dom.js';

/** The path of the loader's file, with or without a query or fragment. */
const loaderFile = /^[^?#]*\/care-widgets\.js(?![^?#])/;

/**
 * The script tag of the running script. `document.currentScript` may be an `<img name="currentScript">` on an old page, and
 * is null for a module: the tag is then found by `data-base` or by the name of its file.
 */
export function findScriptTag(
  file = loaderFile,
  all: Iterable<Element> = documentMember('querySelectorAll')('script'),
): HTMLScriptElement | undefined {
  const { currentScript } = document;
  if (currentScript instanceof HTMLScriptElement) return currentScript;
  const scripts = [...all].filter((script): script is HTMLScriptElement => script instanceof HTMLScriptElement);
  return scripts.find((script) => script.dataset.base !== undefined) ?? scripts.find((script) => file.test(script.src));
}

/** The URL of the folder that the library is served from, ending in `/`; undefined if the tag does not say it. */
export function baseUrl(tag: HTMLScriptElement | undefined): string | undefined {
  const given = tag?.dataset.base;
  try {
    if (given !== undefined) return new URL(given.replace(/\/?$/, '/'), documentMember('baseURI')).href;
    return tag?.src ? new URL('.', tag.src).href : undefined;
  } catch {
    return undefined;
  }
}
