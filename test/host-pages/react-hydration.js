import { createElement as h, useEffect, useState } from 'react';

/** A page that React renders on a server and hydrates in the browser. `load` is called once hydration has ended. */
export function Page({ link, load }) {
  const [step, setStep] = useState(0);
  useEffect(() => load?.(), [load]);
  return h(
    'main',
    null,
    h('button', { onClick: () => setStep(step + 1) }, `Step ${step}`),
    h('side-effect-card', { effect: 'fatigue', lang: 'en', 'light-dom': true }, 'Call if you are tired.'),
    h('p', null, h('a', { href: link, 'data-care-widget': '' }, 'Diarrhea')),
  );
}
