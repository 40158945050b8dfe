import { configure as set, type Settings } from './shared/settings.js';
import { absolute } from './shared/wanted-document.js';

/** Says once what the whole page has by default. `base` may be a path, as `/care-widgets/`. */
export function configure(given: Settings): void {
  set({ ...given, ...(given.base && { base: absolute(given.base.replace(/\/?$/, '/')) }) });
}
