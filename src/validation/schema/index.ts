import type { Kind } from '../../core/kinds.js';
import { guide } from './guide.js';
import { hotline } from './hotline.js';
import { sideEffect } from './side-effect.js';
import { term } from './term.js';
import { treatment } from './treatment.js';

/** The schema of each kind of document: the single source of the types, the validation and the published JSON Schemas. */
export const schemas = {
  treatments: treatment,
  guides: guide,
  'side-effects': sideEffect,
  hotlines: hotline,
  glossary: term,
} satisfies Record<Kind, unknown>;
