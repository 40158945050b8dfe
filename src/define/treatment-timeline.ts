import { TreatmentTimeline } from '../elements/treatment-timeline.js';

TreatmentTimeline.define('treatment-timeline');

export type { TreatmentTimeline };
