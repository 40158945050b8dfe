import type { Plugin } from 'vite';
import { placeholders } from '../../own-messages/placeholders.js';
import { intlMessages } from '../messages/intl-messages.js';
import { readMessages, resolveMessages } from '../messages/resolve-messages.js';

/** A file of interface messages: its language, and which messages it has. */
export const messagesFile = /\/locales\/([^/]+)\/(ui|controls)\.json$/;

/** A language's messages as JSON for the browser: fallbacks and plurals resolved by i18next, and some formats by `Intl`. */
export async function messagesForBrowser(lang: string, name: string): Promise<string> {
  const resolved = await resolveMessages(lang, readMessages(name));
  return JSON.stringify({ ...resolved, ...(name === 'ui' && intlMessages(lang)) });
}

/**
 * Imports of `locales/{lang}/{ui,controls}.json` in browser code get resolved messages instead of the file's own; those of
 * `placeholders.ts` get its result.
 */
export function messages(): Plugin {
  return {
    name: 'care:messages',
    enforce: 'pre',
    async load(id) {
      if (id.endsWith('/own-messages/placeholders.ts'))
        return `export const placeholders = ${JSON.stringify(placeholders)};`;
      const [, lang, name] = messagesFile.exec(id) ?? [];
      return lang && name ? messagesForBrowser(lang, name) : undefined;
    },
  };
}
