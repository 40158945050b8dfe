/** Renders a box of the gallery when it comes within a viewport's height of the visible area. */

const observer = new IntersectionObserver(
  (entries) => {
    for (const { isIntersecting, target } of entries) {
      if (!isIntersecting) continue;
      observer.unobserve(target);
      const template = target.querySelector('template');
      template.replaceWith(template.content);
    }
  },
  { rootMargin: '100%' },
);

for (const cell of document.querySelectorAll('.cell')) observer.observe(cell);
