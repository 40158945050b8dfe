import { SideEffectList } from '../elements/side-effect-list.js';

SideEffectList.define('side-effect-list');

export type { SideEffectList };
