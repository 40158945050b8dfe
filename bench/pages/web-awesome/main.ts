// Only the needed components, as https://webawesome.com/docs recommends for npm: all styles, then each component.
import '@awesome.me/webawesome/dist/styles/webawesome.css';
import '@awesome.me/webawesome/dist/components/button/button.js';
import '@awesome.me/webawesome/dist/components/card/card.js';
import '@awesome.me/webawesome/dist/components/details/details.js';
import '../../shared/explainer.css';
import { drawIntoPage } from '../../shared/draw-into-page.js';
import { plain } from '../../shared/explainer.js';
import { escape, inline } from '../../shared/rich-text.js';

void drawIntoPage(
  {
    ...plain,
    part: (id, title, summary, body) =>
      `<wa-details class="part" id="${id}"><div slot="summary"><h3>${escape(title)}</h3><span class="part-summary">${summary}</span></div><div class="part-body">${body}</div></wa-details>`,
    teaser: (href, title, text) =>
      `<wa-card with-header><a slot="header" href="${href}">${escape(title)}</a>${inline(text)}</wa-card>`,
    button: (words) => `<wa-button class="open-all" appearance="plain">${escape(words)}</wa-button>`,
  },
  'wa-details',
);
