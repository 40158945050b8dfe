import { SideEffectCard } from './side-effect-card.js';

SideEffectCard.define('side-effect-card');

export type { SideEffectCard };
