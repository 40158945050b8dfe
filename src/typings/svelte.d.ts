import type { CareEvents } from 'care-widgets';
import type { HTMLAttributes } from 'svelte/elements';
import type { Attributes, CareElements, NeverFalse } from './elements.js';

/** Svelte 5 listens to any event under `on` and its own name: `oncare-load`. */
type Listeners = { [Name in keyof CareEvents as `on${Name}`]?: (event: CareEvents[Name]) => void };

type Own<Tag extends keyof CareElements> = NeverFalse<Attributes<Tag>> & CareElements[Tag]['properties'] & Listeners;

type Elements = {
  [Tag in keyof CareElements]: Omit<HTMLAttributes<CareElements[Tag]['element']>, keyof Own<Tag>> & Own<Tag>;
};

declare module 'svelte/elements' {
  interface SvelteHTMLElements extends Elements {}
}
