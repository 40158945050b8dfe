import { html } from 'lit';
import type { Guide } from '../../content/model.js';
import { article, type ArticleUi } from '../../article/article.js';
import { linkList } from '../../article/document-link.js';
import { urgency } from '../../article/urgency.js';
import { heading } from '../../templates/heading.js';
import { hotlineCard } from '../../templates/hotline.js';
import { blocks, inline } from '../../templates/rich-text.js';
import { sourceList } from '../../templates/sources.js';
import type { Template } from '../../templates/template.js';

export const template: Template<Guide, ArticleUi> = (guide, ctx, ui) => {
  const { t, headingLevel: level, hotline } = ctx;
  const disclosures = guide.sections.map(({ id, title, summary, body }) => ({
    name: id,
    title,
    summary: inline(summary, ctx),
    body: () => blocks(body, ctx),
  }));
  const sections = [
    guide.effects.length > 0 && {
      name: 'effects',
      title: t('effectsList'),
      body: () => linkList('side-effects', guide.effects, ctx),
    },
    guide.sources.length > 0 && { name: 'sources', title: t('sources'), body: () => sourceList(guide, ctx) },
    hotline !== undefined && {
      name: 'hotline',
      title: t('askQuestions'),
      body: () => hotlineCard(hotline, ctx, level + 2),
    },
    guide.related.length > 0 && {
      name: 'other-guides',
      title: t('relatedGuides'),
      body: () => linkList('guides', guide.related, ctx),
    },
  ];
  const lead =
    guide.call &&
    html`${heading(level + 1, t('whenToCall'), 'care-subtitle')}
      <div class="care-call">${urgency(guide.call, ctx, level + 2, guide.coreSigns)}</div>`;
  return article(guide, ctx, { lead, disclosures, sections }, ui);
};
