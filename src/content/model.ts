import type { InferOutput } from 'valibot';
import type { Kind } from '../core/kinds.js';
import type { schemas } from '../validation/schema/index.js';
import type { PreviewNode } from '../core/preview-node.js';

/** Documents as elements render them: the output of the schemas, with Markdown already parsed (see rich-text.ts). */
export type DocumentOf<K extends Kind> = InferOutput<(typeof schemas)[K]>;

export type Treatment = DocumentOf<'treatments'>;
export type SideEffect = DocumentOf<'side-effects'>;
export type Hotline = DocumentOf<'hotlines'>;
export type Guide = DocumentOf<'guides'>;
export type Term = DocumentOf<'glossary'>;
export type CareDocument = DocumentOf<Kind>;
/** A document that ships may contain a preview of its element, for the styles with the hash `stylesHash`. */
export type DocumentWithPreview = CareDocument & { preview?: { stylesHash: string; nodes: PreviewNode[] } };
export type Call = SideEffect['call'];
export type Source = CareDocument['sources'][number];
