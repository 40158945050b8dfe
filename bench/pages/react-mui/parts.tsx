import Alert from '@mui/material/Alert';
import AlertTitle from '@mui/material/AlertTitle';
import Link from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import { useTranslation } from 'react-i18next';
import { listed, pageOf, type Block, type Treatment } from '../../shared/document.js';
import { Blocks, Items, Text } from './rich-text.js';

interface Props {
  treatment: Treatment;
}

export function Subtitle({ children }: { children: string }) {
  return (
    <Typography variant="h6" component="h4" sx={{ mt: 3 }}>
      {children}
    </Typography>
  );
}

/** A section's text, followed by the treatment's data on the same topic. */
export function SectionBody({ id, body, treatment }: Props & { id: string; body: Block[] }) {
  const { t } = useTranslation();
  switch (id) {
    case 'how-it-works':
      return (
        <>
          <Steps treatment={treatment} />
          <Blocks of={body} />
        </>
      );
    case 'medicines':
      return (
        <>
          <Blocks of={body} />
          <Subtitle>{t('medicinesList')}</Subtitle>
          <Medicines treatment={treatment} />
        </>
      );
    case 'cancers-treated':
      return (
        <>
          <Blocks of={body} />
          <Subtitle>{t('cancersList')}</Subtitle>
          <Items items={treatment.cancers ?? []} />
        </>
      );
    case 'side-effects':
      return (
        <>
          <Blocks of={body.slice(0, 1)} />
          <Urgency treatment={treatment} />
          <Blocks of={body.slice(1)} />
          <Effects treatment={treatment} />
        </>
      );
    default:
      return <Blocks of={body} />;
  }
}

function Steps({ treatment: { steps = [] } }: Props) {
  const items = steps.map(({ title, text, description }) => (
    <>
      <Typography color="text.secondary" component="figure" sx={{ m: 0, p: 2, border: 1, borderColor: 'divider' }}>
        {description}
      </Typography>
      <Typography sx={{ fontWeight: 600 }}>{title}</Typography>
      <Typography>
        <Text of={text} />
      </Typography>
    </>
  ));
  return <Items bullets={false} items={items} />;
}

function Medicines({ treatment: { medicines = [], lang } }: Props) {
  const { t } = useTranslation();
  const fact = (name: string, value: string | undefined) =>
    value && (
      <Typography variant="body2">
        <Typography component="span" variant="body2" color="text.secondary">
          {name}:{' '}
        </Typography>
        {value}
      </Typography>
    );
  const items = medicines.map(({ name, brands, class: kind, given, usedFor }) => (
    <>
      <Typography>
        <b>{name}</b>
        {brands?.length ? ` (${brands.join(', ')})` : ''}
      </Typography>
      {fact(t('medicineClass'), kind)}
      {fact(t('medicineGiven'), given)}
      {fact(t('medicineUsedFor'), usedFor?.length ? listed(usedFor, lang) : '')}
    </>
  ));
  return <Items bullets={false} items={items} />;
}

const severity = { emergency: 'error', today: 'warning', nextVisit: 'info' } as const;

function Urgency({ treatment: { call } }: Props) {
  const { t } = useTranslation();
  const levels = (['emergency', 'today', 'nextVisit'] as const).filter((name) => call?.[name]?.length);
  return (
    <>
      <Subtitle>{t('whenToCall')}</Subtitle>
      {levels.map((name) => (
        <Alert key={name} severity={severity[name]} sx={{ mb: 2 }}>
          <AlertTitle>{t(name)}</AlertTitle>
          <Items
            items={call![name].map((sign, index) => (
              <Text key={index} of={sign} />
            ))}
          />
          {name === 'emergency' && t('emergencyElsewhere')}
        </Alert>
      ))}
    </>
  );
}

function Effects({ treatment: { effects = [] } }: Props) {
  const { t } = useTranslation();
  const items = effects.map(({ id, title, frequency }) => (
    <>
      <Link href={pageOf('side-effects', id)}>{title}</Link>{' '}
      <Typography component="span" color="text.secondary">
        {frequency}
      </Typography>
    </>
  ));
  return (
    <>
      <Subtitle>{t('effectsList')}</Subtitle>
      <Items bullets={false} items={items} />
    </>
  );
}
