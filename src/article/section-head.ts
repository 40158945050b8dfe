import { html, type TemplateResult } from 'lit';
import { heading } from '../templates/heading.js';

/** The head of an element that shows one part of a document: the part's name, and whose part it is. */
export function sectionHead(level: number, part: string, of: string): TemplateResult {
  return html`<header class="care-head">
    <p class="care-eyebrow">${of}</p>
    ${heading(level, part, 'care-disclosure-title')}
  </header>`;
}
