import { canonicalLanguage } from './language.js';
import { member } from './dom.js';

/**
 * The language of an element: its own `lang`, else the nearest ancestor's (across shadow roots), else the page-wide default,
 * else the browser's, else English.
 */
export function inheritedLanguage(element: Element, pageDefault?: string): string {
  for (let node: Node | null = element; node; node = parentOrHost(node)) {
    const lang =
      member(node, 'nodeType') === 1 ? canonicalLanguage(member(node as Element, 'getAttribute')('lang')) : null;
    if (lang) return lang;
  }
  // `navigator.languages` may be missing in in-app browsers, or overridden by scripts of the page.
  const languages = (navigator as Partial<Navigator>).languages ?? [navigator.language];
  return [pageDefault, ...languages].map(canonicalLanguage).find((lang) => lang !== null) ?? 'en';
}

function parentOrHost(node: Node): Node | null {
  return member(node, 'parentNode') ?? (node as Partial<ShadowRoot>).host ?? null;
}

type Listener = () => void;
const listeners = new Set<Listener>();
let observed = new WeakSet<Node>();
let observer: MutationObserver | undefined;

/** Content that our elements render: they set `lang` in it themselves, and update the elements inside. */
const contentSelector = '.care-content';

/** Calls all listeners. */
export function languageMayHaveChanged(): void {
  listeners.forEach((listen) => listen());
}

/**
 * Calls `listener` when a `lang` attribute changes in the page, in any root that contains `element`. Returns a function that
 * removes the listener.
 */
export function onLanguageChange(element: Element, listener: Listener): () => void {
  observer ??= new MutationObserver((records) => {
    if (records.some(({ target }) => !(target as Element).closest(contentSelector))) languageMayHaveChanged();
  });
  for (let node: Element | undefined = element; node;) {
    const root: Node = node.getRootNode();
    if (!observed.has(root) && !node.closest(contentSelector)) {
      observed.add(root);
      observer.observe(root, { attributes: true, attributeFilter: ['lang'], subtree: true });
    }
    node = (root as Partial<ShadowRoot>).host;
  }
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
    // Nothing may keep running after the last element is removed.
    if (listeners.size === 0) {
      observer?.disconnect();
      observed = new WeakSet();
    }
  };
}
