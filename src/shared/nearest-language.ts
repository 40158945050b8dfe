import { canonicalLanguage } from '../content/language.js';

/**
 * The language that an element should speak: its own `lang`, else the nearest ancestor's (through
 * shadow roots), else the page's default, else the browser's, else English. `own` is the wish of a
 * placeholder, which can't bear it as its own `lang`.
 */
export function nearestLanguage(element: Element, pageDefault?: string, own?: string | null): string {
  const given = canonicalLanguage(own);
  if (given) return given;
  for (let node: Node | null = element; node; node = above(node)) {
    const lang = canonicalLanguage((node as Partial<Element>).getAttribute?.('lang'));
    if (lang) return lang;
  }
  return [pageDefault, ...navigator.languages].map(canonicalLanguage).find((lang) => lang !== null) ?? 'en';
}

function above(node: Node): Node | null {
  return node.parentNode ?? (node as Partial<ShadowRoot>).host ?? null;
}

type Listener = () => void;
const listeners = new Set<Listener>();
const observed = new Set<Node>();
let observer: MutationObserver | undefined;

/** Calls `listener` when a `lang` changes anywhere around `element`. Returns how to stop. */
export function onLanguageChange(element: Element, listener: Listener): () => void {
  observer ??= new MutationObserver(() => listeners.forEach((listen) => listen()));
  for (let node: Node | undefined = element; node; ) {
    const root: Node = node.getRootNode();
    if (!observed.has(root)) {
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
      observed.clear();
    }
  };
}
