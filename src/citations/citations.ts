import { html, type TemplateResult } from 'lit';
import { adoptStyles } from '../styles/adopt.js';
import type { CareDocument, Source } from '../content/model.js';
import type { Translate } from '../i18n/translate.js';
import { citationStyles } from './citations.styles.js';
import { sourceName } from '../templates/sources.js';
import type { Citations } from '../templates/render-context.js';

/**
 * The sources in the text, once a reader has asked for them: a small number after each statement leads to its source in the
 * list, and from there back to where the reader came from. Imported then: most readers never ask.
 */
export function citationsOf(document: CareDocument, t: Translate, contentRoot: () => HTMLElement): Citations {
  adoptStyles(contentRoot().getRootNode() as Document | ShadowRoot, [citationStyles]);
  const numbers = new Map(document.sources.flatMap(({ id }, index) => (id === undefined ? [] : [[id, index + 1]])));
  const go = (event: Event, target: (source: string) => HTMLElement | null | undefined): void => {
    // A fragment leads nowhere in a shadow root, and to another page if there is a <base>.
    event.preventDefault();
    const link = event.currentTarget as HTMLElement;
    reveal(target(link.dataset.source!));
  };
  const find = (selector: string) => contentRoot().querySelector<HTMLElement>(selector);
  const listItem = (source: string) => find(`li[data-source="${source}"]`);
  /** The number that was followed to each source. */
  const followed = new Map<string, HTMLElement>();
  const goToSource = (event: Event): void => {
    const link = event.currentTarget as HTMLElement;
    followed.set(link.dataset.source!, link);
    go(event, listItem);
  };
  const goBack = (event: Event): void =>
    go(event, (source) => {
      const link = followed.get(source);
      return link?.isConnected ? link : find(`sup [data-source="${source}"]`);
    });

  const mark = (id: string): TemplateResult | undefined => {
    const number = numbers.get(id);
    if (number === undefined) return undefined;
    const { name } = document.sources[number - 1]!;
    return html`<sup class="care-cite"><a href="#" data-source=${id} aria-label=${t('sourceNumber', { number, name })} @click=${goToSource}>${number}</a></sup>`;
  };
  const item = (source: Source): TemplateResult => {
    const number = source.id && numbers.get(source.id);
    if (!number) return html`<li>${sourceName(source, t, document.lang)}</li>`;
    return html`<li value=${number} data-source=${source.id} tabindex="-1">
      <span class="care-source-number">${number}.</span> ${sourceName(source, t, document.lang)}
      <a class="care-cite-back" href="#" data-source=${source.id} @click=${goBack}>${t('backToText')}</a>
    </li>`;
  };
  return {
    marks: (ids = []) => ids.map((id) => mark(id) ?? ''),
    list: (sources) => html`<ol class="care-sources" part="sources">${sources.map(item)}</ol>`,
  };
}

export { citationStyles };

/** Opens the sections that an element is in, and moves the focus to it. */
function reveal(element: HTMLElement | null | undefined): void {
  for (let details = element?.closest('details'); details; details = details.parentElement?.closest('details'))
    details.open = true;
  element?.scrollIntoView({ block: 'center' });
  element?.focus({ preventScroll: true });
}
