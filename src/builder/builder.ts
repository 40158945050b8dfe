/**
 * The page on which a publisher chooses an element and copies what to paste: `builder.html`. It uses only
 * what is beside it in `dist/`, and works under the strict policy that it sets itself.
 */
import { render } from 'lit';
import { shippedHotline } from '../content/shipped-hotline.js';
import { shipped } from '../picker/documents.js';
import { Picker } from '../picker/picker.js';
import { uiLanguage } from '../picker/strings.js';
import { blocksFor } from './blocks.js';
import { changed, embedQuery, inputOf, lineOf, pageHotline, readChosen, writeChosen, type Chosen } from './chosen.js';
import { copyText } from './copy.js';
import type { Shown } from './formats.js';
import { Fragments } from './fragments.js';
import type { Block, NamedLine } from './model.js';
import { hotlineOf, type LineField } from './own-line.js';
import type { Pinned } from './page-lines.js';
import { platformWordsIn } from './platform-words.js';
import { previewOf, showPreviews } from './preview.js';
import { view } from './view.js';
import { wordsIn } from './words.js';

/** Written into the bundle when it is built. */
declare const __PINNED__: Pinned;

/** The builder's own folder: what it gives leads to where it is served from itself. */
const base = new URL('.', location.origin + location.pathname).href;
const ui = uiLanguage(new URLSearchParams(location.search).get('lang') ?? navigator.language);
const words = wordsIn(ui);
const data = shipped();
const picker = pickerWith();
const fragments = new Fragments(base, draw);
/** Numbers that were typed since the page was opened. Any other came with its URL. */
const typedNumbers = new Set<string>();

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
  chosen = changed(chosen, change, picker);
  copied = undefined;
  history[passing ? 'replaceState' : 'pushState'](null, '', writeChosen(chosen, picker));
  draw();
}

function chooseOwn(field: LineField, value: string): void {
  if (field === 'number') typedNumbers.add(value.trim());
  const own = { ...chosen.own, [field]: value };
  // Most people publish where they live; the field shows which zone it is.
  if (field === 'hours' && value.trim() && !own.timeZone) own.timeZone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  choose({ own });
}

function shown(): Shown {
  const { widget, ids, lang, brand } = chosen;
  const { attribute } = data.elements.find(({ tag }) => tag === widget)!;
  const hotline = pageHotline(chosen);
  const line = lineOf(chosen);
  return { base, tag: widget, attribute, ids: ids.join(' '), lang, hotline, line, brand, query: embedQuery(chosen, picker), ...titleAndCall(hotline) };
}

/** What is said without any script: what the text is called, and whom to call. */
function titleAndCall(hotline?: string): Pick<Shown, 'title' | 'call'> {
  const own = hotlineOf(chosen.own);
  const { titles: title, ...document } = pickerWith(hotline).said(chosen);
  if (own) {
    const isBanner = chosen.widget === 'hotline-banner';
    return { title: isBanner ? own.title : title, call: { hotline: isBanner ? undefined : own.title, number: own.number.shown, dial: own.number.dial } };
  }
  const { hotline: name, number, dial } = document.number ? document : pickerWith(shippedHotline).said(chosen);
  return { title, call: { hotline: name, number: number!, dial: dial! } };
}

/** A hotline that ships, in the language of this page. */
function hotlineNamed(id: string): NamedLine & { name: string } {
  const hotlines = [ui, 'en'].map((lang) => data.documents[lang]!.hotlines![id]);
  const { title, organization, number } = hotlines.find((one) => one !== undefined)!;
  return { name: organization ? `${title} – ${organization}` : title, line: words.line(title, organization, number!), number: number! };
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
  const own = hotlineOf(chosen.own);
  const { hostname, host, protocol } = location;
  const onlyHere = protocol === 'file:' || /^(localhost|127\.0\.0\.1|\[::1\])$/.test(hostname);
  render(
    view({
      words, ui, picker, chosen, shown: what, copied, choose, chooseOwn, copy,
      ...blocksFor(chosen, what, { words, fragments, pinned: __PINNED__ }),
      platformWords: platformWordsIn(ui),
      input: inputOf(chosen),
      hotline: hotlineNamed,
      usualHotline: shippedHotline,
      ownLine: own && { line: words.line(own.title, undefined, own.number.shown), number: own.number.shown },
      fromUrl: own !== undefined && !typedNumbers.has(own.number.shown),
      onlyHere: onlyHere ? host || protocol : undefined,
      address: writeChosen(chosen, picker),
    }),
    document.body,
  );
  showPreviews(previewOf(what));
}
