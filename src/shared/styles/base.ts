import { foldStyles } from './fold.js';
import { noticeStyles } from './notices.js';
import { paperStyles } from './paper.js';
import { textStyles } from './text.js';
import { tokenStyles } from './tokens.js';

/** What every element looks like. */
export const baseStyles = [tokenStyles, textStyles, noticeStyles, foldStyles, paperStyles];
