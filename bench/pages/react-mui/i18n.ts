import i18next from 'i18next';
import HttpBackend from 'i18next-http-backend';
import { initReactI18next } from 'react-i18next';

/**
 * Set up according to https://react.i18next.com/guides/quick-start and its page on i18next-http-backend. Components
 * suspend until the strings are loaded.
 */
void i18next
  .use(HttpBackend)
  .use(initReactI18next)
  .init({
    lng: 'en',
    fallbackLng: 'en',
    backend: { loadPath: '/strings/{{lng}}.json' },
    interpolation: { escapeValue: false },
  });
