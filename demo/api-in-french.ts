/** French translations of the descriptions in the manifest, which come from doc comments in English. A test checks that none is missing. */
export const apiInFrench: Record<string, string> = {
  'Id of the treatment: `immunotherapy`.': 'Identifiant du traitement : `immunotherapy`.',
  'Id of the guide: `precautions`.': 'Identifiant du guide : `precautions`.',
  'Id of the side effect: `fatigue`.': 'Identifiant de l’effet secondaire : `fatigue`.',
  "Id of the hotline: `quebec-cancer-foundation`. If neither it nor `name` nor `number` is set, the page's own hotline is shown.":
    'Identifiant de la ligne d’écoute : `quebec-cancer-foundation`. Sans lui ni `name` ni `number`, la ligne de la page est affichée.',
  'Name of a hotline that has no document.': 'Nom d’une ligne d’écoute qui n’a pas de document.',
  'Its telephone number with the country code: `+1 514 555-0100`.':
    'Son numéro de téléphone avec l’indicatif du pays : `+1 514 555-0100`.',
  'Its opening hours: `Mo-Fr 08:30-16:30; Sa 10:00-12:00`.':
    'Ses heures d’ouverture : `Mo-Fr 08:30-16:30; Sa 10:00-12:00`.',
  'The time zone of `hours`: `America/Toronto`.': 'Le fuseau horaire de `hours` : `America/Toronto`.',
  'The languages that are spoken: `fr en`.': 'Les langues parlées : `fr en`.',
  'What a call costs, in a few words: `Free`.': 'Le coût d’un appel, en quelques mots : `Gratuit`.',
  "The hotline's website: `https://example.org`.": 'Le site web de la ligne : `https://example.org`.',
  "The telephone link of the page's own hotline, if it has one.":
    'Le lien de téléphone de la ligne d’écoute de la page, si elle en a une.',
  'Id of the term: `checkpoint-inhibitor`.': 'Identifiant du terme : `checkpoint-inhibitor`.',
  'Ids of the treatments, separated by spaces: `immunotherapy chemotherapy`.':
    'Identifiants des traitements, séparés par des espaces : `immunotherapy chemotherapy`.',
  'Leaves out the language menu, for pages that have their own.':
    'Omet le menu des langues, pour les pages qui ont déjà le leur.',
  "Language, such as `fr-CA`. Defaults to that of the page's i18next, then of the nearest ancestor, then of the script tag, then of the browser.":
    'Langue, par exemple `fr-CA`. Par défaut, celle d’i18next dans la page, sinon de l’ancêtre le plus proche, sinon de la balise de script, sinon du navigateur.',
  'Names of sections, separated by spaces: `side-effects questions`. Only these are shown, in that order; a button shows the others.':
    'Noms de sections, séparés par des espaces : `side-effects questions`. Elles seules sont affichées, dans cet ordre; un bouton affiche les autres.',
  "URL of the site's own JSON document, used instead of the shipped one.":
    'URL d’un document JSON propre au site, utilisé à la place de celui qui est fourni.',
  "URL of a folder with the site's own documents. A document that is missing there comes from the library.":
    'URL d’un dossier de documents propres au site. Un document qui n’y est pas vient de la bibliothèque.',
  'URL template for links to other documents: `/en/{kind}/{id}`. Defaults to `BASE/embed.html`.':
    'Modèle d’URL des liens vers d’autres documents : `/fr/{kind}/{id}`. Par défaut, `BASE/embed.html`.',
  "Id of one of the treatment's cards, if it has several: `car-t`. Readers may choose another.":
    'Id d’une des cartes du traitement, s’il en a plusieurs : `car-t`. On peut en choisir une autre.',
  '`lazy`: nothing is requested until the element is near the view, printed, or reached by its fragment.':
    '`lazy` : rien n’est demandé avant que l’élément soit près de la fenêtre, imprimé, ou atteint par un lien vers une de ses parties.',
  "Level of the element's first heading, 1 to 6.": 'Niveau du premier titre de l’élément, de 1 à 6.',
  'Renders into the light DOM instead of a shadow root.':
    'Affiche le contenu dans la page elle-même (light DOM) plutôt que dans un arbre fantôme (shadow root).',
  'The content has been rendered. Detail: `kind, id, lang, revision`.':
    'Le contenu est affiché. Détail : `kind, id, lang, revision`.',
  'The content is unavailable. Detail: `kind, id, lang, reason`.':
    'Le contenu n’est pas disponible. Détail : `kind, id, lang, reason`.',
  'A section opens or closes. Detail: `section, open`.': 'Une section s’ouvre ou se ferme. Détail : `section, open`.',
  'A telephone link is clicked. Detail: `hotline, number`.':
    'Clic sur un lien de téléphone. Détail : `hotline, number`.',
  'A link to another document is clicked; cancelable. Detail: `kind, id, href`.':
    'Clic sur un lien vers un autre document; peut être annulé. Détail : `kind, id, href`.',
  'The container of the rendered content.': 'Le conteneur du contenu affiché.',
  'The container of the rendered definition.': 'Le conteneur de la définition affichée.',
  'A heading.': 'Un titre.',
  'The heading.': 'Le titre.',
  'The table of contents.': 'La table des matières.',
  'A collapsible section.': 'Une section dépliable.',
  'The history.': 'L’histoire.',
  'The illustrated steps.': 'Les étapes illustrées.',
  'The list of medicines.': 'La liste des médicaments.',
  'The links to side effects.': 'Les liens vers les effets secondaires.',
  'A list of sources.': 'Une liste de sources.',
  'The list of sources.': 'La liste des sources.',
  'The list of side effects.': 'La liste des effets secondaires.',
  'The list of treatments.': 'La liste des traitements.',
  'The list of years.': 'La liste des années.',
  'The hotline.': 'La ligne d’écoute.',
  'A telephone link.': 'Un lien de téléphone.',
  'The other treatments.': 'Les autres traitements.',
  'A note of the page.': 'Une note de la page.',
  'A button.': 'Un bouton.',
  'The document footer: date and review.': 'Le bas du document : date et relecture.',
  'The document footer: date, review and sources.': 'Le bas du document : date, relecture et sources.',
  'A level of urgency; also `emergency`, `today` or `nextVisit`.':
    'Un degré d’urgence; aussi `emergency`, `today` ou `nextVisit`.',
  'Signs of a level of urgency; also `emergency`, `today` or `nextVisit`.':
    'Les signes d’un degré d’urgence; aussi `emergency`, `today` ou `nextVisit`.',
  'The steps.': 'Les étapes.',
  'The table.': 'Le tableau.',
  'The term, which is a button.': 'Le terme, qui est un bouton.',
  'The bubble with the definition.': 'La bulle qui contient la définition.',
  'A side of the card.': 'Une face de la carte.',
  'Brand colour. Text in it and on it is readable, whatever the colour.':
    'Couleur de marque. Quelle qu’elle soit, le texte reste lisible.',
  'Background colour; transparent by default.': 'Couleur de fond; transparente par défaut.',
  "Text colour; the page's own by default.": 'Couleur du texte; celle de la page par défaut.',
  "Font family; the page's own by default.": 'Police de caractères; celle de la page par défaut.',
  "Text size; by default, relative to the size set in the reader's browser.":
    'Taille du texte; par défaut, proportionnelle à celle qui est réglée dans le navigateur.',
  'Corner radius of blocks.': 'Rayon des coins des blocs.',
  'Space between blocks.': 'Espace entre les blocs.',
};
