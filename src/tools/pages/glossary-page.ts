import { html } from 'lit';
import type { Term } from '../../content/model.js';
import type { RenderContext } from '../../templates/render-context.js';
import { inline } from '../../templates/rich-text.js';
import { textPage } from './text-page.js';
import { serverHtml } from '../prerender/server-html.js';

/** URL of the page relative to the library's folder: among the texts of its language. */
export function glossaryUrl(lang: string): string {
  return `content/${lang}/glossary.html`;
}

const titles: Record<string, string> = {
  ar: 'معاني الكلمات',
  en: 'What the words mean',
  es: 'Qué significan las palabras',
  fr: 'Ce que veulent dire les mots',
};

/** A page without scripts that defines all terms of a language: where the terms of prerendered texts lead. */
export async function glossaryPage(terms: Term[], ctx: RenderContext, base: string): Promise<string> {
  const { lang } = ctx;
  const title = titles[lang];
  if (!title) throw new Error(`glossary-page.ts: expected a title in "${lang}"`);
  const sorted = [...terms].sort((a, b) => a.title.localeCompare(b.title, lang));
  const list = await serverHtml(html`<dl>
    ${sorted.map(
      (term) => html`<dt id=${term.id}><b>${term.title}</b></dt>
        <dd>${inline(term.definition, ctx)}</dd>`,
    )}
  </dl>`);
  const css =
    ' .care-content dd { margin-block-end: 1em } :target { border-inline-start: 4px solid; padding-inline-start: 0.5em; scroll-margin-block-start: 1em }';
  return textPage({ lang, title, content: list, base, css });
}
