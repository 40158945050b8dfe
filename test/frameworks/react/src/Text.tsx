import 'care-widgets/define';
import { useParams } from 'react-router';

/** The page of any text. */
export function Text() {
  const { kind, id } = useParams();
  if (kind === 'treatments') return <treatment-explainer treatment={id} heading-level={1} />;
  if (kind === 'side-effects') return <side-effect-card effect={id} heading-level={1} />;
  if (kind === 'guides') return <care-guide guide={id} heading-level={1} />;
  return <hotline-banner hotline={id} heading-level={1} />;
}
