import Accordion from '@mui/material/Accordion';
import AccordionDetails from '@mui/material/AccordionDetails';
import AccordionSummary from '@mui/material/AccordionSummary';
import Card from '@mui/material/Card';
import CardContent from '@mui/material/CardContent';
import Link from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import { useTranslation } from 'react-i18next';
import { languageName, pageOf, type Hotline, type Source, type Treatment } from '../../shared/document.js';
import { Items, Text } from './rich-text.js';
import { Subtitle } from './parts.js';

/** The content after the disclosures, which is always visible. */

/** The first six; the rest are collapsed. */
function SourceList({ sources, lang }: { sources: Source[]; lang: string }) {
  const { t } = useTranslation();
  const items = sources.map((source) => (
    <>
      {source.url ? (
        <Link href={source.url} rel="noopener" lang={source.lang}>
          {source.name}
        </Link>
      ) : (
        source.name
      )}
      {source.lang && (
        <Typography component="span" color="text.secondary">
          , {t('inLanguage', { language: languageName(source.lang, lang) })}
        </Typography>
      )}
    </>
  ));
  const rest = items.slice(6);
  return (
    <>
      <Items bullets={false} items={items.slice(0, 6)} />
      {rest.length > 0 && (
        <Accordion disableGutters elevation={0}>
          <AccordionSummary>
            {t('moreSources')} ({rest.length})
          </AccordionSummary>
          <AccordionDetails>
            <Items bullets={false} items={rest} />
          </AccordionDetails>
        </Accordion>
      )}
    </>
  );
}

export function Sources({ treatment: { sources = [], sourcesNote, lang } }: { treatment: Treatment }) {
  const { t } = useTranslation();
  const forReaders = sources.filter((source) => source.for === 'patients');
  return (
    <>
      <SourceList sources={sources.filter((source) => source.for !== 'patients')} lang={lang} />
      {forReaders.length > 0 && (
        <>
          <Subtitle>{t('guides')}</Subtitle>
          <SourceList sources={forReaders} lang={lang} />
        </>
      )}
      <Typography>
        <Text of={sourcesNote} />
      </Typography>
    </>
  );
}

export function HotlineCard({ hotline, lang }: { hotline: Hotline; lang: string }) {
  const { t } = useTranslation();
  const { title, organization, who, number, languages = [], languagesNote, cost, note, website } = hotline;
  return (
    <Card variant="outlined">
      <CardContent>
        <Typography variant="h6" component="h4">
          {title}
        </Typography>
        <Typography color="text.secondary">{organization}</Typography>
        <Typography>
          <Text of={who} />
        </Typography>
        <Typography variant="h5" component="p" sx={{ my: 2 }}>
          <Link href={`tel:${number.dial}`}>{number.shown}</Link>
        </Typography>
        <Typography>
          {t('languages')}: {languages.map((tag) => languageName(tag, lang)).join(', ')}. <Text of={languagesNote} />
        </Typography>
        <Typography>
          {t('cost')}: <Text of={cost} />
        </Typography>
        {website && (
          <Typography>
            {t('website')}:{' '}
            <Link href={website} rel="noopener">
              {new URL(website).hostname}
            </Link>
          </Typography>
        )}
        <Typography color="text.secondary">
          <Text of={note} />
        </Typography>
      </CardContent>
    </Card>
  );
}

export function Related({ related }: { related: NonNullable<Treatment['related']> }) {
  return related.map(({ id, title, text }) => (
    <Card key={id} variant="outlined" sx={{ mb: 2 }}>
      <CardContent>
        <Link href={pageOf('treatments', id)}>{title}</Link>
        <Typography>
          <Text of={text} />
        </Typography>
      </CardContent>
    </Card>
  ));
}
