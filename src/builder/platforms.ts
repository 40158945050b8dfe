import { fits, type Format } from './formats.js';

/**
 * Where people publish, and the embed format that works there: what was measured or read in each system's documentation
 * is in docs/embedding.md and docs/cms/. Names and sentences are in platform-words.ts.
 */
export interface Platform {
  /** The best first. The first that fits the element is given; the others stand in for it. */
  formats: readonly Format[];
  input: Input;
  /** Whether it was measured there, or only read in the system's documentation. */
  measured?: true;
}

/**
 * What can be put in there: HTML; a shortcode, where the WordPress plugin is installed; or, in a field or a dialog, an
 * address alone, with no script of ours on the page.
 */
export type Input = 'html' | 'shortcode' | 'address';

const link: Platform = { formats: ['link'], input: 'address' };
/** A glossary term stands in a sentence, so that it cannot be an iframe: its word can be a link. */
const iframe: Platform = { formats: ['iframe', 'link'], input: 'address' };
const element: Platform = { formats: ['element'], input: 'html' };
const plugin: Platform = { formats: ['element'], input: 'shortcode' };
/** A link that a script upgrades must be alone in its paragraph, which a glossary term never is. */
const upgradedLink: Platform = { formats: ['link', 'placeholder'], input: 'html' };
const measured = true;

export const platforms = {
  'own-site': { ...element, measured },
  wordpress: { ...plugin, measured },
  drupal: { ...upgradedLink, measured },
  joomla: { formats: ['placeholder'], input: 'html', measured },
  hugo: { ...element, measured },
  sharepoint: iframe,
  'other-cms': upgradedLink,
  'wordpress-com': link,
  'wordpress-com-business': plugin,
  blogger: element,
  ghost: { ...element, measured },
  squarespace: element,
  wix: iframe,
  substack: link,
  medium: link,
  unknown: link,
} as const satisfies Record<string, Platform>;

export type PlatformId = keyof typeof platforms;

/** In the order of the list. */
export const platformGroups: { id: 'sites' | 'services' | 'rest'; platforms: PlatformId[] }[] = [
  { id: 'sites', platforms: ['own-site', 'wordpress', 'drupal', 'joomla', 'hugo', 'sharepoint'] },
  { id: 'services', platforms: ['wordpress-com', 'wordpress-com-business', 'blogger', 'ghost', 'medium', 'squarespace', 'substack', 'wix'] },
  { id: 'rest', platforms: ['other-cms', 'unknown'] },
];

export const isPlatform = (id: string): id is PlatformId => Object.hasOwn(platforms, id);

/** How a format is put in on a platform. One that the platform does not name was chosen by somebody who can write HTML there. */
export function inputFor(platform: PlatformId | undefined, format: Format): Input {
  if (!platform) return 'html';
  const { formats, input }: Platform = platforms[platform];
  return formats.includes(format) ? input : 'html';
}

/** The format to give for an element. Before anybody has said where they publish: the element, as README shows it. */
export function formatFor(platform: PlatformId | undefined, tag: string): Format {
  const { formats }: Platform = platform ? platforms[platform] : element;
  return formats.find((format) => fits(format, tag, inputFor(platform, format))) ?? 'element';
}
