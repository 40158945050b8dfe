import { SideEffectList } from './side-effect-list.js';

SideEffectList.define('side-effect-list');

export type { SideEffectList };
