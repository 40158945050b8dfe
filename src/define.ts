/** Defines every element. */
import './define/care-guide.js';
import './define/glossary-term.js';
import './define/hotline-banner.js';
import './define/medicine-list.js';
import './define/question-list.js';
import './define/related-treatments.js';
import './define/side-effect-card.js';
import './define/side-effect-list.js';
import './define/source-list.js';
import './define/treatment-card.js';
import './define/treatment-comparison.js';
import './define/treatment-explainer.js';
import './define/treatment-steps.js';
import './define/treatment-timeline.js';
import './define/wallet-card.js';
