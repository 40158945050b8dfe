import { QuestionList } from '../elements/question-list.js';

QuestionList.define('question-list');

export type { QuestionList };
