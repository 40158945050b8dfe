import type { Kind } from './kinds.js';

/** What the loader has to know of an element to request its documents before its code has loaded. */
export interface ElementEntry {
  kind: Kind;
  /** The attribute that holds the document's id, or several ids separated by spaces. */
  attribute: string;
  /** True if the document is only requested when a reader opens the element. */
  lazy?: boolean;
  /** True for an element with controls: it needs a second file of messages (see i18n/translate.ts). */
  interactive?: boolean;
  /** True if the build adds a preview of the element to its documents (see tools/prerender/add-preview.ts). */
  preview?: boolean;
}

const treatmentEntry = { kind: 'treatments', attribute: 'treatment' } as const;

/** The only list of elements: each tag is also the name of its folder in `elements/` and of its demo page. */
export const elementRegistry = {
  'treatment-explainer': { ...treatmentEntry, preview: true },
  'care-guide': { kind: 'guides', attribute: 'guide', preview: true },
  'treatment-card': treatmentEntry,
  'treatment-timeline': treatmentEntry,
  'treatment-steps': { ...treatmentEntry, interactive: true },
  'treatment-comparison': { kind: 'treatments', attribute: 'treatments', interactive: true },
  'medicine-list': { ...treatmentEntry, interactive: true },
  'side-effect-card': { kind: 'side-effects', attribute: 'effect', preview: true },
  'side-effect-list': { ...treatmentEntry, interactive: true },
  'hotline-banner': { kind: 'hotlines', attribute: 'hotline' },
  'question-list': { ...treatmentEntry, interactive: true },
  'source-list': treatmentEntry,
  'related-treatments': treatmentEntry,
  'glossary-term': { kind: 'glossary', attribute: 'term', lazy: true },
  'wallet-card': { ...treatmentEntry, interactive: true },
} as const satisfies Record<string, ElementEntry>;

export type Tag = keyof typeof elementRegistry;

export function isTag(name: string): name is Tag {
  return Object.hasOwn(elementRegistry, name);
}

/** Attributes that a URL may set: the document, its language, the heading level, which sections, which wallet card. None can name a server. */
export const urlAttributes: readonly string[] = [
  ...Object.values(elementRegistry).map(({ attribute }) => attribute),
  'lang',
  'heading-level',
  'sections',
  'card',
];

/** Attributes that a placeholder may set, also for how the element is shown. Never an event handler, a style, a text or a number. */
export const placeholderAttributes: readonly string[] = [
  ...urlAttributes,
  'light-dom',
  'loading',
  'without-language-menu',
];

/**
 * Attributes that name a server. A placeholder may set them if the page allows that server: visitors may be able to write
 * placeholders, in comments for instance.
 */
export const sourceAttributes: readonly string[] = ['src', 'content-base', 'link-template'];
