import { TreatmentSteps } from './treatment-steps.js';

TreatmentSteps.define('treatment-steps');

export type { TreatmentSteps };
