/** Defines every element. */
import './define/hotline-banner.js';
import './define/side-effect-card.js';
import './define/treatment-explainer.js';
