/** For bundlers: classes and types. Importing this defines nothing. */
export { HotlineBanner } from './elements/hotline-banner.js';
export { SideEffectCard } from './elements/side-effect-card.js';
export { TreatmentExplainer } from './elements/treatment-explainer.js';
export { CareElement } from './shared/care-element.js';
export { configure, type Settings } from './shared/settings.js';
export type { CareDocument, Hotline, SideEffect, Source, Treatment } from './content/model.js';
export type { Block, Inline } from './content/rich-text.js';
export type { Reason } from './content/content-error.js';
export type { Kind } from './content/kinds.js';
