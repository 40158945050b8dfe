import type { Journey } from '../journey.js';
import { failure } from './failure.js';
import { terms } from './glossary.js';
import { languages } from './languages.js';
import { lists } from './lists.js';
import { reading } from './reading.js';
import { sections } from './sections.js';
import { sources } from './sources.js';
import { illustratedSteps } from './steps.js';
import { telephone } from './telephone.js';

export const journeys: Journey[] = [
  ...reading,
  ...sections,
  ...telephone,
  ...terms,
  ...illustratedSteps,
  ...lists,
  ...sources,
  ...failure,
  ...languages,
];
