import { GlossaryTerm } from './glossary-term.js';

GlossaryTerm.define('glossary-term');

export type { GlossaryTerm };
