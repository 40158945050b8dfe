import { openTag } from '../content/open-tag.js';
import type { EmbedOptions, Format, PinnedFile } from './formats.js';
import { lineAttributes } from './own-line.js';

/** What a page needs once, in addition to the HTML that is pasted where a document should appear. */

/** The versioned files that pinned script tags load: `loader` is the script tag's, `iframe` the one that sets an iframe's height. */
export interface Pinned {
  version: string;
  loader: PinnedFile;
  iframe: PinnedFile;
}

const script = (attributes: Parameters<typeof openTag>[1]): string => `${openTag('script', attributes)}</script>`;

/** The script tag that always loads the current version. An iframe has a script of its own, which sets its height. */
export function scriptTag(format: Format, options: EmbedOptions): string {
  const file = format === 'iframe' ? 'embed.js' : 'care-widgets.js';
  return script({ async: '', referrerpolicy: 'no-referrer', src: options.base + file, ...settings(format, options) });
}

/**
 * A script tag that loads one version of the code, with its hash. Documents are not pinned: readers must always get a
 * correction or a withdrawal. `data-base` is the URL of the documents' folder, since the pinned file is in another.
 */
export function pinnedScriptTag(format: Format, options: EmbedOptions, { loader, iframe }: Pinned): string {
  const { file, integrity } = format === 'iframe' ? iframe : loader;
  const base = format === 'iframe' ? undefined : options.base;
  return script({
    async: '',
    crossorigin: '',
    referrerpolicy: 'no-referrer',
    integrity,
    'data-base': base,
    src: options.base + file,
    ...settings(format, options),
  });
}

function settings(format: Format, options: EmbedOptions): Record<string, string | undefined> {
  if (format === 'iframe') return {};
  return {
    'data-upgrade-links': format === 'link' ? '' : undefined,
    'data-hotline': options.hotline,
    ...hotlineSettings(options),
  };
}

const hotlineSettings = ({ ownLine }: EmbedOptions) => (ownLine ? lineAttributes(ownLine, 'data-hotline-') : {});

/**
 * The script tag for `embed.html`, the page that links and iframes load. That page takes a hotline only from this tag, never from
 * its URL, since anybody can write one.
 */
export function embedPageTag(options: EmbedOptions): string {
  return script({
    type: 'module',
    referrerpolicy: 'no-referrer',
    src: 'care-widgets.js',
    'data-hotlines': options.hotline,
    ...hotlineSettings(options),
  });
}

const neededDirectives: Record<Format, string[]> = {
  element: ['script-src', 'connect-src'],
  placeholder: ['script-src', 'connect-src'],
  link: ['script-src', 'connect-src'],
  iframe: ['script-src', 'frame-src'],
  prerendered: ['script-src', 'connect-src', 'style-src'],
};

/** Name of Lit's Trusted Types policy, which a `trusted-types` directive must allow. */
export const trustedTypesPolicy = 'lit-html';

export function policy(format: Format, base: string): string {
  // `;` would end the directive, and `,` the policy.
  const source = base.replace(/[;,]/g, encodeURIComponent);
  return `Content-Security-Policy: ${neededDirectives[format].map((directive) => `${directive} ${source}`).join('; ')}`;
}

/** A rule for the page's own style sheet: a strict Content Security Policy and most HTML filters remove `style` attributes. */
export function brandColorRule(brand: string): string {
  return `:root { --care-color-brand: #${brand}; }`;
}
