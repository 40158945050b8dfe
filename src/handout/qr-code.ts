import { html, render } from 'lit';
import { correction, generate } from 'lean-qr/nano';
import { toSvgPath } from 'lean-qr/extras/svg';
import { documentMember } from '../core/dom.js';
import type { Translate } from '../i18n/translate.js';

/** Readers need four empty modules around a code. */
const QUIET_ZONE = 4;
/** Beyond, modules would be too small for a telephone's camera to tell apart on paper. */
const MAX_ADDRESS_LENGTH = 300;

/** A QR code that leads to an address; undefined if that is too long. */
export function qrCode(address: string, t: Translate): Element | undefined {
  if (address.length > MAX_ADDRESS_LENGTH) return undefined;
  // A code with a fold or a spot on it can still be read.
  const code = generate(address, { minCorrectionLevel: correction.M });
  const size = code.size + 2 * QUIET_ZONE;
  const container = documentMember('createElement')('div');
  render(
    html`<svg class="care-qr" role="img" aria-label=${t('qrCode')} viewBox="${-QUIET_ZONE} ${-QUIET_ZONE} ${size} ${size}" shape-rendering="crispEdges">
      <path d=${toSvgPath(code)} />
    </svg>`,
    container,
  );
  return container.firstElementChild!;
}
