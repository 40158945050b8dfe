import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { dateName, pageOf, say, type Strings, type Treatment } from '../../shared/document.js';
import { HotlineCard, SectionBody, Sources } from './parts.js';
import { List, Text } from './rich-text.js';

interface Stretch {
  id: string;
  title: string;
  summary?: ComponentChildren;
  body: ComponentChildren;
}

export function Explainer({ treatment, t }: { treatment: Treatment; t: Strings }) {
  const [allOpen, setAllOpen] = useState(false);
  const { title, definition, summary, hotline, updated, lang } = treatment;
  const [parts, sections] = [partsOf(treatment, t), sectionsOf(treatment, t)];
  return (
    <article class="explainer">
      <header>
        <h2>{title}</h2>
        <p class="lead">
          <Text of={definition} />
        </p>
        {hotline && (
          <p>
            {say(t, 'askLine')} <b>{hotline.title}</b>,{' '}
            <a href={`tel:${hotline.number.dial}`}>{hotline.number.shown}</a>
          </p>
        )}
        <p>
          <Text of={summary} />
        </p>
      </header>
      <nav aria-label={say(t, 'contents')}>
        <details class="contents">
          <summary>{say(t, 'contents')}</summary>
          <ol>
            {[...parts, ...sections].map((place) => (
              <li>
                <a href={`#${place.id}`}>{place.title}</a>
              </li>
            ))}
          </ol>
        </details>
      </nav>
      <p class="all">
        <button type="button" class="open-all" onClick={() => setAllOpen(!allOpen)}>
          {say(t, allOpen ? 'hideAll' : 'showAll')}
        </button>
      </p>
      {parts.map((part) => (
        <details key={part.id} class="part" id={part.id} open={allOpen}>
          <summary>
            <h3>{part.title}</h3>
            <span class="part-summary">{part.summary}</span>
          </summary>
          <div class="part-body">{part.body}</div>
        </details>
      ))}
      {sections.map((section) => (
        <section key={section.id} id={section.id}>
          <h3>{section.title}</h3>
          {section.body}
        </section>
      ))}
      <footer class="small quiet">
        <p>
          {say(t, 'generalInformation')} {say(t, 'updated', { date: dateName(updated, lang) })} {say(t, 'notReviewed')}
        </p>
      </footer>
    </article>
  );
}

function partsOf(treatment: Treatment, t: Strings): Stretch[] {
  const { history = [], sections, questions = [] } = treatment;
  return [
    {
      id: 'history',
      title: say(t, 'history'),
      summary: say(t, 'historySummary'),
      body: (
        <ol class="timeline">
          {history.map(({ year, text }) => (
            <li>
              <b class="year">{year}</b>
              <span>
                <Text of={text} />
              </span>
            </li>
          ))}
        </ol>
      ),
    },
    ...sections.map(({ id, title, summary, body }) => ({
      id,
      title,
      summary: <Text of={summary} />,
      body: <SectionBody id={id} body={body} treatment={treatment} t={t} />,
    })),
    {
      id: 'questions',
      title: say(t, 'questions'),
      summary: say(t, 'questionsSummary'),
      body: questions.map(({ group, items }) => (
        <>
          <h4>{group}</h4>
          <List
            items={items.map((item) => (
              <Text of={item} />
            ))}
          />
        </>
      )),
    },
  ];
}

function sectionsOf(
  { lang, sources = [], sourcesNote, hotline, library, guides = [], related = [] }: Treatment,
  t: Strings,
): Stretch[] {
  const forReaders = sources.filter((source) => source.for === 'patients');
  const links = guides.map(({ id, title }) => <a href={pageOf('guides', id)}>{title}</a>);
  const teasers = related.map(({ id, title, text }) => (
    <>
      <a href={pageOf('treatments', id)}>{title}</a>
      <p>
        <Text of={text} />
      </p>
    </>
  ));
  return [
    {
      id: 'sources',
      title: say(t, 'sources'),
      body: (
        <>
          <Sources sources={sources.filter((source) => source.for !== 'patients')} t={t} lang={lang} />
          {forReaders.length > 0 && (
            <>
              <h4>{say(t, 'guides')}</h4>
              <Sources sources={forReaders} t={t} lang={lang} />
            </>
          )}
          <p>
            <Text of={sourcesNote} />
          </p>
        </>
      ),
    },
    {
      id: 'hotline',
      title: say(t, 'askQuestions'),
      body: hotline && <HotlineCard hotline={hotline} t={t} lang={lang} />,
    },
    {
      id: 'library',
      title: say(t, 'library'),
      body: (
        <p>
          <Text of={library} />
        </p>
      ),
    },
    { id: 'guides', title: say(t, 'usefulGuides'), body: <List kind="links" items={links} /> },
    { id: 'related', title: say(t, 'related'), body: <List kind="related" items={teasers} /> },
  ];
}
