import { property } from '../base/decorators.js';
import { CareElement } from '../base/care-element.js';

/** An element that shows a treatment, or one section of it. */
export abstract class TreatmentElement extends CareElement<'treatments'> {
  /** Id of the treatment: `immunotherapy`. */
  @property() treatment: string | null = null;

  protected readonly kind = 'treatments';

  protected get documentIds(): string | null {
    return this.treatment;
  }
}
