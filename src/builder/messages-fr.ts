import { formatRatio } from './contrast.js';
import type { Messages } from './messages.js';

export const fr: Messages = {
  title: 'De l’information sur le cancer pour votre site',
  lead:
    'Répondez à quelques questions, voyez ce que les gens verront, puis copiez ce qu’il faut coller. L’adresse de ' +
    'cette page garde vos réponses : envoyez-la à qui s’occupe de votre site.',
  otherLanguage: { lang: 'en', name: 'English' },
  choose: 'Choisissez…',

  platform: 'Où publiez-vous?',
  groups: { sites: 'Un site à vous', services: 'Un service où vous écrivez', rest: 'Pas dans la liste' },
  notMeasured: 'Nous n’en avons pas fait l’essai nous-mêmes : regardez votre page une fois publiée.',
  insteadForTerm:
    'Pour un mot dans une phrase, il faut ici s’y prendre autrement; demandez à qui s’occupe de votre site si c’est accepté.',
  shortcode: 'Bloc ou code court',
  anotherWay: (format) => `Plus bas, vous avez choisi une autre façon : ${format}.`,

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
    'Nous n’avons pas de ligne à cet endroit. Indiquez la vôtre plus bas. Sans elle, les gens verront celle-ci, qui ' +
    `ne pourra peut-être pas les aider : ${line}.`,
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
        'On ne peut pas appeler ce numéro de partout. Commencez par + et l’indicatif du pays, puis des chiffres ' +
        'seulement, sans numéro de poste : +1 514 555-0100.',
    },
    hours: {
      label: 'Heures',
      hint: 'Jours en anglais : Mo-Fr 08:30-16:30; Sa 10:00-12:00',
      wrong:
        'Écrivez les jours en abrégé, en anglais (Mo, Tu, We, Th, Fr, Sa, Su : de lundi à dimanche), et les heures de ' +
        '00:00 à 24:00 : Mo-Fr 08:30-16:30; Sa 10:00-12:00.',
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
    `${line} : cette ligne est arrivée avec l’adresse de cette page; personne ne l’a écrite ici. N’importe qui peut ` +
    'écrire une telle adresse. Assurez-vous que le numéro est le bon avant de coller quoi que ce soit.',
  ownRemove: 'Retirer cette ligne',

  what: 'Que montrer?',
  brand: 'Couleur de marque',
  brandDigits: 'son code',
  brandHint: 'Six chiffres ou lettres, comme #8a1c5b',
  brandDefault: 'Rétablir',
  contrast: ({ onWhite, darkened, onBrand, textColor }) =>
    (darkened
      ? 'Sur une page blanche, le texte de cette couleur est foncé jusqu’à un contraste de 7:1.'
      : `Sur une page blanche, le texte de cette couleur a un contraste de ${formatRatio(onWhite, 'fr')}.`) +
    ` Les mots posés dessus sont ${textColor === 'white' ? 'blancs' : 'noirs'}, à ${formatRatio(onBrand, 'fr')}.` +
    ' Sur une page sombre, elle est éclaircie. Les couleurs de l’urgence ne changent pas.',

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
        'Une seule ligne, qui peut être dans un paragraphe. On voit ses mots et son numéro jusqu’à ce que le texte soit ' +
        'chargé, et s’il ne se charge pas.',
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
        'Les liens et les iframes mènent à la page embed.html de ce serveur. Elle montre la ligne choisie seulement une ' +
        'fois que ceci s’y trouve, à la place de sa balise script de care-widgets.js. Une adresse ne porte jamais de ' +
        'numéro de téléphone, car n’importe qui peut écrire une adresse.',
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
  settingOwnLine: 'Dans Réglages > Care Widgets, écrivez votre propre ligne comme ici.',
  settingColour: (brand) => `Dans Réglages > Care Widgets, mettez la couleur de marque à #${brand}.`,
  wordsBesideIframe: 'Écrivez ceci sous le cadre : s’il est bloqué, les gens ont quand même le numéro.',
  wordsAlone: 'Il n’y a rien vers quoi mener : votre ligne est ce dont les gens ont besoin.',
  ofPinned: (version) =>
    `À la place de la balise script ci-dessus : la version ${version}, fixée par son empreinte. Le code reste tel ` +
    'quel; les textes restent à jour.',
  ofPolicy: (name) =>
    `Ajoutez-y ces sources. Si elle a une liste après trusted-types, ajoutez-y ${name}, et 'allow-duplicates' si ` +
    'votre page utilise elle-même Lit. Rien d’autre n’est nécessaire.',
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
