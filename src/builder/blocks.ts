import { inputOf, type BuilderState } from './state.js';
import type { Fragments } from './fragments.js';
import { isOwnBanner, fragmentHtml, linkText, shortcode, snippet, targetUrl, type Format, type EmbedOptions } from './formats.js';
import type { Block } from './model.js';
import { brandColorRule, embedPageTag, pinnedScriptTag, policy, scriptTag, trustedTypesPolicy, type Pinned } from './page-lines.js';
import { privacySentence } from './privacy.js';
import type { Messages } from './messages.js';

/** The texts to copy for a choice: `blocks` for everybody, `collapsed` for sites with special needs. */
export function blocksFor(state: BuilderState, options: EmbedOptions, { messages, fragments, pinned }: { messages: Messages; fragments: Fragments; pinned: Pinned }): { blocks: Block[]; collapsed: Block[] } {
  const { format, brand, lang } = state;
  const input = inputOf(state);
  const isBanner = isOwnBanner(options);
  const embed: Block[] = (options.hotline || options.line) && !isBanner ? [{ id: 'embed', about: messages.blocks.embed.about, code: embedPageTag(options) }] : [];
  const privacy: Block = { id: 'privacy', about: messages.blocks.privacy.about, code: privacySentence(lang, options.base), lang };

  if (input === 'shortcode') {
    const settings = [options.hotline && messages.settingHotline(options.call.hotline!), brand && messages.settingColour(brand)].filter(Boolean);
    return { blocks: [{ id: 'text', about: messages.ofShortcode(settings as string[]), code: shortcode(options) }], collapsed: [] };
  }
  if (input === 'address') {
    const isIframe = format === 'iframe';
    const text: Block = { id: 'words', about: isBanner ? messages.wordsAlone : isIframe ? messages.wordsBesideIframe : messages.blocks.words.about, code: linkText(options), lang };
    const id = isIframe ? 'iframeUrl' : 'url';
    const url: Block = { id, about: messages.blocks[id].about, code: targetUrl(format, options) };
    if (isBanner) return { blocks: [text], collapsed: [] };
    // A page with a link loads nothing from the library, so its privacy page need not mention it.
    return { blocks: [...(isIframe ? [url, text] : [text, url]), ...embed], collapsed: isIframe ? [privacy] : [] };
  }

  return {
    blocks: [
      textBlock(state, options, messages, fragments),
      { id: 'script', about: format === 'iframe' ? messages.scriptOfIframe : messages.blocks.script.about, code: scriptTag(format, options) },
      ...(brand && format !== 'iframe' ? [{ id: 'colour', about: messages.blocks.colour.about, code: brandColorRule(brand) } as const] : []),
      ...embed,
    ],
    collapsed: [
      { id: 'pinned', about: messages.ofPinned(pinned.version), code: pinnedScriptTag(format, options, pinned) },
      // The iframe's script does not render, so it needs no Trusted Types policy.
      { id: 'policy', about: format === 'iframe' ? messages.blocks.policy.about : messages.ofPolicy(trustedTypesPolicy), code: policy(format, options.base) },
      privacy,
    ],
  };
}

function textBlock({ format, widget }: BuilderState, options: EmbedOptions, messages: Messages, fragments: Fragments): Block {
  const hints: Partial<Record<Format, string>> = { iframe: messages.iframeHint, prerendered: messages.blockHint };
  const about = hints[format] ?? (widget === 'glossary-term' ? messages.termHint : messages.blocks.text.about);
  if (format !== 'prerendered') return { id: 'text', about, code: snippet(format, options) };
  const fragment = fragments.get(options);
  return { id: 'text', about, code: fragment.text && fragmentHtml(fragment.text, options), placeholder: fragment.failed ? messages.failed : messages.waiting };
}
