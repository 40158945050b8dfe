import { documentMember } from '../../core/dom.js';

/** Pixels between a word and its bubble, and between the bubble and the edge of the view. */
const gap = 6;
const margin = 8;

/**
 * Places a fixed box under a word, or above it where there is more room: never over it, and never
 * outside the view. A word that runs over two lines counts from its last to its first.
 */
export function positionBeside(box: HTMLElement, word: HTMLElement): void {
  const lines = [...word.getClientRects()];
  const [first = word.getBoundingClientRect()] = lines;
  const last = lines.at(-1) ?? first;
  const { clientWidth, clientHeight } = documentMember('documentElement');
  const below = clientHeight - last.bottom - gap - margin;
  const above = first.top - gap - margin;
  box.style.maxBlockSize = `${Math.max(below, above, 80)}px`;
  const { width, height } = box.getBoundingClientRect();
  const top = height <= below || below >= above ? last.bottom + gap : first.top - gap - height;
  const left = Math.max(margin, Math.min(last.left, clientWidth - width - margin));
  box.style.top = `${top}px`;
  box.style.left = `${left}px`;
}
