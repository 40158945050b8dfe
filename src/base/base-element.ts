import { LitElement } from 'lit';
import { documentMember } from '../core/dom.js';
import { warn } from '../core/warn.js';
import { adoptStyles } from '../styles/adopt.js';
import type { CSSResult } from '../styles/css.js';
import { pointerReleased } from './handover.js';
import { connectLoader } from './loader-connection.js';

/** A LitElement that the loader or a page defines, and that has its styles whatever the page's content security policy. */
export abstract class BaseElement extends LitElement {
  /** The element's styles. A getter, because static fields compile to static blocks, which Safari 15 lacks. */
  static override get styles(): CSSResult[] {
    return [];
  }

  /** For the loader, which imports only the class. A getter for Safari 15, as above. */
  static get connectLoader(): typeof connectLoader {
    return connectLoader;
  }

  /** Defines the class as `tag`. If another class has that name, it is kept, and a warning is logged. */
  static define(tag: string, registry = customElements): void {
    const existing = registry.get(tag);
    if (!existing) registry.define(tag, this as unknown as CustomElementConstructor);
    else if (existing !== (this as unknown)) warn(`<${tag}>: expected a free tag name`);
  }

  /** Used by the loader: defining upgrades prerendered elements, which must not replace a node that is being clicked. */
  static async defineWhenPointerReleased(tag: string): Promise<void> {
    await pointerReleased(() => documentMember('querySelector')(`${tag}:active`) !== null);
    this.define(tag);
  }

  /** Constructed style sheets belong to one document: recreate them after adoption by another. */
  adoptedCallback(): void {
    if (this.shadowRoot) this.adoptStyles(this.shadowRoot);
    this.requestUpdate();
  }

  protected adoptStyles(root: Document | ShadowRoot): void {
    adoptStyles(root, (this.constructor as typeof BaseElement).styles);
  }
}
