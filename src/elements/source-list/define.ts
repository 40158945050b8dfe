import { SourceList } from './source-list.js';

SourceList.define('source-list');

export type { SourceList };
