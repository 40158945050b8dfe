import { Component } from '@angular/core';
import { CARE_WIDGETS } from 'care-widgets/angular';

/** Each line that says `wrong` must be refused, and no other. */
@Component({
  selector: 'app-wrong',
  imports: [CARE_WIDGETS],
  template: `
    <side-effect-card effect="fatigue" light-dom heading-level="3" [content]="{}" />
    <care-guide guide="precautions" [without-language-menu]="true" />
    <side-effect-card effct="fatigue" /> <!-- Angular takes any attribute that is not bound. -->
    <side-effect-card [effct]="'fatigue'" /> <!-- wrong: misspelt -->
    <side-effect-card [heading-level]="9" /> <!-- wrong: 1 to 6 -->
    <side-effect-card heading-level="seven" /> <!-- wrong: 1 to 6 -->
    <side-effect-card [effect]="3" /> <!-- wrong: text -->
    <side-effect-card light-dom="yes" /> <!-- wrong: true or false -->
    <side-effect-card [treatment]="'immunotherapy'" /> <!-- wrong: of another element -->
    <side-effect-card (care-load)="note($event.detail.title)" /> <!-- wrong: not in the detail -->
    <side-effect-card (care-toggle)="another($event)" /> <!-- wrong: another detail -->
    <side-effekt-card effect="fatigue" /> <!-- wrong: no such element -->
  `,
})
export class WrongComponent {
  note(text: string): string {
    return text;
  }

  another(event: CustomEvent<number>): number {
    return event.detail;
  }
}
