import { GlossaryTerm } from '../elements/glossary-term.js';

GlossaryTerm.define('glossary-term');

export type { GlossaryTerm };
