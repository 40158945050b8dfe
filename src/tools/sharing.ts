import { frame, open } from '../builder/spellings.js';
import { escape } from '../content/escape-html.js';
import type { CareDocument } from '../content/model.js';
import type { Tag } from '../element-registry.js';
import { textDirection } from '../i18n/text-direction.js';
import { elementsFor, hotlineOf } from './prerender.js';
import { elementPagePolicy } from './page-policy.js';
import { writeInFolder } from './paths.js';

/**
 * For editors that make a widget of an address that is pasted into them (https://oembed.com): beside each
 * prerendered fragment `{id}.oembed.json`, and `pages/{lang}/{element}/{id}.html`, an address for people
 * whose head leads to it. The fragment itself can't bear that link: pasted into a page it would claim that
 * the whole page is the widget.
 */
export async function writeSharing(linked: Map<string, CareDocument>, folder: string, base: string): Promise<void> {
  for (const document of linked.values()) {
    for (const element of elementsFor(document.kind)) {
      const one = { ...element, document };
      const place = `${document.lang}/${one.tag}/${document.id}`;
      await writeInFolder(`${folder}/static/${place}.oembed.json`, oembed(one, base));
      await writeInFolder(`${folder}/pages/${place}.html`, page(one, `${base}static/${place}.oembed.json`, base));
    }
  }
}

interface One {
  tag: Tag;
  attribute: string;
  document: CareDocument;
}

/** Seconds that whoever embeds may keep the answer: it names an address, and the text there is always today's. */
const day = 86_400;

/**
 * The frame, not the fragment: those who embed strip or distrust all other HTML (WordPress keeps frames,
 * links and quotes), and a text that was copied years ago would never hear of a correction.
 */
function oembed({ tag, attribute, document: { id, lang, title } }: One, base: string): string {
  const query = new URLSearchParams({ widget: tag, [attribute]: id, lang }).toString();
  const [width, height] = [600, 600];
  const answer = {
    version: '1.0',
    type: 'rich',
    title,
    provider_name: 'Care Widgets',
    provider_url: base,
    cache_age: day,
    width,
    height,
    html: frame({ base, query, title }, String(width), String(height)),
  };
  return `${JSON.stringify(answer)}\n`;
}

function page({ tag, attribute, document }: One, oembedAddress: string, base: string): string {
  const { id, lang, title } = document;
  const call = document.kind === 'hotlines' ? document : hotlineOf(document);
  const fallback = call ? `${escape(title)} – <a href="tel:${call.number.dial}">${escape(call.number.shown)}</a>` : escape(title);
  return `<!doctype html>
<html lang="${lang}" dir="${textDirection(lang)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
${elementPagePolicy}
<title>${escape(title)}</title>
${open('link', { rel: 'alternate', type: 'application/json+oembed', href: oembedAddress, title })}
<link rel="icon" href="data:,">
<script src="${base}embed-page.js" defer></script>
<script src="${base}care-widgets.js" defer></script>
</head>
<body><main>${open(tag, { [attribute]: id, lang, 'heading-level': '1' })}${fallback}</${tag}></main></body>
</html>
`;
}
