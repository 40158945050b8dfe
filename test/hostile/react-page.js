import { createElement as h, useEffect, useState } from 'react';
import { createRoot } from 'react-dom/client';

/** A React page that shows an element, changes its attribute, its language, its place and its key, and takes it away. */
function Page() {
  const [step, setStep] = useState(0);
  useEffect(() => {
    if (step < 5) setTimeout(() => setStep(step + 1), 150);
  }, [step]);
  const banner = (key) =>
    h('hotline-banner', { key, hotline: step < 2 ? 'canadian-cancer-society' : 'quebec-cancer-foundation', lang: step < 3 ? 'en' : 'fr' }, `Fallback ${step}`);
  return h('main', null, step % 2 ? h('section', null, banner('a')) : [h('p', { key: 'p' }, 'Text'), banner(step > 3 ? 'b' : 'a')], step > 4 ? h('p', null, 'The end') : null);
}

createRoot(document.querySelector('#app')).render(h(Page));
