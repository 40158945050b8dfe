import type { Kind } from '../kinds.js';
import { hotline } from './hotline.js';
import { sideEffect } from './side-effect.js';
import { treatment } from './treatment.js';

/** The one description of every kind of document: types, checks and published JSON Schemas come from it. */
export const schemas = {
  treatments: treatment,
  'side-effects': sideEffect,
  hotlines: hotline,
} satisfies Partial<Record<Kind, unknown>>;
