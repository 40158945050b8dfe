import { SideEffectCard } from '../elements/side-effect-card.js';

SideEffectCard.define('side-effect-card');

export type { SideEffectCard };
