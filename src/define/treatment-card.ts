import { TreatmentCard } from '../elements/treatment-card.js';

TreatmentCard.define('treatment-card');

export type { TreatmentCard };
