import { configure as set, type Settings } from './base/configure.js';
import { absoluteUrl } from './core/document-request.js';

/** Says once what the whole page has by default. `base` may be a path, as `/care-widgets/`. */
export function configure(given: Settings): void {
  set({ ...given, ...(given.base && { base: absoluteUrl(given.base.replace(/\/?$/, '/')) }) });
}
