import { CareGuide } from '../elements/care-guide.js';

CareGuide.define('care-guide');

export type { CareGuide };
