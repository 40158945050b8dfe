import { createElement as h, useState } from 'react';
import { createRoot } from 'react-dom/client';

/** A React page that shows an element, and with each call of `nextStep` changes its attribute, its language, its place or its key. */
function Page() {
  const [step, setStep] = useState(0);
  window.nextStep = () => setStep((before) => before + 1);
  const banner = (key) =>
    h(
      'hotline-banner',
      { key, hotline: step < 2 ? 'canadian-cancer-society' : 'quebec-cancer-foundation', lang: step < 3 ? 'en' : 'fr' },
      `Fallback ${step}`,
    );
  return h(
    'main',
    null,
    step % 2 ? h('section', null, banner('a')) : [h('p', { key: 'p' }, 'Text'), banner(step > 3 ? 'b' : 'a')],
    step > 4 ? h('p', null, 'The end') : null,
  );
}

createRoot(document.querySelector('#app')).render(h(Page));
