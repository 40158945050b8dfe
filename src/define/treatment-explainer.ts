import { TreatmentExplainer } from '../elements/treatment-explainer.js';

TreatmentExplainer.define('treatment-explainer');

export type { TreatmentExplainer };
