import { TreatmentCard } from './treatment-card.js';

TreatmentCard.define('treatment-card');

export type { TreatmentCard };
