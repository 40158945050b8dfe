import { HotlineBanner } from '../elements/hotline-banner.js';

HotlineBanner.define('hotline-banner');

export type { HotlineBanner };
