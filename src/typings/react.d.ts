import type { CareEvents } from 'care-widgets';
import type { DetailedHTMLProps, HTMLAttributes } from 'react';
import type { Attributes, CareElements } from './elements.js';

/** React 19 adds a listener for any event with a prop named `on` and the event's name: `oncare-load`. */
type Listeners = { [Name in keyof CareEvents as `on${Name}`]?: (event: CareEvents[Name]) => void };

type ElementProps<Tag extends keyof CareElements> = Attributes<Tag> & CareElements[Tag]['properties'] & Listeners;

type Html<Element> = DetailedHTMLProps<HTMLAttributes<Element>, Element>;

type Elements = {
  [Tag in keyof CareElements]: Omit<Html<CareElements[Tag]['element']>, keyof ElementProps<Tag>> & ElementProps<Tag>;
};

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements extends Elements {}
  }
}
