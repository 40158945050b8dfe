import Accordion from '@mui/material/Accordion';
import AccordionDetails from '@mui/material/AccordionDetails';
import AccordionSummary from '@mui/material/AccordionSummary';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Link from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { dateName, pageOf, type Treatment } from '../../shared/document.js';
import { SectionBody, Subtitle } from './parts.js';
import { Items, Text } from './rich-text.js';
import { HotlineCard, Related, Sources } from './sections.js';

interface Stretch {
  id: string;
  title: string;
  summary?: ReactNode;
  body: ReactNode;
}

export function Explainer({ treatment }: { treatment: Treatment }) {
  const { t } = useTranslation();
  const [open, setOpen] = useState<Record<string, boolean>>({});
  const { title, definition, summary, hotline, updated, lang } = treatment;
  const parts = useParts(treatment);
  const sections = useSections(treatment);
  const allOpen = parts.every(({ id }) => open[id]);
  return (
    <article>
      <Typography variant="h4" component="h2">
        {title}
      </Typography>
      <Typography variant="h6" component="p">
        <Text of={definition} />
      </Typography>
      {hotline && (
        <Typography>
          {t('askLine')} <b>{hotline.title}</b>, <Link href={`tel:${hotline.number.dial}`}>{hotline.number.shown}</Link>
        </Typography>
      )}
      <Typography>
        <Text of={summary} />
      </Typography>
      <Accordion component="nav" aria-label={t('contents')} disableGutters>
        <AccordionSummary>{t('contents')}</AccordionSummary>
        <AccordionDetails>
          <Items
            bullets={false}
            items={[...parts, ...sections].map((place) => (
              <Link key={place.id} href={`#${place.id}`}>
                {place.title}
              </Link>
            ))}
          />
        </AccordionDetails>
      </Accordion>
      <Button onClick={() => setOpen(Object.fromEntries(parts.map(({ id }) => [id, !allOpen])))}>
        {t(allOpen ? 'hideAll' : 'showAll')}
      </Button>
      {parts.map(({ id, title: name, summary: words, body }) => (
        <Accordion
          key={id}
          id={id}
          disableGutters
          expanded={open[id] ?? false}
          onChange={(_, wanted) => setOpen({ ...open, [id]: wanted })}
        >
          <AccordionSummary>
            <Box>
              <Typography variant="h6" component="span" color="primary">
                {name}
              </Typography>
              <Typography color="text.secondary">{words}</Typography>
            </Box>
          </AccordionSummary>
          <AccordionDetails>{body}</AccordionDetails>
        </Accordion>
      ))}
      {sections.map(({ id, title: name, body }) => (
        <Box key={id} component="section" id={id} sx={{ pt: 5 }}>
          <Typography variant="h5" component="h3" sx={{ mb: 2 }}>
            {name}
          </Typography>
          {body}
        </Box>
      ))}
      <Typography variant="body2" color="text.secondary">
        {t('generalInformation')} {t('updated', { date: dateName(updated, lang) })} {t('notReviewed')}
      </Typography>
    </article>
  );
}

function useParts(treatment: Treatment): Stretch[] {
  const { t } = useTranslation();
  const { history = [], sections, questions = [] } = treatment;
  return [
    {
      id: 'history',
      title: t('history'),
      summary: t('historySummary'),
      body: (
        <Items
          bullets={false}
          items={history.map(({ year, text }) => (
            <Typography key={year}>
              <b>{year}</b> <Text of={text} />
            </Typography>
          ))}
        />
      ),
    },
    ...sections.map(({ id, title, summary, body }) => ({
      id,
      title,
      summary: <Text of={summary} />,
      body: <SectionBody id={id} body={body} treatment={treatment} />,
    })),
    {
      id: 'questions',
      title: t('questions'),
      summary: t('questionsSummary'),
      body: questions.map(({ group, items }) => (
        <Box key={group}>
          <Subtitle>{group}</Subtitle>
          <Items
            items={items.map((item, index) => (
              <Text key={index} of={item} />
            ))}
          />
        </Box>
      )),
    },
  ];
}

function useSections(treatment: Treatment): Stretch[] {
  const { t } = useTranslation();
  const { lang, hotline, library, guides = [], related = [] } = treatment;
  return [
    { id: 'sources', title: t('sources'), body: <Sources treatment={treatment} /> },
    { id: 'hotline', title: t('askQuestions'), body: hotline && <HotlineCard hotline={hotline} lang={lang} /> },
    {
      id: 'library',
      title: t('library'),
      body: (
        <Typography>
          <Text of={library} />
        </Typography>
      ),
    },
    {
      id: 'guides',
      title: t('usefulGuides'),
      body: (
        <Items
          bullets={false}
          items={guides.map(({ id, title }) => (
            <Link key={id} href={pageOf('guides', id)}>
              {title}
            </Link>
          ))}
        />
      ),
    },
    { id: 'related', title: t('related'), body: <Related related={related} /> },
  ];
}
