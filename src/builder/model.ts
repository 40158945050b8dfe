import type { Picker } from '../picker/picker.js';
import type { Chosen } from './chosen.js';
import type { Shown } from './formats.js';
import type { LineField } from './own-line.js';
import type { PlatformWords } from './platform-words.js';
import type { Input, PlatformId } from './platforms.js';
import type { Words } from './words.js';

/** A text to copy. */
export interface Block {
  id: keyof Words['blocks'];
  about?: string;
  /** None: it has not loaded, and something is said instead. */
  code?: string;
  instead?: string;
  /** Of a text for readers. */
  lang?: string;
}

/** A line as a sentence names it, and the number in that. */
export interface NamedLine {
  line: string;
  number: string;
}

/** All that the page shows, and what it calls when something is changed. */
export interface Model {
  words: Words;
  platformWords: Record<PlatformId, PlatformWords>;
  ui: 'en' | 'fr';
  picker: Picker;
  chosen: Chosen;
  shown: Shown;
  input: Input;
  /** What is to be pasted, and what only some sites need. */
  blocks: Block[];
  folded: Block[];
  copied?: { block: Block['id']; said: (name: string) => string };
  /** A hotline that ships, by its id. */
  hotline: (id: string) => NamedLine & { name: string };
  /** The id of the hotline that the texts name. */
  usualHotline: string;
  /** The publisher's own line, if it can be read. */
  ownLine?: NamedLine;
  /** Whether its number came with the page's URL and was not typed here. */
  fromUrl: boolean;
  /** The host, where nobody but this computer reaches it. */
  onlyHere?: string;
  /** Of the choice: the fragment. */
  address: string;
  choose: (change: Partial<Chosen>, passing?: boolean) => void;
  chooseOwn: (field: LineField, value: string) => void;
  copy: (block: Block, code: HTMLElement) => Promise<void>;
}
