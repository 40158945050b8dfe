import { SourceList } from '../elements/source-list.js';

SourceList.define('source-list');

export type { SourceList };
