import i18next from '/i18next.js';

/** The language of the Québec hospital's pages, kept by i18next. Care Widgets follow `<html lang>`, which is set here. */

await i18next.init({
  lng: document.documentElement.lang,
  fallbackLng: 'fr',
  resources: JSON.parse(document.getElementById('texts').textContent),
});

i18next.on('languageChanged', (lang) => {
  document.documentElement.lang = lang;
  document.title = i18next.t('pageTitle');
  for (const element of document.querySelectorAll('[data-i18n]')) element.textContent = i18next.t(element.dataset.i18n);
  history.replaceState(null, '', inLanguage(location, lang));
  for (const link of document.querySelectorAll('a[href^="/quebec/"]')) link.href = inLanguage(link, lang);
  const otherLanguage = lang === 'fr' ? 'en' : 'fr';
  languageLink.lang = languageLink.hreflang = otherLanguage;
  languageLink.href = inLanguage(languageLink, otherLanguage);
});

/** Without this script, the link leads to the same page in the other language. */
const languageLink = document.querySelector('[data-change-language]');
languageLink.addEventListener('click', (event) => {
  event.preventDefault();
  void i18next.changeLanguage(languageLink.lang);
});

/** The address of a page of this site in a language. */
function inLanguage({ pathname, search, hash }, lang) {
  return pathname.replace(/^\/quebec\/[^/]+/, `/quebec/${lang}`) + search + hash;
}
