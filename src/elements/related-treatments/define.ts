import { RelatedTreatments } from './related-treatments.js';

RelatedTreatments.define('related-treatments');

export type { RelatedTreatments };
