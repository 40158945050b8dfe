import type { CareEvents } from 'care-widgets';
import type { HTMLAttributes, PublicProps } from 'vue';
import type { Attributes, CareElements, NeverFalse } from './elements.js';

/** Vue's type checker compares names in camel case, whatever their notation in the template. */
type CamelCase<Name> = Name extends `${infer First}-${infer Rest}` ? `${First}${Capitalize<CamelCase<Rest>>}` : Name;

type InCamelCase<Members> = { [Name in keyof Members as CamelCase<Name>]: Members[Name] };

type Listeners = {
  [Name in keyof CareEvents as `on${Capitalize<CamelCase<Name>>}`]?: (event: CareEvents[Name]) => void;
};

type ElementProps<Tag extends keyof CareElements> = InCamelCase<NeverFalse<Attributes<Tag>>> &
  CareElements[Tag]['properties'] &
  Listeners;

/** The form that Vue's documentation recommends for custom elements: https://vuejs.org/guide/extras/web-components */
type Elements = {
  [Tag in keyof CareElements]: new () => CareElements[Tag]['element'] & {
    $props: Omit<HTMLAttributes, keyof ElementProps<Tag>> & ElementProps<Tag> & PublicProps;
  };
};

declare module 'vue' {
  interface GlobalComponents extends Elements {}
}
