import { configure as set, type Settings } from './base/configure.js';
import { absoluteUrl } from './core/document-request.js';

/** Sets the defaults of all elements of the page. `base` may be a path, such as `/care-widgets/`. */
export function configure(options: Settings): void {
  set({ ...options, ...(options.base && { base: absoluteUrl(options.base.replace(/\/?$/, '/')) }) });
}
