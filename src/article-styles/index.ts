import { baseStyles } from '../styles/base.js';
import { tableOfContentsStyles } from './table-of-contents.js';
import { hotlineStyles } from '../styles/hotline.js';
import { listStyles } from './lists.js';
import { articleLayoutStyles } from './article.js';
import { sectionStyles } from './section.js';
import { sideEffectStyles } from './side-effect.js';
import { stepsStyles } from './steps.js';
import { controlStyles } from './controls.js';
import { urgencyStyles } from './urgency.js';

/** The styles of articles: explainer, guide and side-effect card. */
export const articleStyles = [
  ...baseStyles,
  sectionStyles,
  listStyles,
  urgencyStyles,
  hotlineStyles,
  stepsStyles,
  tableOfContentsStyles,
  articleLayoutStyles,
  controlStyles,
  sideEffectStyles,
];
