import { html, render, type LitElement, type ReactiveController } from 'lit';
import { contentSlot } from '../core/delegated-events.js';
import { documentMember } from '../core/dom.js';
import { textDirection } from '../core/text-direction.js';
import { warn } from '../core/warn.js';
import type { Translate } from '../i18n/translate.js';
import { placeOfNote, type Place } from './note-places.js';
import { noteSlots, type NoteSlot } from './note-slots.js';

/**
 * Notes: children of the host with a slot of `noteSlots`, each below a label that says whose it is. They stay the page's own
 * nodes, which a framework may update or remove. In the light DOM, where there are no slots, the article has copies of them,
 * which follow their changes.
 */
export class Notes implements ReactiveController {
  /** What the article has for each slot. */
  readonly #sections = new Map<NoteSlot, HTMLElement>();
  readonly #copies = new Map<HTMLElement, HTMLElement>();
  readonly #observer = new MutationObserver(() => {
    this.#copies.clear();
    this.host.requestUpdate();
  });

  constructor(private readonly host: LitElement) {
    host.addController(this);
  }

  hostConnected(): void {
    this.#observer.observe(this.host, { childList: true });
    this.host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#observer.disconnect();
    this.#copies.clear();
  }

  /** Puts the notes into the article that is rendered in `root`. Without one, they are below the fallback. */
  place(root: HTMLElement | null, t: Translate): void {
    this.#warnOfUnknownSlots();
    for (const slot of noteSlots) {
      const notes = [...(this.host.children as HTMLCollectionOf<HTMLElement>)].filter((child) => child.slot === slot);
      const place = root && notes.length ? placeOfNote(slot, root) : undefined;
      const below = [...this.host.shadowRoot!.querySelectorAll<HTMLSlotElement>(`slot[name=${slot}]`)].at(-1);
      if (below) below.hidden = place !== undefined;
      if (place && place !== 'later') this.#show(slot, notes, place, t);
      else this.#sections.get(slot)?.remove();
    }
  }

  #show(slot: NoteSlot, notes: HTMLElement[], { element, position, sibling }: Place, t: Translate): void {
    const section = this.#sections.get(slot) ?? documentMember('createElement')('section');
    this.#sections.set(slot, section);
    section.className = 'care-note';
    section.setAttribute('part', 'note');
    if (sibling !== section) element.insertAdjacentElement(position, section);
    // The article may be in another language than the page.
    const lang = notes[0]!.closest<HTMLElement>('[lang]')?.lang || t.lang;
    const isLightDom = this.host.contains(section);
    const content = isLightDom ? notes.map((note) => this.#copyOf(note)) : html`<slot name=${slot}></slot>`;
    render(
      html`<p class="care-note-label">${t('addedBySite')}</p>
        <div lang=${lang} dir=${textDirection(lang)}>${content}</div>`,
      section,
    );
  }

  /** A copy without ids, which would no longer be unique. */
  #copyOf(note: HTMLElement): HTMLElement {
    const known = this.#copies.get(note);
    if (known) return known;
    const copy = note.cloneNode(true) as HTMLElement;
    for (const element of [copy, ...copy.querySelectorAll('[id]')]) element.removeAttribute('id');
    copy.removeAttribute('slot');
    this.#copies.set(note, copy);
    this.#observer.observe(note, { subtree: true, childList: true, characterData: true, attributes: true });
    return copy;
  }

  #warnOfUnknownSlots(): void {
    const known: string[] = ['', contentSlot, ...noteSlots];
    for (const { slot } of this.host.children)
      if (!known.includes(slot))
        warn(`<${this.host.localName}>: slot="${slot}": expected one of ${noteSlots.join(', ')}`);
  }
}
