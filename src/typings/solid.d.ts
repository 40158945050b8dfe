import type { CareEvents } from 'care-widgets';
import type { JSX } from 'solid-js';
import type { Attributes, CareElements } from './elements.js';

/**
 * Solid sets a dynamic value as a property, with its name in camel case, so that `heading-level` must be a number;
 * `attr:heading-level` sets the attribute and accepts a string too.
 */
type Bindings<Tag extends keyof CareElements> = CareElements[Tag]['attributes'] & {
  [Name in keyof Attributes<Tag> as `attr:${Name & string}`]: Attributes<Tag>[Name];
} & {
  [Name in keyof CareElements[Tag]['properties'] as `prop:${Name & string}`]: CareElements[Tag]['properties'][Name];
};

type Listeners = { [Name in keyof CareEvents as `on:${Name}`]?: (event: CareEvents[Name]) => void };

type ElementProps<Tag extends keyof CareElements> = Bindings<Tag> & Listeners;

type Elements = {
  [Tag in keyof CareElements]: Omit<JSX.HTMLAttributes<CareElements[Tag]['element']>, keyof ElementProps<Tag>> &
    ElementProps<Tag>;
};

declare module 'solid-js' {
  namespace JSX {
    interface IntrinsicElements extends Elements {}
  }
}
