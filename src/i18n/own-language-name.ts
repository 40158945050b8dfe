/** Names of the languages that ship: `Intl.DisplayNames` takes longer for these than rendering the document. */
const names: Record<string, string> = { en: 'English', fr: 'Français', es: 'Español', ar: 'العربية' };

/** The name of a language in that language, capitalized as a label: "Français". */
export function ownLanguageName(lang: string): string {
  const name = names[lang] ?? new Intl.DisplayNames(lang, { type: 'language' }).of(lang) ?? lang;
  return name.charAt(0).toLocaleUpperCase(lang) + name.slice(1);
}
