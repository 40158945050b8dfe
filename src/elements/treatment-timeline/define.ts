import { TreatmentTimeline } from './treatment-timeline.js';

TreatmentTimeline.define('treatment-timeline');

export type { TreatmentTimeline };
