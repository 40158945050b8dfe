import type { Kind } from './content/kinds.js';

/** Which documents an element wants, so that the door can ask for them before the element's code is here. */
export interface ElementEntry {
  kind: Kind;
  /** The attribute that holds the document's id, or several ids with spaces between them. */
  attribute: string;
  /** True where the document is asked for only when a reader wants it. */
  onDemand?: boolean;
  /** True for an element that a reader works with: it says more than texts do (see i18n/translator.ts). */
  tools?: boolean;
  /** True where the build has drawn how the element looks at first, into the document itself (see tools/first-view.ts). */
  firstView?: boolean;
}

const ofTreatment = { kind: 'treatments', attribute: 'treatment' } as const;

/** The one list of elements: the tag names the file in `elements/`, the demo page and the test. */
export const elementRegistry = {
  'treatment-explainer': { ...ofTreatment, firstView: true },
  'care-guide': { kind: 'guides', attribute: 'guide', firstView: true },
  'treatment-card': ofTreatment,
  'treatment-timeline': ofTreatment,
  'treatment-steps': { ...ofTreatment, tools: true },
  'treatment-comparison': { kind: 'treatments', attribute: 'treatments', tools: true },
  'medicine-list': { ...ofTreatment, tools: true },
  'side-effect-card': { kind: 'side-effects', attribute: 'effect', firstView: true },
  'side-effect-list': { ...ofTreatment, tools: true },
  'hotline-banner': { kind: 'hotlines', attribute: 'hotline' },
  'question-list': { ...ofTreatment, tools: true },
  'source-list': ofTreatment,
  'related-treatments': ofTreatment,
  'glossary-term': { kind: 'glossary', attribute: 'term', onDemand: true },
  'wallet-card': { ...ofTreatment, tools: true },
} as const satisfies Record<string, ElementEntry>;

export type Tag = keyof typeof elementRegistry;

export function isTag(name: string): name is Tag {
  return Object.hasOwn(elementRegistry, name);
}

/** What an address may say of an element: which document, in which language. Nothing that names another server. */
export const addressAttributes: readonly string[] = [
  ...Object.values(elementRegistry).map(({ attribute }) => attribute),
  'lang',
  'heading-level',
];

/** What a placeholder may say besides: how the element is shown. Never an event handler, a style, or a text or number of its own. */
export const placeholderAttributes: readonly string[] = [...addressAttributes, 'light', 'without-languages'];

/** What names a server. A placeholder may say it if the page allows that server: visitors may be able to write placeholders. */
export const sourceAttributes: readonly string[] = ['src', 'content-base', 'link-template'];
