import { walk } from './smoke.js';

await walk('hotlines');
