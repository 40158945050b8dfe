import { dateName, pageOf, say, type Inline, type Strings, type Treatment } from './document.js';
import { hotlineCard, questionList, sectionBody, sourceList, timeline } from './parts.js';
import { escape, inline, list } from './rich-text.js';

/** How an implementation renders the parts that it has components for. Everything else is plain HTML in all of them. */
export interface Kit {
  heading: (level: number, text: string) => string;
  /** A disclosure. `summary` and `body` are HTML. */
  part: (id: string, title: string, summary: string, body: string) => string;
  teaser: (href: string, title: string, text: Inline[]) => string;
  button: (words: string) => string;
}

interface Stretch {
  name: string;
  title: string;
  summary?: string;
  body: string;
}

/** Plain HTML, for the static page and the hand-written element. */
export const plain: Kit = {
  heading: (level, text) => `<h${level}>${escape(text)}</h${level}>`,
  part: (id, title, summary, body) =>
    `<details class="part" id="${id}"><summary><h3>${escape(title)}</h3><span class="part-summary">${summary}</span></summary><div class="part-body">${body}</div></details>`,
  teaser: (href, title, text) => `<a href="${href}">${escape(title)}</a><p>${inline(text)}</p>`,
  button: (words) => `<button type="button" class="open-all">${escape(words)}</button>`,
};

/** The whole explainer as HTML, in the same order as ours. */
export function explainer(treatment: Treatment, t: Strings, kit: Kit = plain): string {
  const { id: name, lang, title, definition, summary, history = [], sections, questions = [], hotline } = treatment;
  const id = (part: string) => `${name}-${part}`;
  const parts: Stretch[] = [
    { name: 'history', title: say(t, 'history'), summary: escape(say(t, 'historySummary')), body: timeline(history) },
    ...sections.map((section) => ({
      name: section.id,
      title: section.title,
      summary: inline(section.summary),
      body: sectionBody(section.id, section.body, treatment, t, kit),
    })),
    {
      name: 'questions',
      title: say(t, 'questions'),
      summary: escape(say(t, 'questionsSummary')),
      body: questionList(questions, kit),
    },
  ];
  const ends = lastSections(treatment, t, kit);
  return `<article class="explainer"><header>${kit.heading(2, title)}<p class="lead">${inline(definition)}</p>
    ${hotline ? `<p>${escape(say(t, 'askLine'))} <b>${escape(hotline.title)}</b>, <a href="tel:${escape(hotline.number.dial)}">${escape(hotline.number.shown)}</a></p>` : ''}
    <p>${inline(summary)}</p></header>
    <nav aria-label="${escape(say(t, 'contents'))}"><details class="contents"><summary>${escape(say(t, 'contents'))}</summary><ol>${[
      ...parts,
      ...ends,
    ]
      .map((place) => `<li><a href="#${id(place.name)}">${escape(place.title)}</a></li>`)
      .join('')}</ol></details></nav>
    <p class="all">${kit.button(say(t, 'showAll'))}</p>
    ${parts.map((part) => kit.part(id(part.name), part.title, part.summary!, part.body)).join('')}
    ${ends.map((end) => `<section id="${id(end.name)}">${kit.heading(3, end.title)}${end.body}</section>`).join('')}
    <footer class="small quiet"><p>${escape(`${say(t, 'generalInformation')} ${say(t, 'updated', { date: dateName(treatment.updated, lang) })} ${say(t, 'notReviewed')}`)}</p></footer>
  </article>`;
}

/** The content after the disclosures, which is always visible. */
function lastSections(
  { lang, sources = [], sourcesNote, hotline, library, guides = [], related = [] }: Treatment,
  t: Strings,
  kit: Kit,
): Stretch[] {
  const [forReaders, others] = [
    sources.filter((source) => source.for === 'patients'),
    sources.filter((source) => source.for !== 'patients'),
  ];
  const sourcesBody =
    sourceList(others, t, lang) +
    (forReaders.length ? kit.heading(4, say(t, 'guides')) + sourceList(forReaders, t, lang) : '') +
    (sourcesNote ? `<p>${inline(sourcesNote)}</p>` : '');
  return [
    { name: 'sources', title: say(t, 'sources'), body: sourcesBody },
    { name: 'hotline', title: say(t, 'askQuestions'), body: hotline ? hotlineCard(hotline, t, lang) : '' },
    { name: 'library', title: say(t, 'library'), body: library ? `<p>${inline(library)}</p>` : '' },
    {
      name: 'guides',
      title: say(t, 'usefulGuides'),
      body: list(
        guides
          .filter((guide) => guide.title)
          .map((guide) => `<a href="${pageOf('guides', guide.id)}">${escape(guide.title!)}</a>`),
        'links',
      ),
    },
    {
      name: 'related',
      title: say(t, 'related'),
      body: list(
        related
          .filter((one) => one.title)
          .map((one) => kit.teaser(pageOf('treatments', one.id), one.title!, one.text ?? [])),
        'related',
      ),
    },
  ];
}
