import type { PlatformId } from './platforms.js';

/** The builder's messages about each platform, in English and French. */
export interface PlatformMessages {
  /** The name in the list of platforms. */
  name: string;
  /** Why this embed format works there. */
  why: string;
  /** What to paste, and where. */
  where: string;
}

const linkOnly = {
  why: 'You can write and add links there, but not paste code.',
  where: 'Write the words in your text, select them, and make them a link to the address.',
};

const en: Record<PlatformId, PlatformMessages> = {
  'own-site': {
    name: 'Our own website (we can edit its HTML)',
    why: 'Your page keeps the element as it is, and the widget takes your page’s font.',
    where: 'Paste the line in the page’s HTML, where the text should appear, and the script tag once, before </body>.',
  },
  wordpress: {
    name: 'WordPress on our own server',
    why: 'Our plugin brings a block and a shortcode for each text, and your site serves everything itself.',
    where: 'Install the plugin once. Then paste the shortcode in a paragraph of its own, or type / and choose a block.',
  },
  drupal: {
    name: 'Drupal',
    why:
      'The Basic HTML format keeps links and removes most other code. Our script shows the text in place of a link ' +
      'that is alone in its paragraph.',
    where:
      'Paste the link in the editor’s Source view, alone in its paragraph. The script tag goes in your theme, once.',
  },
  joomla: {
    name: 'Joomla',
    why: 'The usual text filter removes our elements, but keeps placeholders.',
    where:
      'Paste the line in the article with the editor switched off (“Editor – None”). The script tag goes in your ' +
      'template’s index.php, once, before </body>.',
  },
  hugo: {
    name: 'Hugo',
    why: 'Hugo leaves HTML out of Markdown, but keeps what a shortcode of yours contains.',
    where:
      'Put the line in a shortcode and call it from your text. The script tag goes in baseof.html, once, before </body>.',
  },
  sharepoint: {
    name: 'SharePoint',
    why: 'A page runs no script from elsewhere, and its Embed web part shows an address.',
    where: 'Add the web part Embed and paste the address. Your administrator may have to allow it first.',
  },
  'other-cms': {
    name: 'Another system with an editor (CMS)',
    why:
      'Links come through every editor and filter that we measured. Our script shows the text in place of a link that ' +
      'is alone in its paragraph.',
    where:
      'Paste the link in the editor’s HTML or source view, alone in its paragraph. The script tag goes in your site’s ' +
      'template, once; without it, the link still leads to the text.',
  },
  'wordpress-com': { name: 'WordPress.com, free or a lower plan', ...linkOnly },
  'wordpress-com-business': {
    name: 'WordPress.com Business',
    why: 'This plan takes plugins, and ours brings a block and a shortcode for each text.',
    where: 'Install the plugin once. Then paste the shortcode in a paragraph of its own, or type / and choose a block.',
  },
  blogger: {
    name: 'Blogger',
    why: 'What you write in HTML view is kept, scripts too.',
    where: 'In your post, switch from Compose view to HTML view, and paste both lines.',
  },
  ghost: {
    name: 'Ghost',
    why: 'An HTML card keeps what you paste. In newsletters, readers see the words and the number alone.',
    where:
      'In your post, type /html and paste the line in the card. The script tag goes in Settings, Code injection, Site footer.',
  },
  squarespace: {
    name: 'Squarespace',
    why: 'A Code Block keeps the element.',
    where:
      'Add a Code Block and paste the line. The script tag goes in Code Injection or, if your plan has none, in the same block.',
  },
  wix: {
    name: 'Wix',
    why: 'Wix shows pages from elsewhere in a frame of its own.',
    where: 'Add “Embed a site” and paste the address. Make the frame tall: the text scrolls inside.',
  },
  substack: { name: 'Substack', ...linkOnly },
  medium: { name: 'Medium', ...linkOnly },
  unknown: {
    name: 'I don’t know',
    why: 'A link works wherever you can write.',
    where:
      'Write the words in your text, select them, and make them a link to the address. Then send this page’s own ' +
      'address to whoever looks after your site: there may be a better way.',
  },
};

const linkOnlyInFrench = {
  why: 'On peut y écrire et y mettre des liens, mais pas y coller de code.',
  where: 'Écrivez les mots dans votre texte, sélectionnez-les, puis faites-en un lien vers l’adresse.',
};

const fr: Record<PlatformId, PlatformMessages> = {
  'own-site': {
    name: 'Notre propre site (nous pouvons modifier son HTML)',
    why: 'Votre page garde l’élément tel quel, et le texte prend la police de votre page.',
    where:
      'Collez la ligne dans le HTML de la page, là où le texte doit paraître, et la balise script une seule fois, avant </body>.',
  },
  wordpress: {
    name: 'WordPress sur notre propre serveur',
    why: 'Notre extension apporte un bloc et un code court pour chaque texte, et votre site sert tout lui-même.',
    where:
      'Installez l’extension une fois. Collez ensuite le code court seul dans un paragraphe, ou tapez / et choisissez un bloc.',
  },
  drupal: {
    name: 'Drupal',
    why:
      'Le format HTML de base garde les liens et enlève presque tout autre code. Notre script affiche le texte à la ' +
      'place d’un lien seul dans son paragraphe.',
    where:
      'Collez le lien dans la vue Source de l’éditeur, seul dans son paragraphe. La balise script va dans votre thème, une seule fois.',
  },
  joomla: {
    name: 'Joomla',
    why: 'Le filtre de texte habituel enlève nos éléments, mais garde les éléments de remplacement.',
    where:
      'Collez la ligne dans l’article après avoir désactivé l’éditeur (« Éditeur – Aucun »). La balise script va une ' +
      'seule fois dans index.php, dans votre gabarit, avant </body>.',
  },
  hugo: {
    name: 'Hugo',
    why: 'Hugo laisse tomber le HTML du Markdown, mais garde celui d’un shortcode que vous écrivez.',
    where:
      'Mettez la ligne dans un shortcode et appelez-le dans votre texte. La balise script va une seule fois dans ' +
      'baseof.html, avant </body>.',
  },
  sharepoint: {
    name: 'SharePoint',
    why: 'Une page n’exécute aucun script venu d’ailleurs, et son composant Incorporer affiche une adresse.',
    where:
      'Ajoutez le composant WebPart Incorporer et collez-y l’adresse. L’administration de votre site devra peut-être d’abord l’autoriser.',
  },
  'other-cms': {
    name: 'Un autre système avec un éditeur (CMS)',
    why:
      'Les liens passent par tous les éditeurs et tous les filtres que nous avons mesurés. Notre script affiche le ' +
      'texte à la place d’un lien seul dans son paragraphe.',
    where:
      'Collez le lien dans la vue HTML ou source de l’éditeur, seul dans son paragraphe. La balise script va une ' +
      'seule fois dans le gabarit de votre site; sans elle, le lien mène quand même au texte.',
  },
  'wordpress-com': { name: 'WordPress.com, gratuit ou forfait de base', ...linkOnlyInFrench },
  'wordpress-com-business': {
    name: 'WordPress.com, forfait Business',
    why: 'Ce forfait accepte les extensions, et la nôtre apporte un bloc et un code court pour chaque texte.',
    where:
      'Installez l’extension une fois. Collez ensuite le code court seul dans un paragraphe, ou tapez / et choisissez un bloc.',
  },
  blogger: {
    name: 'Blogger',
    why: 'Ce que vous écrivez dans la vue HTML est gardé, scripts compris.',
    where: 'Dans votre article, passez à la vue HTML et collez-y les deux lignes.',
  },
  ghost: {
    name: 'Ghost',
    why: 'Une carte HTML garde ce que vous y collez. Dans les infolettres, on voit seulement les mots et le numéro.',
    where:
      'Dans votre article, tapez /html et collez la ligne dans la carte. La balise script va dans les paramètres ' +
      '(Settings, Code injection, Site footer).',
  },
  squarespace: {
    name: 'Squarespace',
    why: 'Un bloc Code garde l’élément.',
    where:
      'Ajoutez un bloc Code et collez-y la ligne. La balise script va dans Injection de code ou, si votre forfait ne ' +
      'l’offre pas, dans le même bloc.',
  },
  wix: {
    name: 'Wix',
    why: 'Wix affiche les pages venues d’ailleurs dans un cadre à lui.',
    where: 'Ajoutez « Intégrer un site » et collez-y l’adresse. Donnez de la hauteur au cadre : le texte y défile.',
  },
  substack: { name: 'Substack', ...linkOnlyInFrench },
  medium: { name: 'Medium', ...linkOnlyInFrench },
  unknown: {
    name: 'Je ne sais pas',
    why: 'Un lien fonctionne partout où l’on peut écrire.',
    where:
      'Écrivez les mots dans votre texte, sélectionnez-les, puis faites-en un lien vers l’adresse. Envoyez aussi ' +
      'l’adresse de cette page-ci à qui s’occupe de votre site : il y a peut-être mieux à faire.',
  },
};

export const platformMessagesIn = (lang: 'en' | 'fr'): Record<PlatformId, PlatformMessages> => ({ en, fr })[lang];
