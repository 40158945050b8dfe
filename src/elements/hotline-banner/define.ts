import { HotlineBanner } from './hotline-banner.js';

HotlineBanner.define('hotline-banner');

export type { HotlineBanner };
