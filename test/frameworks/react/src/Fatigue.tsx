import 'care-widgets/elements/side-effect-card';
import type { CareEvents } from 'care-widgets';
import { useState } from 'react';

export function Fatigue() {
  const [title, setTitle] = useState('');

  function route(event: CareEvents['care-navigate']) {
    event.preventDefault();
    history.pushState(null, '', `/${event.detail.kind}/${event.detail.id}`);
    // Routers listen for this. Where yours is at hand, call its own function instead of both lines.
    dispatchEvent(new PopStateEvent('popstate'));
  }

  return (
    <section aria-label={title}>
      <side-effect-card
        effect="fatigue"
        lang="en"
        heading-level={3}
        className="card"
        oncare-load={(event) => setTitle(event.detail.id)}
        oncare-navigate={route}
      >
        Fatigue: call your care team if it is new or worse.
      </side-effect-card>
    </section>
  );
}
