import type { Contrast } from './contrast.js';
import type { Format } from './formats.js';
import type { LineField } from './own-line.js';
import type { RegionId } from './regions.js';

/** The interface messages of the builder, in English and French. */
export interface Messages {
  title: string;
  lead: string;
  otherLanguage: { lang: string; name: string };
  choose: string;

  platform: string;
  groups: Record<'sites' | 'services' | 'rest', string>;
  notMeasured: string;
  insteadForTerm: string;
  shortcode: string;
  anotherWay: (format: string) => string;
  ownLineInPlugin: string;

  region: string;
  regions: Record<RegionId, string>;
  whichLine: string;
  /** A hotline as one line of text: its name, the organization that runs it, its number. */
  line: (name: string, organization: string | undefined, number: string) => string;
  lineOfRegion: (line: string) => string;
  lineOfTexts: (line: string) => string;
  noLine: (line: string) => string;
  lineInEnglish: (language: string) => string;
  ownInstead: string;

  own: string;
  ownAsked: string;
  ownFields: Record<LineField, { label: string; hint: string; wrong: string }>;
  ownRead: (line: string) => string;
  ownUnread: string;
  ownFromUrl: (line: string) => string;
  ownRemove: string;

  what: string;
  brand: string;
  brandDigits: string;
  brandHint: string;
  brandDefault: string;
  contrast: (contrast: Contrast) => string;

  live: string;
  liveOfLink: string;
  phone: string;
  desktop: string;
  previewOf: (title: string, device: string) => string;

  paste: string;
  unanswered: string;
  localHost: (host: string) => string;
  formats: Record<Format, { name: string; when: string }>;
  otherWay: string;
  embedFormat: string;
  notForTerm: string;
  notForSeveral: string;
  notForOwnLine: string;
  blocks: Record<
    'text' | 'words' | 'url' | 'iframeUrl' | 'script' | 'embed' | 'colour' | 'pinned' | 'policy' | 'privacy',
    { name: string; about?: string }
  >;
  scriptOfIframe: string;
  ofShortcode: (settings: string[]) => string;
  settingHotline: (name: string) => string;
  settingColour: (brand: string) => string;
  wordsBesideIframe: string;
  wordsAlone: string;
  ofPinned: (version: string) => string;
  ofPolicy: (name: string) => string;
  termHint: string;
  iframeHint: string;
  blockHint: string;
  copy: string;
  copied: (name: string) => string;
  selected: (name: string) => string;
  waiting: string;
  failed: string;
}

const ratio = (value: number, lang: string) => `${value.toLocaleString(lang, { maximumFractionDigits: 1 })}:1`;

const en: Messages = {
  title: 'Cancer information for your site',
  lead: 'Answer a few questions, see what readers will see, and copy what to paste. This page’s address keeps your answers: send it to whoever looks after your site.',
  otherLanguage: { lang: 'fr', name: 'Français' },
  choose: 'Choose…',

  platform: 'Where do you publish?',
  groups: { sites: 'A site of your own', services: 'A service where you write', rest: 'Not in the list' },
  notMeasured: 'We have not tried it there ourselves: look at your page once it is published.',
  insteadForTerm: 'A word in a sentence needs another way here; ask whoever looks after your site whether it is kept.',
  shortcode: 'Block or shortcode',
  anotherWay: (format) => `Further down, you have chosen another way: ${format}.`,
  ownLineInPlugin:
    'The plugin does not know your own line. So here is the element instead: paste it in a Custom HTML block, as an administrator.',

  region: 'Where do your readers live?',
  regions: {
    quebec: 'Québec',
    canada: 'Elsewhere in Canada',
    'united-states': 'United States',
    'united-kingdom': 'United Kingdom',
    australia: 'Australia',
    france: 'France',
    elsewhere: 'Another country',
  },
  whichLine: 'Which line?',
  line: (name, organization, number) => (organization ? `${name} (${organization}), ${number}` : `${name}, ${number}`),
  lineOfRegion: (line) => `Readers will see this line: ${line}.`,
  lineOfTexts: (line) => `Until you choose, readers see the line that the texts name: ${line}.`,
  noLine: (line) =>
    `We have no line there: give your own below. Without it, readers see this one, which may not be able to help them: ${line}.`,
  lineInEnglish: (language) => `Nothing is written about this line in ${language} yet: readers see it in English.`,
  ownInstead: 'Your own line, below, takes the place of the one from there.',

  own: 'Your own line',
  ownAsked: 'We have our own number (optional)',
  ownFields: {
    name: {
      label: 'Name',
      hint: 'Who answers: “Our nurses’ line”',
      wrong: 'Give the line a name, in one line of at most 300 characters.',
    },
    number: {
      label: 'Number',
      hint: 'With the country code: +1 514 555-0100',
      wrong:
        'This can’t be called from everywhere. Start with + and the country code, then digits alone, without an extension: +1 514 555-0100.',
    },
    hours: {
      label: 'Hours',
      hint: 'For example: Mo-Fr 08:30-16:30; Sa 10:00-12:00',
      wrong:
        'Write days by their first two letters (Mo, Tu, We, Th, Fr, Sa, Su) and times from 00:00 to 24:00: Mo-Fr 08:30-16:30; Sa 10:00-12:00.',
    },
    timeZone: {
      label: 'Time zone',
      hint: 'Of these hours: America/Toronto',
      wrong: 'No time zone has this name. Write a continent and a city: America/Toronto, Europe/Paris.',
    },
  },
  ownRead: (line) => `Readers will see your line: ${line}.`,
  ownUnread:
    'Your own line is not used yet. It needs a name and a number, and whatever else you give must be readable.',
  ownFromUrl: (line) =>
    `${line}: this line came with the address of this page, and was not typed here. Anybody can write such an address. Make sure that the number is right before you paste anything.`,
  ownRemove: 'Remove this line',

  what: 'What do you want to show?',
  brand: 'Brand colour',
  brandDigits: 'its code',
  brandHint: 'Six digits or letters, such as #8a1c5b',
  brandDefault: 'Reset',
  contrast: ({ onWhite, darkened, onBrand, textColor }) =>
    `${darkened ? 'On a white page, text in this colour is darkened to a contrast of 7:1.' : `On a white page, text in this colour has a contrast of ${ratio(onWhite, 'en')}.`} Words on it are ${textColor}, at ${ratio(onBrand, 'en')}. On a dark page it is lightened. The colours of urgency stay as they are.`,

  live: 'What readers will see',
  liveOfLink: 'The page that your link leads to.',
  phone: 'On a phone',
  desktop: 'On a desktop',
  previewOf: (title, device) => `${title}, ${device.toLowerCase()}`,

  paste: 'What to paste',
  unanswered:
    'These lines are for a page whose HTML you can edit. Say where you publish, at the top, and they will fit.',
  localHost: (host) =>
    `These lines lead to ${host}, which only this computer can reach. Open this page where your site serves it, and they will lead there.`,
  formats: {
    element: { name: 'Element', when: 'For pages that keep custom elements: plain HTML, most site builders.' },
    placeholder: { name: 'Placeholder', when: 'For editors that remove unknown tags and keep data attributes.' },
    link: { name: 'Link', when: 'For editors that keep links alone. Put it alone in its paragraph.' },
    iframe: { name: 'Iframe', when: 'For pages in which no script from elsewhere may run.' },
    prerendered: {
      name: 'Prerendered HTML',
      when: 'The text is in the page before any script, for search engines and reading aids.',
    },
  },
  otherWay: 'Another way to embed it',
  embedFormat: 'Embed format',
  notForTerm: 'Not for a word in a sentence.',
  notForSeveral: 'Not for texts side by side.',
  notForOwnLine: 'Not for a line of your own.',
  blocks: {
    text: {
      name: 'Where the text should appear',
      about:
        'One line, which may be in a paragraph. Readers see its words and number until the text has loaded, and if it can’t be loaded.',
    },
    words: { name: 'The words', about: 'Or your own. Keep the number, so that readers always have it.' },
    url: {
      name: 'The address they lead to',
      about: 'A page with this text. Some editors make a card of it if you paste it in a line of its own.',
    },
    iframeUrl: { name: 'The address to paste', about: 'A page with this text, made to be shown in a frame.' },
    script: { name: 'Once on the page', about: 'One tag, however many texts the page shows. It follows every update.' },
    embed: {
      name: 'For whoever looks after this server',
      about:
        'Links and iframes lead to the page embed.html on this server. It shows the line that you chose only once this is in it, in place of its script tag with care-widgets.js. An address never carries a telephone number, since anybody can write an address.',
    },
    colour: {
      name: 'In your style sheet',
      about: 'One rule for all texts. A style attribute would be removed by most editors.',
    },
    pinned: { name: 'To keep one version of the code' },
    policy: {
      name: 'If your site has a content security policy',
      about: 'Add these sources to it. Nothing else is needed.',
    },
    privacy: {
      name: 'For your privacy page',
      about: 'What a privacy officer asks. Our tests compare it with the traffic that they record.',
    },
  },
  scriptOfIframe: 'Gives the iframe the height of its text; without it the text scrolls inside.',
  ofShortcode: (settings) =>
    ['The plugin brings the script and the words that readers see until the text has loaded.', ...settings].join(' '),
  settingHotline: (name) => `In Settings > Care Widgets, choose ${name} as the hotline.`,
  settingColour: (brand) => `In Settings > Care Widgets, set the brand colour to #${brand}.`,
  wordsBesideIframe: 'Write this under the frame: if it is blocked, readers still have the number.',
  wordsAlone: 'There is nothing to link to: your line is what readers need.',
  ofPinned: (version) =>
    `Instead of the script tag above: version ${version}, held by its hash. The code stays as it is; the texts stay current.`,
  ofPolicy: (name) =>
    `Add these sources to it. If it has a list after trusted-types, add ${name} to that list, and 'allow-duplicates' if your page uses Lit itself. Nothing else is needed.`,
  termHint: 'Put it in your own sentence. The words may be yours, and the number may be elsewhere on the page.',
  iframeHint: 'The link and the number beside the iframe always show, since a blocked iframe shows nothing.',
  blockHint: 'These are whole paragraphs: put them between two of yours, not inside one.',
  copy: 'Copy',
  copied: (name) => `Copied: ${name}`,
  selected: (name) => `Your browser does not let this page copy. Selected: ${name}. Now press Ctrl+C, or ⌘C.`,
  waiting: 'One moment…',
  failed: 'The text can’t be loaded right now. Choose again in a moment.',
};

const fr: Messages = {
  title: 'De l’information sur le cancer pour votre site',
  lead: 'Répondez à quelques questions, voyez ce que les gens verront, puis copiez ce qu’il faut coller. L’adresse de cette page garde vos réponses : envoyez-la à qui s’occupe de votre site.',
  otherLanguage: { lang: 'en', name: 'English' },
  choose: 'Choisissez…',

  platform: 'Où publiez-vous?',
  groups: { sites: 'Un site à vous', services: 'Un service où vous écrivez', rest: 'Pas dans la liste' },
  notMeasured: 'Nous n’en avons pas fait l’essai nous-mêmes : regardez votre page une fois publiée.',
  insteadForTerm:
    'Pour un mot dans une phrase, il faut ici s’y prendre autrement; demandez à qui s’occupe de votre site si c’est accepté.',
  shortcode: 'Bloc ou code court',
  anotherWay: (format) => `Plus bas, vous avez choisi une autre façon : ${format}.`,
  ownLineInPlugin:
    'L’extension ne connaît pas votre propre ligne. Voici donc l’élément : collez-le dans un bloc HTML personnalisé, avec un compte d’administration.',

  region: 'Où vivent les gens qui vous lisent?',
  regions: {
    quebec: 'Québec',
    canada: 'Ailleurs au Canada',
    'united-states': 'États-Unis',
    'united-kingdom': 'Royaume-Uni',
    australia: 'Australie',
    france: 'France',
    elsewhere: 'Un autre pays',
  },
  whichLine: 'Quelle ligne?',
  line: (name, organization, number) => (organization ? `${name} (${organization}), ${number}` : `${name}, ${number}`),
  lineOfRegion: (line) => `Les gens verront cette ligne : ${line}.`,
  lineOfTexts: (line) => `Tant que vous n’avez pas choisi, les gens voient la ligne que nomment les textes : ${line}.`,
  noLine: (line) =>
    `Nous n’avons pas de ligne à cet endroit. Indiquez la vôtre plus bas. Sans elle, les gens verront celle-ci, qui ne pourra peut-être pas les aider : ${line}.`,
  lineInEnglish: (language) =>
    `Rien n’est encore écrit sur cette ligne dans cette langue (${language}) : les gens la verront en anglais.`,
  ownInstead: 'Votre propre ligne, plus bas, remplace celle de cet endroit.',

  own: 'Votre propre ligne',
  ownAsked: 'Nous avons notre propre numéro (facultatif)',
  ownFields: {
    name: {
      label: 'Nom',
      hint: 'Qui répond : « La ligne de nos infirmières »',
      wrong: 'Donnez un nom à la ligne, sans retour à la ligne et en 300 caractères au plus.',
    },
    number: {
      label: 'Numéro',
      hint: 'Avec l’indicatif du pays : +1 514 555-0100',
      wrong:
        'On ne peut pas appeler ce numéro de partout. Commencez par + et l’indicatif du pays, puis des chiffres seulement, sans numéro de poste : +1 514 555-0100.',
    },
    hours: {
      label: 'Heures',
      hint: 'Jours en anglais : Mo-Fr 08:30-16:30; Sa 10:00-12:00',
      wrong:
        'Écrivez les jours en abrégé, en anglais (Mo, Tu, We, Th, Fr, Sa, Su : de lundi à dimanche), et les heures de 00:00 à 24:00 : Mo-Fr 08:30-16:30; Sa 10:00-12:00.',
    },
    timeZone: {
      label: 'Fuseau horaire',
      hint: 'Celui de ces heures : America/Toronto',
      wrong:
        'Aucun fuseau horaire ne porte ce nom. Écrivez un continent et une ville, en anglais : America/Toronto, Europe/Paris.',
    },
  },
  ownRead: (line) => `Les gens verront votre ligne : ${line}.`,
  ownUnread:
    'Votre propre ligne n’est pas encore utilisée. Il lui faut un nom et un numéro, et tout ce que vous indiquez doit pouvoir être lu.',
  ownFromUrl: (line) =>
    `${line} : cette ligne est arrivée avec l’adresse de cette page; personne ne l’a écrite ici. N’importe qui peut écrire une telle adresse. Assurez-vous que le numéro est le bon avant de coller quoi que ce soit.`,
  ownRemove: 'Retirer cette ligne',

  what: 'Que montrer?',
  brand: 'Couleur de marque',
  brandDigits: 'son code',
  brandHint: 'Six chiffres ou lettres, comme #8a1c5b',
  brandDefault: 'Rétablir',
  contrast: ({ onWhite, darkened, onBrand, textColor }) =>
    `${darkened ? 'Sur une page blanche, le texte de cette couleur est foncé jusqu’à un contraste de 7:1.' : `Sur une page blanche, le texte de cette couleur a un contraste de ${ratio(onWhite, 'fr')}.`} Les mots posés dessus sont ${textColor === 'white' ? 'blancs' : 'noirs'}, à ${ratio(onBrand, 'fr')}. Sur une page sombre, elle est éclaircie. Les couleurs de l’urgence ne changent pas.`,

  live: 'Ce que les gens verront',
  liveOfLink: 'La page où mène votre lien.',
  phone: 'Sur un téléphone',
  desktop: 'Sur un ordinateur',
  previewOf: (title, device) => `${title}, ${device.toLowerCase()}`,

  paste: 'Ce qu’il faut coller',
  unanswered:
    'Ces lignes sont pour une page dont vous pouvez modifier le HTML. Dites où vous publiez, en haut, et elles vous conviendront.',
  localHost: (host) =>
    `Ces lignes mènent à ${host}, que seul cet ordinateur peut joindre. Ouvrez cette page là où votre site la sert, et elles mèneront là.`,
  formats: {
    element: {
      name: 'Élément',
      when: 'Pour les pages qui gardent les éléments personnalisés : HTML simple, la plupart des outils de création de sites.',
    },
    placeholder: {
      name: 'Élément de remplacement',
      when: 'Pour les éditeurs qui enlèvent les balises inconnues et gardent les attributs data.',
    },
    link: { name: 'Lien', when: 'Pour les éditeurs qui ne gardent que les liens. Mettez-le seul dans son paragraphe.' },
    iframe: { name: 'Iframe', when: 'Pour les pages où aucun script venu d’ailleurs n’est permis.' },
    prerendered: {
      name: 'HTML prérendu',
      when: 'Le texte est dans la page avant tout script, pour les moteurs de recherche et les aides à la lecture.',
    },
  },
  otherWay: 'Une autre façon de l’intégrer',
  embedFormat: 'Format d’intégration',
  notForTerm: 'Pas pour un mot dans une phrase.',
  notForSeveral: 'Pas pour des textes côte à côte.',
  notForOwnLine: 'Pas pour une ligne à vous.',
  blocks: {
    text: {
      name: 'Là où le texte doit paraître',
      about:
        'Une seule ligne, qui peut être dans un paragraphe. On voit ses mots et son numéro jusqu’à ce que le texte soit chargé, et s’il ne se charge pas.',
    },
    words: { name: 'Les mots', about: 'Ou les vôtres. Gardez le numéro, pour qu’on l’ait toujours sous les yeux.' },
    url: {
      name: 'L’adresse où ils mènent',
      about: 'Une page avec ce texte. Certains éditeurs en font une carte si vous la collez seule sur sa ligne.',
    },
    iframeUrl: { name: 'L’adresse à coller', about: 'Une page avec ce texte, faite pour être affichée dans un cadre.' },
    script: {
      name: 'Une fois dans la page',
      about: 'Une seule balise, peu importe combien de textes la page affiche. Elle suit chaque mise à jour.',
    },
    embed: {
      name: 'Pour la personne qui s’occupe de ce serveur',
      about:
        'Les liens et les iframes mènent à la page embed.html de ce serveur. Elle montre la ligne choisie seulement une fois que ceci s’y trouve, à la place de sa balise script de care-widgets.js. Une adresse ne porte jamais de numéro de téléphone, car n’importe qui peut écrire une adresse.',
    },
    colour: {
      name: 'Dans votre feuille de style',
      about: 'Une règle pour tous les textes. La plupart des éditeurs enlèveraient un attribut style.',
    },
    pinned: { name: 'Pour garder une seule version du code' },
    policy: {
      name: 'Si votre site a une politique de sécurité (CSP)',
      about: 'Ajoutez-y ces sources. Rien d’autre n’est nécessaire.',
    },
    privacy: {
      name: 'Pour votre page de confidentialité',
      about:
        'Ce que demande une personne responsable de la vie privée. Nos tests le comparent au trafic qu’ils enregistrent.',
    },
  },
  scriptOfIframe: 'Donne à l’iframe la hauteur de son texte; sans elle, le texte défile à l’intérieur.',
  ofShortcode: (settings) =>
    ['L’extension apporte le script et les mots qu’on voit jusqu’à ce que le texte soit chargé.', ...settings].join(
      ' ',
    ),
  settingHotline: (name) => `Dans Réglages > Care Widgets, choisissez ${name} comme ligne d’écoute.`,
  settingColour: (brand) => `Dans Réglages > Care Widgets, mettez la couleur de marque à #${brand}.`,
  wordsBesideIframe: 'Écrivez ceci sous le cadre : s’il est bloqué, les gens ont quand même le numéro.',
  wordsAlone: 'Il n’y a rien vers quoi mener : votre ligne est ce dont les gens ont besoin.',
  ofPinned: (version) =>
    `À la place de la balise script ci-dessus : la version ${version}, fixée par son empreinte. Le code reste tel quel; les textes restent à jour.`,
  ofPolicy: (name) =>
    `Ajoutez-y ces sources. Si elle a une liste après trusted-types, ajoutez-y ${name}, et 'allow-duplicates' si votre page utilise elle-même Lit. Rien d’autre n’est nécessaire.`,
  termHint:
    'Mettez-le dans votre propre phrase. Les mots peuvent être les vôtres, et le numéro peut être ailleurs dans la page.',
  iframeHint: 'Le lien et le numéro à côté de l’iframe restent toujours, car une iframe bloquée ne montre rien.',
  blockHint: 'Ce sont des paragraphes entiers : mettez-les entre deux des vôtres, et non dans l’un d’eux.',
  copy: 'Copier',
  copied: (name) => `Copié : ${name}`,
  selected: (name) =>
    `Votre navigateur ne laisse pas cette page copier. Sélectionné : ${name}. Appuyez sur Ctrl+C, ou ⌘C.`,
  waiting: 'Un instant…',
  failed: 'Le texte ne se charge pas pour le moment. Choisissez de nouveau dans un instant.',
};

export const messagesIn = (lang: 'en' | 'fr'): Messages => ({ en, fr })[lang];
