import { documentMember } from './dom.js';

/** How far from the view an element is near, in CSS pixels: a scroll takes longer than its request. */
const MARGIN = 1000;

/**
 * Runs a task once: when an element comes near the view, when the page is printed, or when a link leads to a part of the page
 * that is not there yet, since it may be in that element. Returns a function that gives up.
 */
export function whenNear(element: Element, task: () => void): () => void {
  const stop = (): void => {
    observer.disconnect();
    removeEventListener('beforeprint', run);
    removeEventListener('hashchange', runForFragment);
  };
  const run = (): void => {
    stop();
    task();
  };
  const runForFragment = (): void => {
    if (location.hash.length > 1 && !documentMember('querySelector')(':target')) run();
  };
  const observer = new IntersectionObserver(
    (entries) => entries.some(({ isIntersecting }) => isIntersecting) && run(),
    {
      rootMargin: `${MARGIN}px`,
    },
  );
  observer.observe(element);
  addEventListener('beforeprint', run);
  addEventListener('hashchange', runForFragment);
  runForFragment();
  return stop;
}
