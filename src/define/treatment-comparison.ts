import { TreatmentComparison } from '../elements/treatment-comparison.js';

TreatmentComparison.define('treatment-comparison');

export type { TreatmentComparison };
