import { shippedHotline } from '../content/shipped-hotline.js';
import type { Choice } from '../picker/choice.js';
import type { Picker } from '../picker/picker.js';
import { fits, formats, type Format } from './formats.js';
import { hotlineOf, lineAttributes, lineIn, type OwnLine } from './own-line.js';
import { formatFor, inputFor, isPlatform, type Input, type PlatformId } from './platforms.js';
import { hotlineFor, isRegion, regionOf, type RegionId } from './regions.js';

/** All that is chosen in the builder. */
export interface Chosen extends Choice {
  lang: string;
  /** Where the publisher writes. */
  platform?: PlatformId;
  /** Where readers live, and which of its hotlines they see. */
  region?: RegionId;
  hotline?: string;
  /** The publisher's own line, as it was typed. */
  own: OwnLine;
  /** Six digits, without `#`; none: the library's own colour. */
  brand?: string;
  format: Format;
}

/**
 * The choice is behind the `#` of the builder's URL, so that it can be shared and is sent to no server: in the words of
 * `embed.html`'s own URL and of the script tag's attributes. Anybody can write one: each value is one of a list, or goes
 * through the parser that reads the script tag.
 */
export function readChosen(fragment: string, picker: Picker, lang: string): Chosen {
  const query = new URLSearchParams(fragment.replace(/^#/, ''));
  const choice = picker.choice(query.toString()) ?? picker.start();
  delete choice.headingLevel;
  const wanted = (name: string) => query.get(name) ?? '';
  const platform = isPlatform(wanted('platform')) ? (wanted('platform') as PlatformId) : undefined;
  const format = wanted('format') as Format;
  const region = isRegion(wanted('region')) ? (wanted('region') as RegionId) : undefined;
  return settled({
    ...choice,
    lang: picker.languages.includes(choice.lang ?? '') ? choice.lang! : lang,
    platform,
    region: region ?? (choice.widget === 'hotline-banner' ? undefined : regionOf(wanted('hotline'))),
    hotline: wanted('hotline'),
    own: lineIn(query),
    brand: /^[0-9a-f]{6}$/i.exec(wanted('brand'))?.[0].toLowerCase(),
    format: formats.includes(format) ? format : formatFor(platform, choice.widget),
  }, picker);
}

/** The choice after something was changed. */
export function changed(before: Chosen, change: Partial<Chosen>, picker: Picker): Chosen {
  const chosen = { ...before, ...change };
  // A banner of one's own line may have changed the format: without the line, the platform's comes back.
  if ('platform' in change || ('own' in change && chosen.widget === 'hotline-banner')) chosen.format = formatFor(chosen.platform, chosen.widget);
  const hotline = hotlineFor(chosen.region, chosen.hotline);
  // A banner begins with the line that was answered; it may show another.
  const isAnswer = 'region' in change || 'hotline' in change || before.widget !== 'hotline-banner';
  if (chosen.widget === 'hotline-banner' && isAnswer) chosen.ids = [hotline ?? shippedHotline];
  return settled(chosen, picker);
}

/** What does not go together gives way: a text that is not in the language, an embed format that the element does not have. */
function settled(chosen: Chosen, picker: Picker): Chosen {
  const there = { ...chosen, ...picker.set(chosen, 'lang', chosen.lang) };
  return { ...there, hotline: hotlineFor(there.region, there.hotline), format: settledFormat(there) };
}

function settledFormat(chosen: Chosen): Format {
  const { platform, widget, format } = chosen;
  const input = inputFor(platform, format);
  // Only an element can say by itself which line it shows.
  if (widget === 'hotline-banner' && lineOf(chosen) && input !== 'address') return 'element';
  return fits(format, widget, input) ? format : formatFor(platform, widget);
}

/** The publisher's own line, if all of it can be read. */
export const lineOf = ({ own }: Chosen): OwnLine | undefined => (hotlineOf(own) ? own : undefined);

/** The hotline to name on the page: none if it is the one that the texts name, or if the publisher's own is there. */
export function pageHotline(chosen: Chosen): string | undefined {
  const { hotline, widget } = chosen;
  return widget === 'hotline-banner' || hotline === shippedHotline || lineOf(chosen) ? undefined : hotline;
}

/** How the choice is put in. The WordPress plugin knows the lines that ship and no other. */
export function inputOf(chosen: Chosen): Input {
  const input = inputFor(chosen.platform, chosen.format);
  return input === 'shortcode' && lineOf(chosen) ? 'html' : input;
}

/** The query for `embed.html`. A line of one's own is never in it. */
export function embedQuery(chosen: Chosen, picker: Picker): string {
  const query = new URLSearchParams(documentQuery(chosen, picker));
  const hotline = pageHotline(chosen);
  if (hotline) query.set('hotline', hotline);
  if (chosen.brand) query.set('brand', chosen.brand);
  return query.toString();
}

/** Without what is no part of a link: only those are given to the picker. */
function documentQuery({ widget, ids, lang }: Chosen, picker: Picker): string {
  return picker.save({ widget, ids, lang }).query;
}

export function writeChosen(chosen: Chosen, picker: Picker): string {
  const { platform, region, hotline, widget, brand, format } = chosen;
  const query = new URLSearchParams(documentQuery(chosen, picker));
  const line = lineOf(chosen);
  const written = { platform, region, hotline: widget === 'hotline-banner' ? undefined : hotline, brand, ...(line && lineAttributes(line, 'hotline-')), format };
  for (const [name, value] of Object.entries(written)) if (value) query.set(name, value);
  return `#${query.toString()}`;
}
