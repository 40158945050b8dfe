import { canonicalLanguage } from './language.js';
import { member } from './dom.js';

/**
 * The language that an element should speak: its own `lang`, else the nearest ancestor's (through
 * shadow roots), else the page's default, else the browser's, else English.
 */
export function inheritedLanguage(element: Element, pageDefault?: string): string {
  for (let node: Node | null = element; node; node = above(node)) {
    const lang = member(node, 'nodeType') === 1 ? canonicalLanguage(member(node as Element, 'getAttribute')('lang')) : null;
    if (lang) return lang;
  }
  // Embedded browsers and scripts of the page may leave out the list.
  const languages = (navigator as Partial<Navigator>).languages ?? [navigator.language];
  return [pageDefault, ...languages].map(canonicalLanguage).find((lang) => lang !== null) ?? 'en';
}

function above(node: Node): Node | null {
  return member(node, 'parentNode') ?? (node as Partial<ShadowRoot>).host ?? null;
}

type Listener = () => void;
const listeners = new Set<Listener>();
let observed = new WeakSet<Node>();
let observer: MutationObserver | undefined;

/** What an element draws: its languages are its own doing, and it tells the elements in it. */
const drawn = '.care-widget';

/** Calls `listener` when a `lang` of the page changes around `element`. Returns how to stop. */
export function onLanguageChange(element: Element, listener: Listener): () => void {
  observer ??= new MutationObserver((records) => {
    if (records.every(({ target }) => (target as Element).closest(drawn))) return;
    listeners.forEach((listen) => listen());
  });
  for (let node: Element | undefined = element; node; ) {
    const root: Node = node.getRootNode();
    if (!observed.has(root) && !node.closest(drawn)) {
      observed.add(root);
      observer.observe(root, { attributes: true, attributeFilter: ['lang'], subtree: true });
    }
    node = (root as Partial<ShadowRoot>).host;
  }
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
    // Nobody listens any more: nothing may go on running.
    if (listeners.size === 0) {
      observer?.disconnect();
      observed = new WeakSet();
    }
  };
}
