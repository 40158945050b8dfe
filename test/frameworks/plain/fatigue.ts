import 'care-widgets/elements/side-effect-card';
import { configure } from 'care-widgets';

// Where the copied files are served from.
configure({ base: '/care-widgets/' });

const card = document.createElement('side-effect-card');
card.effect = 'fatigue';
card.headingLevel = 3;
card.addEventListener('care-load', (event) => document.body.setAttribute('aria-label', event.detail.id));
addEventListener('care-navigate', (event) => {
  event.preventDefault();
  history.pushState(null, '', `/${event.detail.kind}/${event.detail.id}`);
  // Routers listen for this event. If you have your router at hand, call its function instead of these two lines.
  dispatchEvent(new PopStateEvent('popstate'));
});
document.body.append(card);
