import type { Kind } from '../../core/kinds.js';
import { guide } from './guide.js';
import { hotline } from './hotline.js';
import { sideEffect } from './side-effect.js';
import { term } from './term.js';
import { treatment } from './treatment.js';

/** The one description of every kind of document: types, checks and published JSON Schemas come from it. */
export const schemas = {
  treatments: treatment,
  guides: guide,
  'side-effects': sideEffect,
  hotlines: hotline,
  glossary: term,
} satisfies Record<Kind, unknown>;
