import type { CareEvents } from 'care-widgets';
import type { HTMLAttributes, PublicProps } from 'vue';
import type { Attributes, CareElements, NeverFalse } from './elements.js';

/** Vue's checker compares names in camel case, however a template writes them. */
type Camel<Name> = Name extends `${infer First}-${infer Rest}` ? `${First}${Capitalize<Camel<Rest>>}` : Name;

type InCamel<Members> = { [Name in keyof Members as Camel<Name>]: Members[Name] };

type Listeners = { [Name in keyof CareEvents as `on${Capitalize<Camel<Name>>}`]?: (event: CareEvents[Name]) => void };

type Own<Tag extends keyof CareElements> = InCamel<NeverFalse<Attributes<Tag>>> & CareElements[Tag]['properties'] & Listeners;

/** What Vue's documentation gives for elements that are not its own: https://vuejs.org/guide/extras/web-components */
type Elements = {
  [Tag in keyof CareElements]: new () => CareElements[Tag]['element'] & {
    $props: Omit<HTMLAttributes, keyof Own<Tag>> & Own<Tag> & PublicProps;
  };
};

declare module 'vue' {
  interface GlobalComponents extends Elements {}
}
