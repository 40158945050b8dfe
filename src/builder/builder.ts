/**
 * `builder.html`, the page on which a publisher chooses an element and copies the HTML to paste. It loads only files of its
 * own folder, `dist/`, and works under the strict Content Security Policy of its `<meta>` element.
 */
import { render } from 'lit';
import { SHIPPED_HOTLINE_ID } from '../content/shipped-hotline-id.js';
import { shippedPickerData } from '../picker/documents.js';
import { Picker } from '../picker/picker.js';
import { uiLanguage } from '../picker/strings.js';
import { blocksFor } from './blocks.js';
import {
  embedQuery,
  inputOf,
  pageHotline,
  parseState,
  serializeState,
  updateState,
  validOwnLine,
  type BuilderState,
} from './state.js';
import { copyText } from './copy.js';
import type { EmbedOptions } from './formats.js';
import { Fragments } from './fragments.js';
import type { Block, NamedLine } from './model.js';
import { hotlineOf, type LineField } from './own-line.js';
import type { Pinned } from './page-lines.js';
import { platformMessagesIn } from './platform-messages.js';
import { screenContent, showOnScreens } from './screens.js';
import { view } from './view.js';
import { messagesIn } from './messages.js';

/** Replaced by its value at build time. */
declare const __PINNED__: Pinned;

/** URL of the builder's own folder. The HTML to paste refers to the library there. */
const base = new URL('.', location.origin + location.pathname).href;
const ui = uiLanguage(new URLSearchParams(location.search).get('lang') ?? navigator.language);
const messages = messagesIn(ui);
const data = shippedPickerData();
const picker = pickerWith();
const fragments = new Fragments(base, renderPage);
/** Telephone numbers typed since the page was opened. Any other came from its URL, which anybody can write. */
const typedNumbers = new Set<string>();

let state = parseState(location.hash, picker, ui);
/** The block that was copied last, and the message that confirms it. */
let copied: { block: Block['id']; message: (name: string) => string } | undefined;

document.documentElement.lang = ui;
document.title = `${messages.title} – Care Widgets`;
addEventListener('popstate', () => {
  state = parseState(location.hash, picker, ui);
  copied = undefined;
  renderPage();
});
renderPage();

function pickerWith(hotline?: string): Picker {
  return new Picker({ base, hotline, documents: data }, ui, ui);
}

/** `replaceHistory`: for continuous changes, such as dragging a colour, which must not each be a step for the Back button. */
function choose(change: Partial<BuilderState>, replaceHistory = false): void {
  state = updateState(state, change, picker);
  copied = undefined;
  history[replaceHistory ? 'replaceState' : 'pushState'](null, '', serializeState(state, picker));
  renderPage();
}

function chooseOwn(field: LineField, value: string): void {
  if (field === 'number') typedNumbers.add(value.trim());
  const ownLine = { ...state.ownLine, [field]: value };
  // A sensible default, since most publishers are where their hotline is. The field shows it, to be corrected.
  if (field === 'hours' && value.trim() && !ownLine.timeZone)
    ownLine.timeZone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  choose({ ownLine });
}

function embedOptions(): EmbedOptions {
  const { widget, ids, lang, brand } = state;
  const { attribute } = data.elements.find(({ tag }) => tag === widget)!;
  const hotline = pageHotline(state);
  const ownLine = validOwnLine(state);
  return {
    base,
    tag: widget,
    attribute,
    ids: ids.join(' '),
    lang,
    hotline,
    ownLine,
    brand,
    query: embedQuery(state, picker),
    ...titleAndCall(hotline),
  };
}

/** The text of fallbacks and links: the document's title, and the hotline to call. */
function titleAndCall(hotline?: string): Pick<EmbedOptions, 'title' | 'call'> {
  const ownHotline = hotlineOf(state.ownLine);
  const { titles: title, ...document } = pickerWith(hotline).describe(state);
  if (ownHotline) {
    const {
      title: name,
      number: { shown: number, dial },
    } = ownHotline;
    const isBanner = state.widget === 'hotline-banner';
    return isBanner ? { title: name, call: { number, dial } } : { title, call: { hotline: name, number, dial } };
  }
  const { hotline: name, number, dial } = document.number ? document : pickerWith(SHIPPED_HOTLINE_ID).describe(state);
  return { title, call: { hotline: name, number: number!, dial: dial! } };
}

/** A hotline that ships, in the language of the builder or else in English. */
function hotlineNamed(id: string): NamedLine & { name: string } {
  const hotlines = [ui, 'en'].map((lang) => data.documents[lang]!.hotlines![id]);
  const { title, organization, number } = hotlines.find(Boolean)!;
  return {
    name: organization ? `${title} – ${organization}` : title,
    line: messages.line(title, organization, number!),
    number: number!,
  };
}

async function copy(block: Block, code: HTMLElement): Promise<void> {
  copied = undefined;
  renderPage();
  const isCopied = await copyText(block.code!, code);
  copied = { block: block.id, message: isCopied ? messages.copied : messages.selected };
  renderPage();
}

function renderPage(): void {
  const options = embedOptions();
  const ownHotline = hotlineOf(state.ownLine);
  const { hostname, host, protocol } = location;
  const isLocal = protocol === 'file:' || /^(localhost|127\.0\.0\.1|\[::1\])$/.test(hostname);
  render(
    view({
      messages,
      ui,
      picker,
      state,
      options,
      copied,
      choose,
      chooseOwn,
      copy,
      ...blocksFor(state, options, { messages, fragments, pinned: __PINNED__ }),
      platformWords: platformMessagesIn(ui),
      input: inputOf(state),
      hotline: hotlineNamed,
      defaultHotline: SHIPPED_HOTLINE_ID,
      ownHotline: ownHotline && {
        line: messages.line(ownHotline.title, undefined, ownHotline.number.shown),
        number: ownHotline.number.shown,
      },
      isNumberFromUrl: ownHotline !== undefined && !typedNumbers.has(ownHotline.number.shown),
      localHost: isLocal ? host || protocol : undefined,
      fragment: serializeState(state, picker),
    }),
    document.body,
  );
  showOnScreens(screenContent(options));
}
