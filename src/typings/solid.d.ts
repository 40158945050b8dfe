import type { CareEvents } from 'care-widgets';
import type { JSX } from 'solid-js';
import type { Attributes, CareElements } from './elements.js';

/**
 * Solid sets a value that changes as a property, in camel case, so a bare `heading-level` is a
 * number; `attr:heading-level` is text too.
 */
type Spelt<Tag extends keyof CareElements> = CareElements[Tag]['attributes'] & {
  [Name in keyof Attributes<Tag> as `attr:${Name & string}`]: Attributes<Tag>[Name];
} & { [Name in keyof CareElements[Tag]['properties'] as `prop:${Name & string}`]: CareElements[Tag]['properties'][Name] };

type Listeners = { [Name in keyof CareEvents as `on:${Name}`]?: (event: CareEvents[Name]) => void };

type Own<Tag extends keyof CareElements> = Spelt<Tag> & Listeners;

type Elements = {
  [Tag in keyof CareElements]: Omit<JSX.HTMLAttributes<CareElements[Tag]['element']>, keyof Own<Tag>> & Own<Tag>;
};

declare module 'solid-js' {
  namespace JSX {
    interface IntrinsicElements extends Elements {}
  }
}
