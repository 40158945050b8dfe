/** The site's own texts. Those in the namespace `care-widgets` replace messages of the elements. */
export const resources = {
  en: { translation: { otherLanguage: 'Français' } },
  fr: {
    translation: { otherLanguage: 'English' },
    'care-widgets': {
      helps: 'Ce que nos patientes et patients trouvent utile',
      emergency: 'Appelez-nous demain', // Has no effect but a warning: it is wording of safety.
    },
  },
};
