import { TreatmentExplainer } from './treatment-explainer.js';

TreatmentExplainer.define('treatment-explainer');

export type { TreatmentExplainer };
