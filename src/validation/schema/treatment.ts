import * as v from 'valibot';
import { hotlineLink } from './hotline.js';
import { areas } from './side-effect.js';
import { about, call, coreSigns, documentLink, id, inlineText, language, line, section, sourceIds } from './common.js';

const medicine = v.object({
  name: line,
  brands: v.optional(v.array(line), []),
  class: line,
  given: v.optional(line),
  usedFor: v.optional(v.array(line), []),
  sources: sourceIds,
});

/** A step of how the treatment works, with an illustration that ships with the library (see illustrations/). */
const step = v.object({
  title: line,
  text: inlineText,
  picture: id,
  /** Text alternative of the illustration. */
  description: line,
});

/** A side effect of the treatment; the build adds its title and its part of the body. */
const treatmentEffect = v.object({
  id,
  title: v.optional(line),
  area: v.optional(v.picklist(areas)),
  frequency: v.optional(line),
  sources: sourceIds,
});

/** The printed text of a card to show in an emergency room, beside what its holder writes on it. */
const walletCardFields = {
  /** If it is not the document's: a card is in the language of the emergency room, in a translation too. */
  lang: v.optional(language),
  /** In the first person: "I receive, or have received, …". */
  statement: inlineText,
  /** Addressed to the clinicians who treat the holder. */
  clinicians: inlineText,
  /** Signs to consider. Where documents name signs by their ids, so does a card: what is compiled has their short words. */
  signs: v.pipe(v.array(line), v.maxLength(12)),
};

/** One of several cards: emergencies after CAR T cells are not those of a checkpoint inhibitor. */
const familyCard = v.object({ id, title: line, ...walletCardFields });

/** A short description, for a table that compares treatments. */
const glance = v.object({ works: inlineText, given: inlineText, schedule: inlineText, effects: inlineText });

export const treatment = v.object({
  ...about,
  kind: v.literal('treatments'),
  /** One or two sentences: what it is. */
  definition: inlineText,
  /** A paragraph under the definition. */
  summary: v.optional(inlineText),
  history: v.optional(v.pipe(v.array(v.object({ year: line, text: inlineText })), v.maxLength(40)), []),
  sections: v.optional(v.pipe(v.array(section), v.maxLength(20)), []),
  steps: v.optional(v.pipe(v.array(step), v.maxLength(12)), []),
  glance: v.optional(glance),
  medicines: v.optional(v.pipe(v.array(medicine), v.maxLength(500)), []),
  cancers: v.optional(v.pipe(v.array(line), v.maxLength(100)), []),
  cancersSources: sourceIds,
  /** Rendered in the section `side-effects`. */
  call: v.optional(call),
  coreSigns,
  effects: v.optional(v.pipe(v.array(treatmentEffect), v.maxLength(60)), []),
  /** One card, for all who receive the treatment; or `cards`, one for each family of it. */
  card: v.optional(v.object(walletCardFields)),
  cards: v.optional(v.pipe(v.array(familyCard), v.maxLength(10)), []),
  questions: v.optional(
    v.pipe(v.array(v.object({ group: line, items: v.pipe(v.array(inlineText), v.maxLength(30)) })), v.maxLength(20)),
    [],
  ),
  /** Whom to ask for the complete list of sources. */
  sourcesNote: v.optional(inlineText),
  library: v.optional(inlineText),
  /** Guides that go with every treatment. */
  guides: v.optional(v.pipe(v.array(documentLink), v.maxLength(10)), []),
  related: v.optional(v.pipe(v.array(documentLink), v.maxLength(30)), []),
  hotline: hotlineLink,
});
