import { documentMember } from '../core/dom.js';

/** The path of the loader's file, whatever follows it. */
const loaderFile = /^[^?#]*\/care-widgets\.js(?![^?#])/;

/**
 * The script tag that the running script came from. `document.currentScript` can be an `<img name=…>` on an
 * old page, and is null for a module: then the tag is known by `data-base` or by its file's name.
 */
export function findScriptTag(file = loaderFile, all: Iterable<Element> = documentMember('querySelectorAll')('script')): HTMLScriptElement | undefined {
  const { currentScript } = document;
  if (currentScript instanceof HTMLScriptElement) return currentScript;
  const scripts = [...all].filter((script): script is HTMLScriptElement => script instanceof HTMLScriptElement);
  return (
    scripts.find((script) => script.dataset.base !== undefined) ??
    scripts.find((script) => file.test(script.src))
  );
}

/** The folder that the library is served from, ending in `/`; undefined where the tag does not tell. */
export function baseUrl(tag: HTMLScriptElement | undefined): string | undefined {
  const given = tag?.dataset.base;
  try {
    if (given !== undefined) return new URL(given.replace(/\/?$/, '/'), documentMember('baseURI')).href;
    return tag?.src ? new URL('.', tag.src).href : undefined;
  } catch {
    return undefined;
  }
}
