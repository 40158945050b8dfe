/** Runs in pages with many elements, after probe.js: waits until the last text of each is visible. */
(() => {
  const { findText, isSeen } = globalThis.bench;
  const inside = (element) => element.shadowRoot ?? element;

  /** Resolves to the time at which `text` is visible in every element that matches `selector`, at least `count` of them. */
  globalThis.bench.allSeen = (selector, count, text) =>
    new Promise((resolve) => {
      let next = 0;
      const look = () => {
        const elements = document.querySelectorAll(selector);
        for (; next < elements.length; next++) {
          const node = findText(inside(elements[next]), text);
          if (!node || !isSeen(node)) break;
        }
        if (next >= count) resolve(performance.now());
        else requestAnimationFrame(look);
      };
      requestAnimationFrame(look);
    });

  /** How long it takes after `change` until the text is visible in all elements. */
  globalThis.bench.timeOf = async (change, selector, count, text) => {
    const start = performance.now();
    change();
    return (await globalThis.bench.allSeen(selector, count, text)) - start;
  };

  /** Adds an element, waits for its text and removes it again, `times` times. */
  globalThis.bench.addAndRemove = async (html, selector, text, times) => {
    const place = document.body.appendChild(document.createElement('div'));
    for (let i = 0; i < times; i++) {
      place.insertAdjacentHTML('beforeend', html);
      await globalThis.bench.allSeen(`div > ${selector}`, 1, text);
      place.replaceChildren();
    }
    place.remove();
  };
})();
