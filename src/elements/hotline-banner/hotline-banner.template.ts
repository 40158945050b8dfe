import { html, nothing } from 'lit';
import type { Hotline } from '../../content/model.js';
import { documentFooter } from '../../templates/document-footer.js';
import { hotlineCard } from '../../templates/hotline.js';
import type { Template } from '../../templates/template.js';

export const template: Template<Hotline> = (hotline, ctx) =>
  html`${hotlineCard(hotline, ctx, ctx.headingLevel)} ${hotline.updated ? documentFooter(hotline, ctx) : nothing}`;
