import { html, type TemplateResult } from 'lit';
import { heading } from '../templates/heading.js';

/** The header of an element that shows one section of a document: the section's title, with the document's title above it. */
export function sectionHead(level: number, sectionTitle: string, documentTitle: string): TemplateResult {
  return html`<div class="care-head">
    <p class="care-eyebrow">${documentTitle}</p>
    ${heading(level, sectionTitle, 'care-disclosure-title')}
  </div>`;
}
