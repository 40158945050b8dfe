import { render, type LitElement, type TemplateResult } from 'lit';
import type { CareDocument } from '../content/model.js';
import type { ColorScheme } from '../core/color-scheme.js';
import { applyContentRootAttributes } from '../core/content-root-attributes.js';
import { contentSlot } from '../core/delegated-events.js';
import { documentMember } from '../core/dom.js';
import { glossaryTag } from '../core/glossary-tag.js';
import { allPrerendered, findPrerendered } from '../core/prerendered.js';

/** The name of the slot for the host's own children: its prerendered content if there is any, otherwise the fallback. */
export function slotName(host: Element): string {
  return findPrerendered(host) ? contentSlot : '';
}

/** A slot for the host's own children. */
export function createSlot(host: Element): HTMLSlotElement {
  const slot = documentMember('createElement')('slot');
  slot.name = slotName(host);
  return slot;
}

/**
 * Makes Firefox tell screen readers the new language of a node and of all in it, which it does not when `lang` changes. For a
 * node whose role changes, it begins anew.
 */
function renewAccessible(node: Element): void {
  const role = node.getAttribute('role');
  node.setAttribute('role', 'group');
  if (role === null) node.removeAttribute('role');
  else node.setAttribute('role', role);
}

/** How a document is rendered. */
interface RenderOptions {
  document: CareDocument;
  lang: string;
  colorScheme: ColorScheme | undefined;
  /** True while a browser translates the page. */
  translated: boolean;
}

/**
 * The node that documents are rendered into: new, or that of prerendered markup or a preview, whose content stays until the
 * first document is rendered. It is in the shadow root or, with `light-dom`, a child of the host, assigned to a named slot
 * that excludes the fallback.
 */
export class ContentRoot {
  /** The child of `node` that Lit renders into; undefined until the first document is rendered. */
  #body?: HTMLElement;
  #document?: CareDocument;

  constructor(
    private readonly host: LitElement,
    readonly node: HTMLElement,
  ) {}

  /** Whether a document has been rendered, in place of prerendered markup or a preview. */
  get isRendered(): boolean {
    return this.#body !== undefined;
  }

  /** True while prerendered markup is displayed: what replaces it must have all of its sections too. */
  get isPrerendered(): boolean {
    return !this.#body && this.node.parentNode === this.host;
  }

  render(template: TemplateResult, { document, lang, colorScheme, translated }: RenderOptions): void {
    const { node, host } = this;
    const changesLanguage = node.lang !== '' && node.lang !== lang;
    if (node.lang !== lang) this.#updateTerms();
    applyContentRootAttributes(node, lang, colorScheme);
    // A browser's translator replaces the text nodes that Lit would update: render another document into a new body.
    if (!this.#body || (translated && this.#document !== document)) {
      this.#body = documentMember('createElement')('div');
      this.#body.className = 'care-body';
    }
    this.#document = document;
    render(template, this.#body, { host });
    if (this.#body.parentNode !== node) node.replaceChildren(this.#body);
    if (changesLanguage) renewAccessible(host);
  }

  /** Makes it a child of the host. In the shadow root, the host's own template does that. */
  placeInLightDom(documentIds: string): void {
    const { node, host } = this;
    node.slot = contentSlot;
    node.dataset.document = documentIds;
    if (node.parentNode !== host) host.append(node);
    // Prerendered markup that the parser added only after the element had been constructed.
    for (const other of allPrerendered(host)) if (other !== node) other.remove();
  }

  /** Glossary terms in the document inherit its language, and do not observe `node`. */
  #updateTerms(): void {
    for (const term of this.node.querySelectorAll<HTMLElement & Partial<LitElement>>(glossaryTag()))
      term.requestUpdate?.();
  }
}
