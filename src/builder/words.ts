import type { Contrast } from './contrast.js';
import type { Format } from './formats.js';

/** What the builder says, in English and French alike. */
export interface Words {
  title: string;
  lead: string;
  otherLanguage: { lang: string; name: string };
  onlyHere: (host: string) => string;
  what: string;
  hotline: string;
  hotlineOfText: string;
  brand: string;
  brandDigits: string;
  brandHint: string;
  brandDefault: string;
  contrast: (contrast: Contrast) => string;
  live: string;
  phone: string;
  desktop: string;
  previewOf: (title: string, device: string) => string;
  where: string;
  formats: Record<Format, { name: string; when: string }>;
  notForWords: string;
  notForSeveral: string;
  how: string;
  blocks: Record<'text' | 'script' | 'colour' | 'policy' | 'privacy', { name: string; about?: string }>;
  ofScript: (version: string, frame: boolean) => string;
  ofPolicy: (name: string) => string;
  wordHint: string;
  frameHint: string;
  ofFrameHotline: (id: string) => string;
  blockHint: string;
  copy: string;
  copied: (name: string) => string;
  selected: (name: string) => string;
  waiting: string;
  failed: string;
}

const ratio = (value: number, lang: string) => `${value.toLocaleString(lang, { maximumFractionDigits: 1 })}:1`;

const en: Words = {
  title: 'Put a text on your site',
  lead: 'Choose what to show, see it as readers will, and copy the lines for your page. The address of this page holds your choice: send it to whoever looks after the site.',
  otherLanguage: { lang: 'fr', name: 'Français' },
  onlyHere: (host) => `These lines lead to ${host}, which only this computer sees. Open the builder where your site serves it, and they will lead there.`,
  what: 'What to show',
  hotline: 'Hotline',
  hotlineOfText: 'The one that the text names',
  brand: 'Brand colour',
  brandDigits: 'Its number',
  brandHint: 'Six digits or letters, such as #8a1c5b',
  brandDefault: 'Reset',
  contrast: ({ onWhite, darkened, onIt, words }) =>
    `${darkened ? 'On a white page, text in this colour is darkened until it stands at 7:1.' : `On a white page, text in this colour stands at ${ratio(onWhite, 'en')}.`} Words on it are ${words}, at ${ratio(onIt, 'en')}. On a dark page it is lightened. The colours of urgency stay as they are.`,
  live: 'How readers see it',
  phone: 'On a phone',
  desktop: 'On a desktop',
  previewOf: (title, device) => `${title}, ${device.toLowerCase()}`,
  where: 'What to paste',
  how: 'What does your page keep?',
  formats: {
    element: { name: 'Element', when: 'Your page keeps custom elements: plain HTML, most site builders.' },
    placeholder: { name: 'Placeholder', when: 'The editor takes unknown tags away, and keeps data attributes.' },
    link: { name: 'Link', when: 'Only links survive. Put it alone in its paragraph.' },
    iframe: { name: 'Frame', when: 'No script of others may run in your page.' },
    prerendered: { name: 'Prerendered', when: 'The text must be in the page before any script, for search engines and reading aids.' },
  },
  notForWords: 'Not for a word in a sentence.',
  notForSeveral: 'Not for texts side by side.',
  blocks: {
    text: { name: 'Where it should stand', about: 'One line, for anywhere in a paragraph. Its words and number show until the text is here, and whenever it can’t be had.' },
    script: { name: 'Once on the page' },
    colour: { name: 'In your style sheet', about: 'A strict policy refuses style attributes; a rule of your own style sheet always counts.' },
    policy: { name: 'In your content security policy', about: 'Only if you have one: add these sources to it. Nothing else is needed.' },
    privacy: { name: 'For your privacy page', about: 'What a privacy officer asks. The tests of the library compare it with the traffic they record.' },
  },
  ofScript: (version, frame) =>
    frame
      ? `Keeps the frame as high as its text. Version ${version}, held by its hash; without it the frame scrolls.`
      : `Version ${version}, held by its hash. The code stays as it is; the texts stay current. Read in Chrome and Edge from 103, Firefox from 101 and Safari from 15.4 on; older browsers show your own words and number.`,
  ofPolicy: (name) => `Only if you have one: add these sources to it. If it has a list after trusted-types, add ${name} to that list, and 'allow-duplicates' if your page uses Lit itself. Nothing else is needed.`,
  wordHint: 'Put it in your own sentence; the words may be yours, and the number may stand elsewhere on the page.',
  frameHint: 'The link and the number beside the frame always show, since a blocked frame shows nothing.',
  ofFrameHotline: (id) => `The frame shows this hotline only if the script tag in your embed.html lists it: data-hotlines="${id}".`,
  blockHint: 'These are whole paragraphs: put them between two of yours, not inside one.',
  copy: 'Copy',
  copied: (name) => `Copied: ${name}`,
  selected: (name) => `The browser does not let this page copy. Selected: ${name}. Now press Ctrl+C, or ⌘C.`,
  waiting: 'One moment…',
  failed: 'The text can’t be had just now. Choose again in a moment.',
};

const fr: Words = {
  title: 'Un texte dans votre site',
  lead: 'Choisissez quoi montrer, voyez-le comme on le lira, puis copiez les lignes pour votre page. L’adresse de cette page garde votre choix : envoyez-la à qui s’occupe du site.',
  otherLanguage: { lang: 'en', name: 'English' },
  onlyHere: (host) => `Ces lignes mènent à ${host}, que seul cet ordinateur voit. Ouvrez l’outil là où votre site le sert, et elles mèneront là.`,
  what: 'Quoi montrer',
  hotline: 'Ligne d’écoute',
  hotlineOfText: 'Celle que le texte nomme',
  brand: 'Couleur de marque',
  brandDigits: 'Son numéro',
  brandHint: 'Six chiffres ou lettres, comme #8a1c5b',
  brandDefault: 'Rétablir',
  contrast: ({ onWhite, darkened, onIt, words }) =>
    `${darkened ? 'Sur une page blanche, le texte de cette couleur est foncé jusqu’à un contraste de 7:1.' : `Sur une page blanche, le texte de cette couleur a un contraste de ${ratio(onWhite, 'fr')}.`} Les mots posés dessus sont ${words === 'white' ? 'blancs' : 'noirs'}, à ${ratio(onIt, 'fr')}. Sur une page sombre, elle est éclaircie. Les couleurs de l’urgence ne changent pas.`,
  live: 'Comme on le lira',
  phone: 'Sur un téléphone',
  desktop: 'Sur un ordinateur',
  previewOf: (title, device) => `${title}, ${device.toLowerCase()}`,
  where: 'Quoi coller',
  how: 'Que garde votre page?',
  formats: {
    element: { name: 'Élément', when: 'Votre page garde les éléments personnalisés : HTML simple, la plupart des systèmes.' },
    placeholder: { name: 'Balise de remplacement', when: 'L’éditeur enlève les balises inconnues et garde les attributs data.' },
    link: { name: 'Lien', when: 'Seuls les liens survivent. Mettez-le seul dans son paragraphe.' },
    iframe: { name: 'Cadre', when: 'Aucun script d’ailleurs ne peut agir dans votre page.' },
    prerendered: { name: 'Texte déjà écrit', when: 'Le texte doit être dans la page avant tout script, pour la recherche et les aides à la lecture.' },
  },
  notForWords: 'Pas pour un mot dans une phrase.',
  notForSeveral: 'Pas pour des textes côte à côte.',
  blocks: {
    text: { name: 'À l’endroit voulu', about: 'Une seule ligne, qui peut tenir dans un paragraphe. Ses mots et son numéro restent tant que le texte n’est pas là, ou s’il ne vient pas.' },
    script: { name: 'Une fois dans la page' },
    colour: { name: 'Dans votre feuille de style', about: 'Une politique stricte refuse les attributs style; une règle de votre propre feuille compte toujours.' },
    policy: { name: 'Dans votre politique de sécurité', about: 'Seulement si vous en avez une : ajoutez-y ces sources. Rien d’autre n’est nécessaire.' },
    privacy: { name: 'Pour votre page de confidentialité', about: 'Ce que demande une personne responsable de la vie privée. Les tests de la bibliothèque le comparent au trafic qu’ils notent.' },
  },
  ofScript: (version, frame) =>
    frame
      ? `Garde le cadre à la hauteur de son texte. Version ${version}, fixée par son empreinte; sans elle, le cadre défile.`
      : `Version ${version}, fixée par son empreinte. Le code reste tel quel; les textes restent à jour. Lu dans Chrome et Edge dès 103, Firefox dès 101 et Safari dès 15.4; les navigateurs plus anciens montrent vos propres mots et votre numéro.`,
  ofPolicy: (name) => `Seulement si vous en avez une : ajoutez-y ces sources. Si elle a une liste après trusted-types, ajoutez-y ${name}, et 'allow-duplicates' si votre page utilise elle-même Lit. Rien d’autre n’est nécessaire.`,
  wordHint: 'Mettez-le dans votre propre phrase; les mots peuvent être les vôtres, et le numéro peut être ailleurs dans la page.',
  frameHint: 'Le lien et le numéro à côté du cadre restent toujours, car un cadre bloqué ne montre rien.',
  ofFrameHotline: (id) => `Le cadre montre cette ligne seulement si la balise script de votre embed.html la nomme : data-hotlines="${id}".`,
  blockHint: 'Ce sont des paragraphes entiers : mettez-les entre deux des vôtres, et non dans l’un d’eux.',
  copy: 'Copier',
  copied: (name) => `Copié : ${name}`,
  selected: (name) => `Le navigateur ne laisse pas cette page copier. Sélectionné : ${name}. Appuyez sur Ctrl+C, ou ⌘C.`,
  waiting: 'Un instant…',
  failed: 'Le texte ne vient pas pour le moment. Choisissez de nouveau dans un instant.',
};

export const wordsIn = (lang: 'en' | 'fr'): Words => ({ en, fr })[lang];
