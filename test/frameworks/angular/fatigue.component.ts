import { Component, signal } from '@angular/core';
import type { CareEvents } from 'care-widgets';
import { SideEffectCardDirective } from 'care-widgets/angular';
import 'care-widgets/elements/side-effect-card';

@Component({
  selector: 'app-fatigue',
  imports: [SideEffectCardDirective],
  template: `
    <section [attr.aria-label]="title()">
      <side-effect-card
        effect="fatigue"
        lang="en"
        [heading-level]="3"
        class="card"
        (care-load)="title.set($event.detail.id)"
        (care-navigate)="route($event)"
      >
        Fatigue: call your care team if it is new or worse.
      </side-effect-card>
    </section>
  `,
})
export class FatigueComponent {
  readonly title = signal('');

  route(event: CareEvents['care-navigate']): void {
    event.preventDefault();
    history.pushState(null, '', `/${event.detail.kind}/${event.detail.id}`);
    // Routers listen for this event. If you have your router at hand, call its function instead of these two lines.
    dispatchEvent(new PopStateEvent('popstate'));
  }
}
