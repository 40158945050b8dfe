import { serves } from './serves.js';

serves('caddy');
