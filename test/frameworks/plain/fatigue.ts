import 'care-widgets/elements/side-effect-card';
import { configure } from 'care-widgets';

// Where `content/` is served from.
configure({ base: '/care-widgets/' });

const card = document.createElement('side-effect-card');
card.effect = 'fatigue';
card.headingLevel = 3;
card.addEventListener('care-load', (event) => document.body.setAttribute('aria-label', event.detail.id));
addEventListener('care-navigate', (event) => {
  event.preventDefault();
  history.pushState(null, '', `/${event.detail.kind}/${event.detail.id}`);
  // Routers listen for this. Where yours is at hand, call its own function instead of both lines.
  dispatchEvent(new PopStateEvent('popstate'));
});
document.body.append(card);
