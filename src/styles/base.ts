import { collapsibleStyles } from './collapsible.js';
import { noticeStyles } from './notices.js';
import { printStyles } from './print.js';
import { textStyles } from './text.js';
import { tokenStyles } from './tokens.js';

/** The style sheets that every element has. */
export const baseStyles = [tokenStyles, textStyles, noticeStyles, collapsibleStyles, printStyles];
