import type { OwnMessages } from '../own-messages/own-message-keys.js';
import { absoluteUrl } from './document-url.js';
import type { I18next } from './i18next.js';
import { languageMayHaveChanged } from './inherited-language.js';

/** Page-wide defaults, from the loader's script tag or, in pages with a bundler, from `configure()`. */
export interface Settings {
  /** URL of the folder that the library is served from. May be a path, such as `/care-widgets/`. */
  base?: string;
  /** URL of a folder of the site's own documents, which take precedence over those that ship. */
  contentBase?: string;
  lang?: string;
  /** Id of the page's own hotline. */
  hotline?: string;
  /** The page's own hotline, if no document describes it: its name, and its number with the country code. */
  hotlineName?: string;
  hotlineNumber?: string;
  /** "Mo-Fr 08:30-16:30; Sa 10:00-12:00", in the time zone below, such as "America/Toronto". */
  hotlineHours?: string;
  hotlineTimeZone?: string;
  /** Tags of the languages that are spoken: "fr en". */
  hotlineLanguages?: string;
  /** "Free". */
  hotlineCost?: string;
  hotlineWebsite?: string;
  /** URL of the site's own reviews of texts, which `care-widgets sign-off --into` writes. */
  reviews?: string;
  /** URL of links to other documents, such as `/en/{kind}/{id}`. */
  linkTemplate?: string;
  /** The page's i18next instance: elements follow its language, and use its texts in the namespace `care-widgets`. */
  i18n?: I18next;
  /** The page's own wording of messages, by language and key; or the URL of a JSON file of it. */
  messages?: OwnMessages | string;
}

export const settings: Settings = {};

/** Sets defaults of all elements of the page; those that are not given stay. Elements that are there already are updated. */
export function configure(options: Settings): void {
  Object.assign(settings, options);
  if (options.base) settings.base = absoluteUrl(options.base.replace(/\/?$/, '/'));
  settings.hotline = settings.hotline?.trim();
  languageMayHaveChanged();
}
