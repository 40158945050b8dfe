/** Importing this module defines all elements. */
import './elements/care-guide/define.js';
import './elements/glossary-term/define.js';
import './elements/hotline-banner/define.js';
import './elements/medicine-list/define.js';
import './elements/question-list/define.js';
import './elements/related-treatments/define.js';
import './elements/side-effect-card/define.js';
import './elements/side-effect-list/define.js';
import './elements/source-list/define.js';
import './elements/treatment-card/define.js';
import './elements/treatment-comparison/define.js';
import './elements/treatment-explainer/define.js';
import './elements/treatment-steps/define.js';
import './elements/treatment-timeline/define.js';
import './elements/wallet-card/define.js';
