import { walk } from './walk.js';

await walk('hotlines');
