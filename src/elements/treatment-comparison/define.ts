import { TreatmentComparison } from './treatment-comparison.js';

TreatmentComparison.define('treatment-comparison');

export type { TreatmentComparison };
