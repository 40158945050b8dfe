import { serves } from './serves.js';

serves('nginx');
