import { CareGuide } from './care-guide.js';

CareGuide.define('care-guide');

export type { CareGuide };
