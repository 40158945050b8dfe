import { walk } from './walk.js';

await walk('side-effects');
