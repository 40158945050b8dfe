import { QuestionList } from './question-list.js';

QuestionList.define('question-list');

export type { QuestionList };
