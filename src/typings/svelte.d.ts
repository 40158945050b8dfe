import type { CareEvents } from 'care-widgets';
import type { HTMLAttributes } from 'svelte/elements';
import type { Attributes, CareElements, NeverFalse } from './elements.js';

/** Svelte 5 adds a listener for any event with an attribute named `on` and the event's name: `oncare-load`. */
type Listeners = { [Name in keyof CareEvents as `on${Name}`]?: (event: CareEvents[Name]) => void };

type ElementProps<Tag extends keyof CareElements> = NeverFalse<Attributes<Tag>> &
  CareElements[Tag]['properties'] &
  Listeners;

type Elements = {
  [Tag in keyof CareElements]: Omit<HTMLAttributes<CareElements[Tag]['element']>, keyof ElementProps<Tag>> &
    ElementProps<Tag>;
};

declare module 'svelte/elements' {
  interface SvelteHTMLElements extends Elements {}
}
