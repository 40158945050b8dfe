import { walk } from './smoke.js';

await walk('side-effects');
