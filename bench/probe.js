/**
 * Runs in every page before its own scripts: notes when the text `benchMarker` is seen, long tasks and
 * layout shifts. Light, because what it costs is measured too: it looks only near the end of the page
 * and of each shadow root, and only in frames after something there has changed.
 */
(() => {
  /** Text nodes from the end that are looked at: the marker stands in the last section. */
  const near = 200;
  const marker = globalThis.benchMarker;
  const changed = new Set();
  const observers = new Set();

  /** Until the text has been seen: whatever is held on to would not be freed, and heaps are measured. */
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

  /** The text node that holds `text`, near the end of `root`. */
  function findText(root, text) {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    for (let node = walker.lastChild(), left = near; node && left > 0; node = walker.previousNode(), left--) {
      if (node.data.includes(text) && node.parentElement?.localName !== 'script') return node;
    }
    return undefined;
  }

  /** A rectangle of more than nothing, that no style hides. */
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
