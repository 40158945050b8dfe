import { inputOf, type BuilderState } from './state.js';
import type { Fragments } from './fragments.js';
import { isOwnBanner, fragmentHtml, shortcode, snippet, targetUrl, type Format, type EmbedOptions } from './formats.js';
import type { Block } from './model.js';
import {
  brandColorRule,
  embedPageTag,
  pinnedScriptTag,
  policy,
  scriptTag,
  trustedTypesPolicy,
  type Pinned,
} from './page-lines.js';
import { linkText } from '../picker/link-text.js';
import { privacySentence } from './privacy.js';
import type { Messages } from './messages.js';

/** The texts to copy: `blocks` for everybody, `collapsed` for sites with special needs. */
interface Blocks {
  blocks: Block[];
  collapsed: Block[];
}

interface Resources {
  messages: Messages;
  fragments: Fragments;
  pinned: Pinned;
}

/** The texts to copy for a choice, depending on what the author can enter on the platform. */
export function blocksFor(state: BuilderState, options: EmbedOptions, resources: Resources): Blocks {
  const input = inputOf(state);
  if (input === 'shortcode') return shortcodeBlocks(options, resources.messages);
  return input === 'address'
    ? urlBlocks(state.format, options, resources.messages)
    : htmlBlocks(state, options, resources);
}

function shortcodeBlocks(options: EmbedOptions, messages: Messages): Blocks {
  const { hotline, ownLine, brand, call } = options;
  const settings = [
    ...(ownLine ? [messages.settingOwnLine] : []),
    ...(hotline ? [messages.settingHotline(call.hotline!)] : []),
    ...(brand ? [messages.settingColour(brand)] : []),
  ];
  return { blocks: [{ id: 'text', about: messages.ofShortcode(settings), code: shortcode(options) }], collapsed: [] };
}

/** A URL to link to or to frame, and the text of the link, for editors that accept no HTML. */
function urlBlocks(format: Format, options: EmbedOptions, messages: Messages): Blocks {
  const words = (about: string | undefined): Block => ({
    id: 'words',
    about,
    code: linkText({ title: options.title, ...options.call }),
    lang: options.lang,
  });
  const url = (id: 'url' | 'iframeUrl'): Block => ({
    id,
    about: messages.blocks[id].about,
    code: targetUrl(format, options),
  });
  const embedPage = embedPageBlocks(options, messages);
  if (isOwnBanner(options)) return { blocks: [words(messages.wordsAlone)], collapsed: [] };
  if (format === 'iframe')
    return {
      blocks: [url('iframeUrl'), words(messages.wordsBesideIframe), ...embedPage],
      collapsed: [privacyBlock(options, messages)],
    };
  // A page with a link loads nothing from the library, so its privacy page need not mention it.
  return { blocks: [words(messages.blocks.words.about), url('url'), ...embedPage], collapsed: [] };
}

function htmlBlocks(state: BuilderState, options: EmbedOptions, { messages, fragments, pinned }: Resources): Blocks {
  const { format, brand } = state;
  const isIframe = format === 'iframe';
  return {
    blocks: [
      textBlock(state, options, messages, fragments),
      {
        id: 'script',
        about: isIframe ? messages.scriptOfIframe : messages.blocks.script.about,
        code: scriptTag(format, options),
      },
      ...(brand && !isIframe
        ? [{ id: 'colour', about: messages.blocks.colour.about, code: brandColorRule(brand) } as const]
        : []),
      ...embedPageBlocks(options, messages),
    ],
    collapsed: [
      { id: 'pinned', about: messages.ofPinned(pinned.version), code: pinnedScriptTag(format, options, pinned) },
      // The iframe's script does not render, so it needs no Trusted Types policy.
      {
        id: 'policy',
        about: isIframe ? messages.blocks.policy.about : messages.ofPolicy(trustedTypesPolicy),
        code: policy(format, options.base),
      },
      privacyBlock(options, messages),
    ],
  };
}

/** The script tag for `embed.html`, needed if that page must show another hotline than the documents name. */
function embedPageBlocks(options: EmbedOptions, messages: Messages): Block[] {
  if (isOwnBanner(options) || (!options.hotline && !options.ownLine)) return [];
  return [{ id: 'embed', about: messages.blocks.embed.about, code: embedPageTag(options) }];
}

function privacyBlock({ lang, base }: EmbedOptions, messages: Messages): Block {
  return { id: 'privacy', about: messages.blocks.privacy.about, code: privacySentence(lang, base), lang };
}

function textBlock(
  { format, widget }: BuilderState,
  options: EmbedOptions,
  messages: Messages,
  fragments: Fragments,
): Block {
  const hints: Partial<Record<Format, string>> = { iframe: messages.iframeHint, prerendered: messages.blockHint };
  const about = hints[format] ?? (widget === 'glossary-term' ? messages.termHint : messages.blocks.text.about);
  if (format !== 'prerendered') return { id: 'text', about, code: snippet(format, options) };
  const { text, failed } = fragments.get(options);
  return {
    id: 'text',
    about,
    code: text && fragmentHtml(text, options),
    placeholder: failed ? messages.failed : messages.waiting,
  };
}
