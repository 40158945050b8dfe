import { TreatmentTimeline } from '../elements/treatment-timeline.js';

TreatmentTimeline.define('treatment-timeline');
