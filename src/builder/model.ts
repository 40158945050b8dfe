import type { Picker } from '../picker/picker.js';
import type { BuilderState } from './state.js';
import type { EmbedOptions } from './formats.js';
import type { LineField } from './own-line.js';
import type { PlatformMessages } from './platform-messages.js';
import type { Input, PlatformId } from './platforms.js';
import type { Messages } from './messages.js';

/** A text to copy. */
export interface Block {
  id: keyof Messages['blocks'];
  about?: string;
  /** Missing if it has not loaded; `placeholder` is shown instead. */
  code?: string;
  placeholder?: string;
  /** The language of a text for readers; missing for code. */
  lang?: string;
}

/** A hotline as a sentence names it, and the telephone number within that text. */
export interface NamedLine {
  line: string;
  number: string;
}

/** Everything that the page shows, and the functions it calls when something is changed. */
export interface Model {
  messages: Messages;
  platformWords: Record<PlatformId, PlatformMessages>;
  ui: 'en' | 'fr';
  picker: Picker;
  state: BuilderState;
  options: EmbedOptions;
  input: Input;
  /** The texts to paste: for everybody, and for sites with special needs. */
  blocks: Block[];
  collapsed: Block[];
  copied?: { block: Block['id']; message: (name: string) => string };
  /** A hotline that ships, by its id. */
  hotline: (id: string) => NamedLine & { name: string };
  /** The id of the hotline that the documents name. */
  defaultHotline: string;
  /** The publisher's own hotline, if it is valid. */
  ownHotline?: NamedLine;
  /** Whether the number of `ownHotline` came from the page's URL and was not typed here. */
  isNumberFromUrl: boolean;
  /** The host (or `file:`), if only this computer can reach it. */
  localHost?: string;
  /** The fragment of the page's URL, which holds the choice. */
  fragment: string;
  choose: (change: Partial<BuilderState>, replaceHistory?: boolean) => void;
  chooseOwn: (field: LineField, value: string) => void;
  copy: (block: Block, code: HTMLElement) => Promise<void>;
}
