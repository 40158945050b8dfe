import type { InterfaceLanguage, MessagesFile } from '../i18n/translate.js';

type LoadMessages = () => Promise<MessagesFile>;

/** The messages of each language: those of documents, and those of controls and illustrations. */
export const messageFiles: Record<InterfaceLanguage, { ui: LoadMessages; controls: LoadMessages }> = {
  en: {
    ui: () => import('../../locales/en/ui.json', { with: { type: 'json' } }),
    controls: () => import('../../locales/en/controls.json', { with: { type: 'json' } }),
  },
  fr: {
    ui: () => import('../../locales/fr/ui.json', { with: { type: 'json' } }),
    controls: () => import('../../locales/fr/controls.json', { with: { type: 'json' } }),
  },
  es: {
    ui: () => import('../../locales/es/ui.json', { with: { type: 'json' } }),
    controls: () => import('../../locales/es/controls.json', { with: { type: 'json' } }),
  },
  pt: {
    ui: () => import('../../locales/pt/ui.json', { with: { type: 'json' } }),
    controls: () => import('../../locales/pt/controls.json', { with: { type: 'json' } }),
  },
  it: {
    ui: () => import('../../locales/it/ui.json', { with: { type: 'json' } }),
    controls: () => import('../../locales/it/controls.json', { with: { type: 'json' } }),
  },
  ar: {
    ui: () => import('../../locales/ar/ui.json', { with: { type: 'json' } }),
    controls: () => import('../../locales/ar/controls.json', { with: { type: 'json' } }),
  },
  'zh-Hans': {
    ui: () => import('../../locales/zh-Hans/ui.json', { with: { type: 'json' } }),
    controls: () => import('../../locales/zh-Hans/controls.json', { with: { type: 'json' } }),
  },
  'zh-Hant': {
    ui: () => import('../../locales/zh-Hant/ui.json', { with: { type: 'json' } }),
    controls: () => import('../../locales/zh-Hant/controls.json', { with: { type: 'json' } }),
  },
  ht: {
    ui: () => import('../../locales/ht/ui.json', { with: { type: 'json' } }),
    controls: () => import('../../locales/ht/controls.json', { with: { type: 'json' } }),
  },
  vi: {
    ui: () => import('../../locales/vi/ui.json', { with: { type: 'json' } }),
    controls: () => import('../../locales/vi/controls.json', { with: { type: 'json' } }),
  },
};
