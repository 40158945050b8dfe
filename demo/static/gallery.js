/** Fills a box of the gallery when it comes near the window. */

const watcher = new IntersectionObserver(
  (entries) => {
    for (const { isIntersecting, target } of entries) {
      if (!isIntersecting) continue;
      watcher.unobserve(target);
      const template = target.querySelector('template');
      template.replaceWith(template.content);
    }
  },
  { rootMargin: '100%' },
);

for (const cell of document.querySelectorAll('.cell')) watcher.observe(cell);
