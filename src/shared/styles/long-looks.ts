import { baseStyles } from './base.js';
import { contentsStyles } from './contents.js';
import { hotlineStyles } from './hotline.js';
import { listStyles } from './lists.js';
import { longTextStyles } from './long-text.js';
import { partStyles } from './part.js';
import { sideEffectStyles } from './side-effect.js';
import { stepsStyles } from './steps.js';
import { toolStyles } from './tools.js';
import { urgencyStyles } from './urgency.js';

/** What texts look like that are read as a whole: an explainer, a guide, a side effect. */
export const longLooks = [
  ...baseStyles, partStyles, listStyles, urgencyStyles, hotlineStyles, stepsStyles, contentsStyles, longTextStyles, toolStyles, sideEffectStyles,
];
