import type { Kind } from './kinds.js';

/** Which documents an element wants, so that the door can ask for them before the element's code is here. */
export interface ElementEntry {
  kind: Kind;
  /** The attribute that holds the document's id, or several ids with spaces between them. */
  attribute: string;
  /** True where the document is asked for only when a reader wants it. */
  lazy?: boolean;
  /** True for an element that a reader works with: it says more than texts do (see i18n/translator.ts). */
  interactive?: boolean;
  /** True where the build has drawn how the element looks at first, into the document itself (see tools/first-view.ts). */
  preview?: boolean;
}

const ofTreatment = { kind: 'treatments', attribute: 'treatment' } as const;

/** The one list of elements: the tag names the file in `elements/`, the demo page and the test. */
export const elementRegistry = {
  'treatment-explainer': { ...ofTreatment, preview: true },
  'care-guide': { kind: 'guides', attribute: 'guide', preview: true },
  'treatment-card': ofTreatment,
  'treatment-timeline': ofTreatment,
  'treatment-steps': { ...ofTreatment, interactive: true },
  'treatment-comparison': { kind: 'treatments', attribute: 'treatments', interactive: true },
  'medicine-list': { ...ofTreatment, interactive: true },
  'side-effect-card': { kind: 'side-effects', attribute: 'effect', preview: true },
  'side-effect-list': { ...ofTreatment, interactive: true },
  'hotline-banner': { kind: 'hotlines', attribute: 'hotline' },
  'question-list': { ...ofTreatment, interactive: true },
  'source-list': ofTreatment,
  'related-treatments': ofTreatment,
  'glossary-term': { kind: 'glossary', attribute: 'term', lazy: true },
  'wallet-card': { ...ofTreatment, interactive: true },
} as const satisfies Record<string, ElementEntry>;

export type Tag = keyof typeof elementRegistry;

export function isTag(name: string): name is Tag {
  return Object.hasOwn(elementRegistry, name);
}

/** What an address may say of an element: which document, in which language. Nothing that names another server. */
export const urlAttributes: readonly string[] = [
  ...Object.values(elementRegistry).map(({ attribute }) => attribute),
  'lang',
  'heading-level',
];

/** What a placeholder may say besides: how the element is shown. Never an event handler, a style, or a text or number of its own. */
export const placeholderAttributes: readonly string[] = [...urlAttributes, 'light-dom', 'without-language-menu'];

/** What names a server. A placeholder may say it if the page allows that server: visitors may be able to write placeholders. */
export const sourceAttributes: readonly string[] = ['src', 'content-base', 'link-template'];
