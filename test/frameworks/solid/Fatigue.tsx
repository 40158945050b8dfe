import 'care-widgets/elements/side-effect-card';
import type { CareEvents } from 'care-widgets';
import { createSignal } from 'solid-js';

export function Fatigue() {
  const [title, setTitle] = createSignal('');

  function route(event: CareEvents['care-navigate']) {
    event.preventDefault();
    history.pushState(null, '', `/${event.detail.kind}/${event.detail.id}`);
    // Routers listen for this event. If you have your router at hand, call its function instead of these two lines.
    dispatchEvent(new PopStateEvent('popstate'));
  }

  return (
    <section aria-label={title()}>
      <side-effect-card
        effect="fatigue"
        lang="en"
        heading-level={3}
        class="card"
        on:care-load={(event) => setTitle(event.detail.id)}
        on:care-navigate={route}
      >
        Fatigue: call your care team if it is new or worse.
      </side-effect-card>
    </section>
  );
}
