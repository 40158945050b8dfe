import { RelatedTreatments } from '../elements/related-treatments.js';

RelatedTreatments.define('related-treatments');

export type { RelatedTreatments };
