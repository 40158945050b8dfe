import { TreatmentSteps } from '../elements/treatment-steps.js';

TreatmentSteps.define('treatment-steps');

export type { TreatmentSteps };
