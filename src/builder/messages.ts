import type { Contrast } from './contrast.js';
import type { Format } from './formats.js';
import { en } from './messages-en.js';
import { fr } from './messages-fr.js';
import type { LineField } from './own-line.js';
import type { RegionId } from './regions.js';

/** The interface messages of the builder, in English and French. */
export interface Messages {
  title: string;
  lead: string;
  otherLanguage: { lang: string; name: string };
  choose: string;

  platform: string;
  groups: Record<'sites' | 'services' | 'rest', string>;
  notMeasured: string;
  insteadForTerm: string;
  shortcode: string;
  anotherWay: (format: string) => string;

  region: string;
  regions: Record<RegionId, string>;
  whichLine: string;
  /** A hotline as one line of text: its name, the organization that runs it, its number. */
  line: (name: string, organization: string | undefined, number: string) => string;
  lineOfRegion: (line: string) => string;
  lineOfTexts: (line: string) => string;
  noLine: (line: string) => string;
  lineInEnglish: (language: string) => string;
  ownInstead: string;

  own: string;
  ownAsked: string;
  ownFields: Record<LineField, { label: string; hint: string; wrong: string }>;
  ownRead: (line: string) => string;
  ownUnread: string;
  ownFromUrl: (line: string) => string;
  ownRemove: string;

  what: string;
  brand: string;
  brandDigits: string;
  brandHint: string;
  brandDefault: string;
  contrast: (contrast: Contrast) => string;

  live: string;
  liveOfLink: string;
  phone: string;
  desktop: string;
  previewOf: (title: string, device: string) => string;

  paste: string;
  unanswered: string;
  localHost: (host: string) => string;
  formats: Record<Format, { name: string; when: string }>;
  otherWay: string;
  embedFormat: string;
  notForTerm: string;
  notForSeveral: string;
  notForOwnLine: string;
  blocks: Record<
    'text' | 'words' | 'url' | 'iframeUrl' | 'script' | 'embed' | 'colour' | 'pinned' | 'policy' | 'privacy',
    { name: string; about?: string }
  >;
  scriptOfIframe: string;
  ofShortcode: (settings: string[]) => string;
  settingHotline: (name: string) => string;
  settingOwnLine: string;
  settingColour: (brand: string) => string;
  wordsBesideIframe: string;
  wordsAlone: string;
  ofPinned: (version: string) => string;
  ofPolicy: (name: string) => string;
  termHint: string;
  iframeHint: string;
  blockHint: string;
  copy: string;
  copied: (name: string) => string;
  selected: (name: string) => string;
  waiting: string;
  failed: string;
}

export const messagesIn = (lang: 'en' | 'fr'): Messages => ({ en, fr })[lang];
