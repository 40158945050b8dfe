import { inputOf, type Chosen } from './chosen.js';
import type { Fragments } from './fragments.js';
import { isOwnBanner, pasted, plainWords, shortcode, snippet, targetUrl, type Format, type Shown } from './formats.js';
import type { Block } from './model.js';
import { colourLine, embedPageTag, pinnedScriptTag, policy, scriptTag, trustedTypesPolicy, type Pinned } from './page-lines.js';
import { privacySentence } from './privacy.js';
import type { Words } from './words.js';

/** What is copied for a choice: first what everybody pastes, then what only some sites need. */
export function blocksFor(chosen: Chosen, shown: Shown, { words, fragments, pinned }: { words: Words; fragments: Fragments; pinned: Pinned }): { blocks: Block[]; folded: Block[] } {
  const { format, brand, lang } = chosen;
  const input = inputOf(chosen);
  const isBanner = isOwnBanner(shown);
  const embed: Block[] = (shown.hotline || shown.line) && !isBanner ? [{ id: 'embed', about: words.blocks.embed.about, code: embedPageTag(shown) }] : [];
  const privacy: Block = { id: 'privacy', about: words.blocks.privacy.about, code: privacySentence(lang, shown.base), lang };

  if (input === 'shortcode') {
    const settings = [shown.hotline && words.settingHotline(shown.call.hotline!), brand && words.settingColour(brand)].filter((one) => one !== undefined && one !== '');
    return { blocks: [{ id: 'text', about: words.ofShortcode(settings as string[]), code: shortcode(shown) }], folded: [] };
  }
  if (input === 'address') {
    const isIframe = format === 'iframe';
    const text: Block = { id: 'words', about: isBanner ? words.wordsAlone : isIframe ? words.wordsBesideIframe : words.blocks.words.about, code: plainWords(shown), lang };
    const id = isIframe ? 'iframeUrl' : 'url';
    const url: Block = { id, about: words.blocks[id].about, code: targetUrl(format, shown) };
    if (isBanner) return { blocks: [text], folded: [] };
    // A page with a link loads nothing: there is nothing to say of it on a privacy page.
    return { blocks: [...(isIframe ? [url, text] : [text, url]), ...embed], folded: isIframe ? [privacy] : [] };
  }

  return {
    blocks: [
      textBlock(chosen, shown, words, fragments),
      { id: 'script', about: format === 'iframe' ? words.scriptOfIframe : words.blocks.script.about, code: scriptTag(format, shown) },
      ...(brand && format !== 'iframe' ? [{ id: 'colour', about: words.blocks.colour.about, code: colourLine(brand) } as const] : []),
      ...embed,
    ],
    folded: [
      { id: 'pinned', about: words.ofPinned(pinned.version), code: pinnedScriptTag(format, shown, pinned) },
      // The script for an iframe renders nothing, and needs no policy for Trusted Types.
      { id: 'policy', about: format === 'iframe' ? words.blocks.policy.about : words.ofPolicy(trustedTypesPolicy), code: policy(format, shown.base) },
      privacy,
    ],
  };
}

function textBlock({ format, widget }: Chosen, shown: Shown, words: Words, fragments: Fragments): Block {
  const hints: Partial<Record<Format, string>> = { iframe: words.iframeHint, prerendered: words.blockHint };
  const about = hints[format] ?? (widget === 'glossary-term' ? words.termHint : words.blocks.text.about);
  if (format !== 'prerendered') return { id: 'text', about, code: snippet(format, shown) };
  const fragment = fragments.get(shown);
  return { id: 'text', about, code: fragment.text && pasted(fragment.text, shown), instead: fragment.failed ? words.failed : words.waiting };
}
