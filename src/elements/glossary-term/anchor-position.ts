import { documentMember } from '../../core/dom.js';

/** Between the anchor and the box. */
const GAP_PX = 6;
/** Between the box and the edges of the viewport. */
const MARGIN_PX = 8;
const MIN_BLOCK_SIZE_PX = 80;

/**
 * Positions a fixed box below an anchor, or above it if there is more room: never over it, and never outside the viewport.
 * If the anchor wraps, the box is below its last line box or above its first.
 */
export function positionBeside(box: HTMLElement, anchor: HTMLElement): void {
  const lines = [...anchor.getClientRects()];
  const [first = anchor.getBoundingClientRect()] = lines;
  const last = lines.at(-1) ?? first;
  const { clientWidth, clientHeight } = documentMember('documentElement');
  const below = clientHeight - last.bottom - GAP_PX - MARGIN_PX;
  const above = first.top - GAP_PX - MARGIN_PX;
  box.style.maxBlockSize = `${Math.max(below, above, MIN_BLOCK_SIZE_PX)}px`;
  const { width, height } = box.getBoundingClientRect();
  const top = height <= below || below >= above ? last.bottom + GAP_PX : first.top - GAP_PX - height;
  const left = Math.max(MARGIN_PX, Math.min(last.left, clientWidth - width - MARGIN_PX));
  box.style.top = `${top}px`;
  box.style.left = `${left}px`;
}
