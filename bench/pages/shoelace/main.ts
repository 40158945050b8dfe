// Only the needed components: https://shoelace.style/getting-started/installation#cherry-picking
import '@shoelace-style/shoelace/dist/themes/light.css';
import '@shoelace-style/shoelace/dist/components/button/button.js';
import '@shoelace-style/shoelace/dist/components/card/card.js';
import '@shoelace-style/shoelace/dist/components/details/details.js';
import { setBasePath } from '@shoelace-style/shoelace/dist/utilities/base-path.js';
import '../../shared/explainer.css';
import { drawIntoPage } from '../../shared/draw-into-page.js';
import { plain } from '../../shared/explainer.js';
import { escape, inline } from '../../shared/rich-text.js';

setBasePath('/shoelace');

void drawIntoPage(
  {
    ...plain,
    part: (id, title, summary, body) =>
      `<sl-details class="part" id="${id}"><div slot="summary"><h3>${escape(title)}</h3><span class="part-summary">${summary}</span></div><div class="part-body">${body}</div></sl-details>`,
    teaser: (href, title, text) =>
      `<sl-card><a slot="header" href="${href}">${escape(title)}</a>${inline(text)}</sl-card>`,
    button: (words) => `<sl-button class="open-all" variant="text">${escape(words)}</sl-button>`,
  },
  'sl-details',
);
