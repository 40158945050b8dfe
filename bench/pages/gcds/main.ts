// The library itself comes by the two lines in the page's head that its documentation gives.
import '../../shared/explainer.css';
import { drawIntoPage } from '../../shared/draw-into-page.js';
import type { Inline } from '../../shared/document.js';
import { escape } from '../../shared/rich-text.js';

/** A card's text is an attribute there, so it is words alone. */
function words(inlines: Inline[]): string {
  return inlines
    .map((node) => (typeof node === 'string' ? node : words('strong' in node ? node.strong : 'emphasis' in node ? node.emphasis : node.text)))
    .join('');
}

void drawIntoPage(
  {
    heading: (level, text) => `<gcds-heading tag="h${level}">${escape(text)}</gcds-heading>`,
    part: (id, title, summary, body) =>
      `<div id="${id}"><gcds-text>${summary}</gcds-text><gcds-details class="part" details-title="${escape(title)}">${body}</gcds-details></div>`,
    teaser: (href, title, text) => `<gcds-card card-title="${escape(title)}" href="${href}" description="${escape(words(text))}"></gcds-card>`,
    button: (text) => `<gcds-button class="open-all" type="button" button-role="secondary">${escape(text)}</gcds-button>`,
  },
  'gcds-details',
);
