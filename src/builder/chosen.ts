import type { Choice } from '../picker/choice.js';
import type { Picker } from '../picker/picker.js';
import { fits, formats, type Format } from './formats.js';

/** All that is chosen in the builder. */
export interface Chosen extends Choice {
  lang: string;
  /** The page's own hotline; none: the one that the document names. */
  hotline?: string;
  /** Six digits, without `#`; none: the library's own colour. */
  brand?: string;
  format: Format;
}

/**
 * The choice stands behind the `#` of the builder's address, so that it can be shared and is sent to
 * no server: in the words of `embed.html`'s own address, and the embed format.
 */
export function readChosen(fragment: string, picker: Picker, lang: string): Chosen {
  const query = new URLSearchParams(fragment.replace(/^#/, ''));
  const choice = picker.choice(query.toString()) ?? picker.start();
  delete choice.headingLevel;
  const wanted = query.get('format') as Format;
  return settled({
    ...choice,
    lang: picker.languages.includes(choice.lang ?? '') ? choice.lang! : lang,
    hotline: query.get('hotline') ?? undefined,
    brand: /^[0-9a-f]{6}$/i.exec(query.get('brand') ?? '')?.[0].toLowerCase(),
    format: formats.includes(wanted) ? wanted : 'element',
  }, picker);
}

/** What does not go together gives way: a text that is not in the language, an embed format that the element does not have. */
export function settled(chosen: Chosen, picker: Picker): Chosen {
  const there = { ...chosen, ...picker.set(chosen, 'lang', chosen.lang) };
  const known = there.widget !== 'hotline-banner' && picker.hotlines(there.lang).some(({ value }) => value === there.hotline);
  return { ...there, hotline: known ? there.hotline : undefined, format: fits(there.format, there.widget) ? there.format : 'element' };
}

/** The query for `embed.html`. */
export function embedQuery({ hotline, brand, ...choice }: Chosen, picker: Picker): string {
  const query = new URLSearchParams(picker.save(choice).query);
  if (hotline) query.set('hotline', hotline);
  if (brand) query.set('brand', brand);
  return query.toString();
}

export const writeChosen = (chosen: Chosen, picker: Picker): string => `#${embedQuery(chosen, picker)}&format=${chosen.format}`;
