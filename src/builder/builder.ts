/**
 * The page on which a web team chooses an element and copies what to paste: `builder.html`. It uses only
 * what stands beside it in `dist/`, and works under the strict policy that it sets itself.
 */
import { render } from 'lit';
import { shipped } from '../picker/documents.js';
import { Picker } from '../picker/picker.js';
import { uiLanguage } from '../picker/strings.js';
import { embedQuery, readChosen, settled, writeChosen, type Chosen } from './chosen.js';
import { copyText } from './copy.js';
import { Fragments } from './fragments.js';
import { colourLine, policy, scriptTag, trustedTypesPolicy, type Pinned } from './page-lines.js';
import { showPreviews } from './preview.js';
import { privacySentence } from './privacy.js';
import { pasted, snippet, type Shown, type Format } from './formats.js';
import { view, type Block } from './view.js';
import { wordsIn } from './words.js';

/** Written into the bundle when it is built. */
declare const __PINNED__: Pinned;

/** The builder's own folder: what it gives leads to where it is served from itself. */
const base = new URL('.', location.origin + location.pathname).href;
const ui = uiLanguage(new URLSearchParams(location.search).get('lang') ?? navigator.language);
const words = wordsIn(ui);
const data = shipped();
/** For a text that names none. */
const usualHotline = 'quebec-cancer-foundation';
const picker = pickerWith();
const fragments = new Fragments(base, draw);

let chosen = readChosen(location.hash, picker, ui);
/** What was copied last, and what is said of it. */
let copied: { block: Block['id']; said: (name: string) => string } | undefined;

document.documentElement.lang = ui;
document.title = `${words.title} – Care Widgets`;
addEventListener('popstate', () => {
  chosen = readChosen(location.hash, picker, ui);
  copied = undefined;
  draw();
});
draw();

function pickerWith(hotline?: string): Picker {
  return new Picker({ base, hotline, documents: data }, ui, ui);
}

/** `passing`: one of many on the way, as while a colour is dragged; it is no step of its own for the Back button. */
function choose(change: Partial<Chosen>, passing = false): void {
  chosen = settled({ ...chosen, ...change }, picker);
  copied = undefined;
  history[passing ? 'replaceState' : 'pushState'](null, '', writeChosen(chosen, picker));
  draw();
}

function shown(): Shown {
  const { widget, ids, lang, hotline } = chosen;
  const { attribute } = data.elements.find(({ tag }) => tag === widget)!;
  const own = pickerWith(hotline).said(chosen);
  const { titles: title, number, dial, hotline: name } = own.number ? own : { ...pickerWith(usualHotline).said(chosen), titles: own.titles };
  return {
    base, tag: widget, attribute, ids: ids.join(' '), lang, title, hotline,
    query: embedQuery(chosen, picker),
    inline: widget === 'glossary-term',
    call: { hotline: name, number: number!, dial: dial! },
  };
}

function blocks(shown: Shown): Block[] {
  const { format, brand, lang } = chosen;
  const fragment = format === 'prerendered' ? fragments.get(shown) : undefined;
  const text = format !== 'prerendered' ? snippet(format, shown) : fragment?.text && pasted(fragment.text, shown);
  const frameHint = shown.hotline ? `${words.frameHint} ${words.ofFrameHotline(shown.hotline)}` : words.frameHint;
  const hints: Partial<Record<Format, string>> = { iframe: frameHint, prerendered: words.blockHint };
  const about = hints[format] ?? (shown.inline ? words.wordHint : words.blocks.text.about);
  return [
    { id: 'text', about, code: text, instead: fragment?.failed ? words.failed : words.waiting },
    { id: 'script', about: words.ofScript(__PINNED__.version, format === 'iframe'), code: scriptTag(format, shown, __PINNED__) },
    ...(brand && format !== 'iframe' ? [{ id: 'colour', about: words.blocks.colour.about, code: colourLine(brand) } as const] : []),
    // The script for an iframe renders nothing, and needs no policy.
    { id: 'policy', about: format === 'iframe' ? words.blocks.policy.about : words.ofPolicy(trustedTypesPolicy), code: policy(format, base) },
    { id: 'privacy', about: words.blocks.privacy.about, code: privacySentence(lang, base), lang },
  ];
}

async function copy(block: Block, code: HTMLElement): Promise<void> {
  copied = undefined;
  draw();
  const done = await copyText(block.code!, code);
  copied = { block: block.id, said: done ? words.copied : words.selected };
  draw();
}

function draw(): void {
  const what = shown();
  const { hostname, host, protocol } = location;
  const onlyHere = protocol === 'file:' || /^(localhost|127\.0\.0\.1|\[::1\])$/.test(hostname);
  render(view({ words, ui, picker, chosen, shown: what, blocks: blocks(what), copied, onlyHere: onlyHere ? host || protocol : undefined, address: writeChosen(chosen, picker), choose, copy }), document.body);
  showPreviews(`${base}embed.html?${what.query}`);
}
