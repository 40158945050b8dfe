import { supportsFormat, type Format } from './formats.js';

/**
 * A platform to publish on, and the embed formats that work there. docs/embedding.md and docs/cms/ have the measurements,
 * or the documentation it is based on; platform-words.ts has the messages.
 */
export interface Platform {
  /** In order of preference: the first that the element supports is used. */
  formats: readonly Format[];
  input: Input;
  /** Whether the formats were tested there; otherwise they come from the platform's documentation. */
  measured?: true;
}

/**
 * What an author can enter: HTML; a shortcode, if the WordPress plugin is installed; or only a URL, in a field or a dialog, on
 * a page without the library's script.
 */
export type Input = 'html' | 'shortcode' | 'address';

const link: Platform = { formats: ['link'], input: 'address' };
/** A glossary term is part of a sentence, so it is a link there rather than an iframe. */
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

/** In the order of the interface's list. */
export const platformGroups: { id: 'sites' | 'services' | 'rest'; platforms: PlatformId[] }[] = [
  { id: 'sites', platforms: ['own-site', 'wordpress', 'drupal', 'joomla', 'hugo', 'sharepoint'] },
  {
    id: 'services',
    platforms: [
      'wordpress-com',
      'wordpress-com-business',
      'blogger',
      'ghost',
      'medium',
      'squarespace',
      'substack',
      'wix',
    ],
  },
  { id: 'rest', platforms: ['other-cms', 'unknown'] },
];

export const isPlatform = (id: string): id is PlatformId => Object.hasOwn(platforms, id);

/** How a format is entered on a platform. Whoever chooses a format that is not listed for it can write HTML there. */
export function inputFor(platform: PlatformId | undefined, format: Format): Input {
  if (!platform) return 'html';
  const { formats, input }: Platform = platforms[platform];
  return formats.includes(format) ? input : 'html';
}

/** The preferred format for an element on a platform. Before a platform is chosen: the element itself, as in the README. */
export function formatFor(platform: PlatformId | undefined, tag: string): Format {
  const { formats }: Platform = platform ? platforms[platform] : element;
  return formats.find((format) => supportsFormat(format, tag, inputFor(platform, format))) ?? 'element';
}
