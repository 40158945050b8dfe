import type { InterfaceLanguage, StringsFile } from './translator.js';

type Load = () => Promise<StringsFile>;

/** Of each language what texts say, and what tools and pictures do. */
export const stringsFiles: Record<InterfaceLanguage, { ui: Load; tools: Load }> = {
  en: {
    ui: () => import('../../locales/en/ui.json', { with: { type: 'json' } }),
    tools: () => import('../../locales/en/tools.json', { with: { type: 'json' } }),
  },
  fr: {
    ui: () => import('../../locales/fr/ui.json', { with: { type: 'json' } }),
    tools: () => import('../../locales/fr/tools.json', { with: { type: 'json' } }),
  },
  es: {
    ui: () => import('../../locales/es/ui.json', { with: { type: 'json' } }),
    tools: () => import('../../locales/es/tools.json', { with: { type: 'json' } }),
  },
  pt: {
    ui: () => import('../../locales/pt/ui.json', { with: { type: 'json' } }),
    tools: () => import('../../locales/pt/tools.json', { with: { type: 'json' } }),
  },
  it: {
    ui: () => import('../../locales/it/ui.json', { with: { type: 'json' } }),
    tools: () => import('../../locales/it/tools.json', { with: { type: 'json' } }),
  },
  ar: {
    ui: () => import('../../locales/ar/ui.json', { with: { type: 'json' } }),
    tools: () => import('../../locales/ar/tools.json', { with: { type: 'json' } }),
  },
  'zh-Hans': {
    ui: () => import('../../locales/zh-Hans/ui.json', { with: { type: 'json' } }),
    tools: () => import('../../locales/zh-Hans/tools.json', { with: { type: 'json' } }),
  },
  'zh-Hant': {
    ui: () => import('../../locales/zh-Hant/ui.json', { with: { type: 'json' } }),
    tools: () => import('../../locales/zh-Hant/tools.json', { with: { type: 'json' } }),
  },
  ht: {
    ui: () => import('../../locales/ht/ui.json', { with: { type: 'json' } }),
    tools: () => import('../../locales/ht/tools.json', { with: { type: 'json' } }),
  },
  vi: {
    ui: () => import('../../locales/vi/ui.json', { with: { type: 'json' } }),
    tools: () => import('../../locales/vi/tools.json', { with: { type: 'json' } }),
  },
};
