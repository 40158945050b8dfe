import { html, nothing, type TemplateResult } from 'lit';
import type { SideEffect } from '../../content/model.js';
import type { Block } from '../../content/rich-text.js';
import { linkList } from '../../article/document-link.js';
import { handoutControls } from '../../article/handout-controls.js';
import { titleRow } from '../../article/title-row.js';
import { urgency } from '../../article/urgency.js';
import { documentFooter } from '../../templates/document-footer.js';
import { heading } from '../../templates/heading.js';
import type { RenderContext } from '../../templates/render-context.js';
import { blocks, inline } from '../../templates/rich-text.js';
import { hotlineLine, printFooter } from '../../templates/telephone.js';
import type { Template } from '../../templates/template.js';

export interface SideEffectCardUi {
  listenButton: unknown;
}

export const template: Template<SideEffect, SideEffectCardUi> = (effect, ctx, ui) => {
  const { t, headingLevel: level, hotline } = ctx;
  const section = (title: string, content: Block[]) =>
    content.length
      ? html`<section class="care-prose">${heading(level + 1, title, 'care-subtitle')} ${blocks(content, ctx)}</section>`
      : nothing;
  return html`<article class="care-effect">
    <section class="care-effect-head">
      ${titleRow(effect, ctx, ui)}
      <p class="care-lead">${inline(effect.definition, ctx)}</p>
    </section>
    <section class="care-effect-call">
      ${heading(level + 1, t('whenToCall'), 'care-subtitle')} ${urgency(effect.call, ctx, level + 2)}
      ${hotline ? hotlineLine(hotline, ctx) : nothing}
    </section>
    <section class="care-effect-text">
      ${section(t('feelsLike'), effect.feelsLike)} ${section(t('whenItComes'), effect.when)}
      ${section(t('helps'), effect.helps)} ${section(t('avoid'), effect.avoid)}
      ${relatedEffects(effect, ctx)} ${documentFooter(effect, ctx, { citations: true })}
      ${handoutControls(t('copyText'), t('printText'), effect.title, ctx)}
    </section>
  </article>
  ${hotline ? printFooter(hotline, ctx) : nothing}`;
};

function relatedEffects({ related }: SideEffect, ctx: RenderContext): TemplateResult | typeof nothing {
  if (!related.length) return nothing;
  return html`<section>
    ${heading(ctx.headingLevel + 1, ctx.t('relatedEffects'), 'care-subtitle')}
    ${linkList('side-effects', related, ctx)}
  </section>`;
}
