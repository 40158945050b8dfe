// Components are imported one by one from `dist/components`: the script tag of its README loads all of them, and takes
// almost twice as long.
import { defineCustomElement as button } from '@gcds-core/components/dist/components/gcds-button.js';
import { defineCustomElement as card } from '@gcds-core/components/dist/components/gcds-card.js';
import { defineCustomElement as details } from '@gcds-core/components/dist/components/gcds-details.js';
import { defineCustomElement as heading } from '@gcds-core/components/dist/components/gcds-heading.js';
import { defineCustomElement as text } from '@gcds-core/components/dist/components/gcds-text.js';
import '../../shared/explainer.css';
import { drawIntoPage } from '../../shared/draw-into-page.js';
import type { Inline } from '../../shared/document.js';
import { escape } from '../../shared/rich-text.js';

/** The text of a card is an attribute there, so it is plain text. */
function plainText(inlines: Inline[]): string {
  return inlines
    .map((node) =>
      typeof node === 'string'
        ? node
        : plainText('strong' in node ? node.strong : 'emphasis' in node ? node.emphasis : node.text),
    )
    .join('');
}

for (const define of [button, card, details, heading, text]) define();

void drawIntoPage(
  {
    heading: (level, text) => `<gcds-heading tag="h${level}">${escape(text)}</gcds-heading>`,
    part: (id, title, summary, body) =>
      `<div id="${id}"><gcds-text>${summary}</gcds-text><gcds-details class="part" details-title="${escape(title)}">${body}</gcds-details></div>`,
    teaser: (href, title, text) =>
      `<gcds-card card-title="${escape(title)}" href="${href}" description="${escape(plainText(text))}"></gcds-card>`,
    button: (words) =>
      `<gcds-button class="open-all" type="button" button-role="secondary">${escape(words)}</gcds-button>`,
  },
  'gcds-details',
);
