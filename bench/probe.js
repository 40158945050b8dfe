/**
 * Runs in every page before its own scripts: records when the text `benchMarker` becomes visible, long tasks and layout
 * shifts. Its own cost is measured too, so it does little: it checks only near the end of the page and of each shadow
 * root, and only in frames after something there has changed.
 */
(() => {
  /** How many text nodes are checked, from the end: the marker is in the last section. */
  const near = 200;
  const marker = globalThis.benchMarker;
  const changed = new Set();
  const observers = new Set();

  /** Cleared once the text is visible, since objects that are still referenced would count in the heap measurement. */
  let watching = Boolean(marker);

  const { attachShadow } = Element.prototype;
  Element.prototype.attachShadow = function (init) {
    const root = attachShadow.call(this, init);
    if (watching) watch(root);
    return root;
  };

  function watch(root) {
    changed.add(root);
    const observer = new MutationObserver(() => changed.add(root));
    observer.observe(root, { childList: true, subtree: true, characterData: true });
    observers.add(observer);
  }

  /** The text node that contains `text`, near the end of `root`. */
  function findText(root, text) {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    for (let node = walker.lastChild(), left = near; node && left > 0; node = walker.previousNode(), left--) {
      if (node.data.includes(text) && node.parentElement?.localName !== 'script') return node;
    }
    return undefined;
  }

  /** Whether a node has a rectangle with an area, and no style hides it. */
  function isSeen(node) {
    const range = document.createRange();
    range.selectNodeContents(node);
    const { width, height } = range.getBoundingClientRect();
    const holder = node.parentElement ?? node.getRootNode().host;
    return width * height > 0 && holder.checkVisibility({ visibilityProperty: true, opacityProperty: true });
  }

  globalThis.bench = { findText, isSeen, shift: 0, blocked: 0, longest: 0 };
  globalThis.bench.seen = new Promise((resolve) => {
    const found = new Set();
    const look = () => {
      for (const root of changed) {
        const node = findText(root, marker);
        if (node) found.add(node);
      }
      changed.clear();
      for (const node of found) {
        if (!node.isConnected) found.delete(node);
        else if (isSeen(node)) {
          watching = false;
          found.clear();
          observers.forEach((observer) => observer.disconnect());
          observers.clear();
          return resolve(performance.now());
        }
      }
      requestAnimationFrame(look);
    };
    if (!watching) return;
    watch(document);
    requestAnimationFrame(look);
  });

  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) {
      globalThis.bench.blocked += duration - 50;
      globalThis.bench.longest = Math.max(globalThis.bench.longest, duration);
    }
  }).observe({ type: 'longtask', buffered: true });
  new PerformanceObserver((list) => {
    for (const { value, hadRecentInput } of list.getEntries()) if (!hadRecentInput) globalThis.bench.shift += value;
  }).observe({ type: 'layout-shift', buffered: true });
})();
