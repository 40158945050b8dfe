/** Runs in pages with many elements, after probe.js: waits until the last text of each has been seen. */
(() => {
  const { findText, isSeen } = globalThis.bench;
  const inside = (element) => element.shadowRoot ?? element;

  /** Resolves with the time at which `text` has been seen in every one of `selector`, at least `count` of them. */
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

  /** How long `change` takes until the text has been seen in all. */
  globalThis.bench.timeOf = async (change, selector, count, text) => {
    const start = performance.now();
    change();
    return (await globalThis.bench.allSeen(selector, count, text)) - start;
  };

  /** Adds one element, waits for its text, takes it away again, `times` times. */
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
