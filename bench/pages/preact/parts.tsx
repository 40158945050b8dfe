import {
  languageName,
  listed,
  pageOf,
  say,
  type Block,
  type Hotline,
  type Source,
  type Strings,
  type Treatment,
} from '../../shared/document.js';
import { Blocks, List, Text } from './rich-text.js';

type Words = { t: Strings };

/** A section's text, followed by the treatment's data on the same topic. */
export function SectionBody({ id, body, treatment, t }: Words & { id: string; body: Block[]; treatment: Treatment }) {
  const { steps = [], cancers = [] } = treatment;
  switch (id) {
    case 'how-it-works':
      return (
        <>
          <ol class="steps">
            {steps.map((step) => (
              <li>
                <figure>
                  <p class="quiet">{step.description}</p>
                </figure>
                <div>
                  <b>{step.title}</b>
                  <p>
                    <Text of={step.text} />
                  </p>
                </div>
              </li>
            ))}
          </ol>
          <Blocks of={body} />
        </>
      );
    case 'medicines':
      return (
        <>
          <Blocks of={body} />
          <h4>{say(t, 'medicinesList')}</h4>
          <Medicines treatment={treatment} t={t} />
        </>
      );
    case 'cancers-treated':
      return (
        <>
          <Blocks of={body} />
          <h4>{say(t, 'cancersList')}</h4>
          <List items={cancers} />
        </>
      );
    case 'side-effects':
      return (
        <>
          <Blocks of={body.slice(0, 1)} />
          <Urgency call={treatment.call} t={t} />
          <Blocks of={body.slice(1)} />
          <Effects treatment={treatment} t={t} />
        </>
      );
    default:
      return <Blocks of={body} />;
  }
}

function Fact({ name, value }: { name: string; value?: string | undefined }) {
  return value ? (
    <div>
      <dt>{name}</dt>
      <dd>{value}</dd>
    </div>
  ) : null;
}

function Medicines({ treatment: { medicines = [], lang }, t }: Words & { treatment: Treatment }) {
  const items = medicines.map(({ name, brands, class: kind, given, usedFor }) => (
    <>
      <p>
        <b>{name}</b>
        {brands?.length ? ` (${brands.join(', ')})` : ''}
      </p>
      <dl>
        <Fact name={say(t, 'medicineClass')} value={kind} />
        <Fact name={say(t, 'medicineGiven')} value={given} />
        <Fact name={say(t, 'medicineUsedFor')} value={usedFor?.length ? listed(usedFor, lang) : ''} />
      </dl>
    </>
  ));
  return <List kind="medicines" items={items} />;
}

function Urgency({ call, t }: Words & { call: Treatment['call'] }) {
  const levels = (['emergency', 'today', 'nextVisit'] as const).filter((name) => call?.[name]?.length);
  return (
    <>
      <h4>{say(t, 'whenToCall')}</h4>
      {levels.map((name) => (
        <section class={`urgency ${name}`}>
          <h5>{say(t, name)}</h5>
          <List
            items={call![name].map((sign) => (
              <Text of={sign} />
            ))}
          />
          {name === 'emergency' && <p class="small">{say(t, 'emergencyElsewhere')}</p>}
        </section>
      ))}
    </>
  );
}

function Effects({ treatment: { effects = [] }, t }: Words & { treatment: Treatment }) {
  const items = effects.map(({ id, title, frequency }) => (
    <>
      <a href={pageOf('side-effects', id)}>{title}</a> <span class="quiet">{frequency}</span>
    </>
  ));
  return (
    <>
      <h4>{say(t, 'effectsList')}</h4>
      <List kind="links" items={items} />
    </>
  );
}

/** The first six; the rest are collapsed. */
export function Sources({ sources, t, lang }: Words & { sources: Source[]; lang: string }) {
  const items = sources.map((source) => (
    <>
      {source.url ? (
        <a href={source.url} rel="noopener" lang={source.lang}>
          {source.name}
        </a>
      ) : (
        source.name
      )}
      {source.lang && (
        <span class="quiet">, {say(t, 'inLanguage', { language: languageName(source.lang, lang) })}</span>
      )}
    </>
  ));
  const rest = items.slice(6);
  return (
    <>
      <List kind="sources" items={items.slice(0, 6)} />
      {rest.length > 0 && (
        <details class="fold">
          <summary>
            {say(t, 'moreSources')} ({rest.length})
          </summary>
          <List kind="sources" items={rest} />
        </details>
      )}
    </>
  );
}

export function HotlineCard({ hotline, t, lang }: Words & { hotline: Hotline; lang: string }) {
  const { title, organization, who, number, languages = [], languagesNote, cost, note, website } = hotline;
  return (
    <section class="hotline">
      <h4>{title}</h4>
      <p class="quiet">{organization}</p>
      <p>
        <Text of={who} />
      </p>
      <p class="number">
        <a href={`tel:${number.dial}`}>{number.shown}</a>
      </p>
      <dl class="facts">
        <div>
          <dt>{say(t, 'languages')}</dt>
          <dd>
            {languages.map((tag) => languageName(tag, lang)).join(', ')}. <Text of={languagesNote} />
          </dd>
        </div>
        <div>
          <dt>{say(t, 'cost')}</dt>
          <dd>
            <Text of={cost} />
          </dd>
        </div>
        {website && (
          <div>
            <dt>{say(t, 'website')}</dt>
            <dd>
              <a href={website} rel="noopener">
                {new URL(website).hostname}
              </a>
            </dd>
          </div>
        )}
      </dl>
      <p class="quiet">
        <Text of={note} />
      </p>
    </section>
  );
}
