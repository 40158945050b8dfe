import controls from '../../locales/en/controls.json' with { type: 'json' };
import ui from '../../locales/en/ui.json' with { type: 'json' };
import { pluralSuffix } from './plural-suffix.js';

/**
 * The placeholders of each message: `openNow` has `time`. They are the same in every language. The build replaces this module
 * by its result (tools/vite/messages.ts), so that no page loads the English messages for it.
 */
export const placeholders: Record<string, string[]> = Object.fromEntries(
  Object.entries({ ...ui, ...controls }).map(([key, text]) => [
    key.replace(pluralSuffix, ''),
    [...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name!),
  ]),
);
