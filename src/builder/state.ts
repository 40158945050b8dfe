import { SHIPPED_HOTLINE_ID } from '../content/shipped-hotline-id.js';
import type { Choice } from '../picker/choice.js';
import type { Picker } from '../picker/picker.js';
import { supportsFormat, formats, type Format } from './formats.js';
import { hotlineOf, lineAttributes, parseOwnLine, type OwnLine } from './own-line.js';
import { formatFor, inputFor, isPlatform, type Input, type PlatformId } from './platforms.js';
import { hotlineFor, isRegion, regionOf, type RegionId } from './regions.js';

/** Everything that is chosen in the builder. */
export interface BuilderState extends Choice {
  lang: string;
  /** Where the publisher publishes. */
  platform?: PlatformId;
  /** Where readers live, and which hotline of that region they see. */
  region?: RegionId;
  hotline?: string;
  /** The publisher's own hotline, as typed. */
  ownLine: OwnLine;
  /** Six hexadecimal digits, without `#`; undefined for the library's own colour. */
  brand?: string;
  format: Format;
}

/**
 * Reads the state from the fragment of the builder's URL, which can be shared and is not sent to a server. It has the names of
 * `embed.html`'s query parameters and of the script tag's attributes. Since anybody can write a URL, each value is checked
 * against a list, or by the parser that reads the script tag.
 */
export function parseState(fragment: string, picker: Picker, lang: string): BuilderState {
  const query = new URLSearchParams(fragment.replace(/^#/, ''));
  const choice = picker.choice(query.toString()) ?? picker.start();
  delete choice.headingLevel;
  const param = (name: string) => query.get(name) ?? '';
  const platform = isPlatform(param('platform')) ? (param('platform') as PlatformId) : undefined;
  const format = param('format') as Format;
  const region = isRegion(param('region')) ? (param('region') as RegionId) : undefined;
  return normalize(
    {
      ...choice,
      lang: picker.languages.includes(choice.lang ?? '') ? choice.lang! : lang,
      platform,
      region: region ?? (choice.widget === 'hotline-banner' ? undefined : regionOf(param('hotline'))),
      hotline: param('hotline'),
      ownLine: parseOwnLine(query),
      brand: /^[0-9a-f]{6}$/i.exec(param('brand'))?.[0].toLowerCase(),
      format: formats.includes(format) ? format : formatFor(platform, choice.widget),
    },
    picker,
  );
}

/** The state after a change. */
export function updateState(before: BuilderState, change: Partial<BuilderState>, picker: Picker): BuilderState {
  const state = { ...before, ...change };
  // A banner of one's own line may have forced another format; without the line, the platform's format returns.
  if ('platform' in change || ('ownLine' in change && state.widget === 'hotline-banner'))
    state.format = formatFor(state.platform, state.widget);
  const hotline = hotlineFor(state.region, state.hotline);
  // A new banner starts with the hotline of the region, but may be set to another.
  const isHotlineChanged = 'region' in change || 'hotline' in change || before.widget !== 'hotline-banner';
  if (state.widget === 'hotline-banner' && isHotlineChanged) state.ids = [hotline ?? SHIPPED_HOTLINE_ID];
  return normalize(state, picker);
}

/** Replaces values that do not go together: a document that does not exist in the language, an embed format that the element lacks. */
function normalize(state: BuilderState, picker: Picker): BuilderState {
  const available = { ...state, ...picker.set(state, 'lang', state.lang) };
  return { ...available, hotline: hotlineFor(available.region, available.hotline), format: supportedFormat(available) };
}

function supportedFormat(state: BuilderState): Format {
  const { platform, widget, format } = state;
  const input = inputFor(platform, format);
  // Only the element format can carry an own hotline, in its attributes.
  if (widget === 'hotline-banner' && validOwnLine(state) && input !== 'address') return 'element';
  return supportsFormat(format, widget, input) ? format : formatFor(platform, widget);
}

/** The publisher's own hotline, if all of it is valid. */
export const validOwnLine = ({ ownLine }: BuilderState): OwnLine | undefined =>
  hotlineOf(ownLine) ? ownLine : undefined;

/** The id of the hotline to set on the page: none if it is the one that the documents name, or if there is an own one. */
export function pageHotline(state: BuilderState): string | undefined {
  const { hotline, widget } = state;
  return widget === 'hotline-banner' || hotline === SHIPPED_HOTLINE_ID || validOwnLine(state) ? undefined : hotline;
}

/** How the choice is entered. */
export const inputOf = ({ platform, format }: BuilderState): Input => inputFor(platform, format);

/** The query for `embed.html`. It never includes an own hotline. */
export function embedQuery(state: BuilderState, picker: Picker): string {
  const query = new URLSearchParams(documentQuery(state, picker));
  const hotline = pageHotline(state);
  if (hotline) query.set('hotline', hotline);
  if (state.brand) query.set('brand', state.brand);
  return query.toString();
}

/** The picker's query for a document, without the builder's other settings. */
function documentQuery({ widget, ids, lang }: BuilderState, picker: Picker): string {
  return picker.save({ widget, ids, lang }).query;
}

export function serializeState(state: BuilderState, picker: Picker): string {
  const { platform, region, hotline, widget, brand, format } = state;
  const query = new URLSearchParams(documentQuery(state, picker));
  const ownLine = validOwnLine(state);
  const params = {
    platform,
    region,
    hotline: widget === 'hotline-banner' ? undefined : hotline,
    brand,
    ...(ownLine && lineAttributes(ownLine, 'hotline-')),
    format,
  };
  for (const [name, value] of Object.entries(params)) if (value) query.set(name, value);
  return `#${query.toString()}`;
}
