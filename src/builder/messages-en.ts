import { formatRatio } from './contrast.js';
import type { Messages } from './messages.js';

export const en: Messages = {
  title: 'Cancer information for your site',
  lead:
    'Answer a few questions, see what readers will see, and copy what to paste. This page’s address keeps your ' +
    'answers: send it to whoever looks after your site.',
  otherLanguage: { lang: 'fr', name: 'Français' },
  choose: 'Choose…',

  platform: 'Where do you publish?',
  groups: { sites: 'A site of your own', services: 'A service where you write', rest: 'Not in the list' },
  notMeasured: 'We have not tried it there ourselves: look at your page once it is published.',
  insteadForTerm: 'A word in a sentence needs another way here; ask whoever looks after your site whether it is kept.',
  shortcode: 'Block or shortcode',
  anotherWay: (format) => `Further down, you have chosen another way: ${format}.`,

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
        'This can’t be called from everywhere. Start with + and the country code, then digits alone, without an ' +
        'extension: +1 514 555-0100.',
    },
    hours: {
      label: 'Hours',
      hint: 'For example: Mo-Fr 08:30-16:30; Sa 10:00-12:00',
      wrong:
        'Write days by their first two letters (Mo, Tu, We, Th, Fr, Sa, Su) and times from 00:00 to 24:00: Mo-Fr ' +
        '08:30-16:30; Sa 10:00-12:00.',
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
    `${line}: this line came with the address of this page, and was not typed here. Anybody can write such an ` +
    'address. Make sure that the number is right before you paste anything.',
  ownRemove: 'Remove this line',

  what: 'What do you want to show?',
  brand: 'Brand colour',
  brandDigits: 'its code',
  brandHint: 'Six digits or letters, such as #8a1c5b',
  brandDefault: 'Reset',
  contrast: ({ onWhite, darkened, onBrand, textColor }) =>
    (darkened
      ? 'On a white page, text in this colour is darkened to a contrast of 7:1.'
      : `On a white page, text in this colour has a contrast of ${formatRatio(onWhite, 'en')}.`) +
    ` Words on it are ${textColor}, at ${formatRatio(onBrand, 'en')}. On a dark page it is lightened.` +
    ' The colours of urgency stay as they are.',

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
        'Links and iframes lead to the page embed.html on this server. It shows the line that you chose only once this ' +
        'is in it, in place of its script tag with care-widgets.js. An address never carries a telephone number, since ' +
        'anybody can write an address.',
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
  settingOwnLine: 'In Settings > Care Widgets, write your own line as here.',
  settingColour: (brand) => `In Settings > Care Widgets, set the brand colour to #${brand}.`,
  wordsBesideIframe: 'Write this under the frame: if it is blocked, readers still have the number.',
  wordsAlone: 'There is nothing to link to: your line is what readers need.',
  ofPinned: (version) =>
    `Instead of the script tag above: version ${version}, held by its hash. The code stays as it is; the texts stay current.`,
  ofPolicy: (name) =>
    `Add these sources to it. If it has a list after trusted-types, add ${name} to that list, and ` +
    "'allow-duplicates' if your page uses Lit itself. Nothing else is needed.",
  termHint: 'Put it in your own sentence. The words may be yours, and the number may be elsewhere on the page.',
  iframeHint: 'The link and the number beside the iframe always show, since a blocked iframe shows nothing.',
  blockHint: 'These are whole paragraphs: put them between two of yours, not inside one.',
  copy: 'Copy',
  copied: (name) => `Copied: ${name}`,
  selected: (name) => `Your browser does not let this page copy. Selected: ${name}. Now press Ctrl+C, or ⌘C.`,
  waiting: 'One moment…',
  failed: 'The text can’t be loaded right now. Choose again in a moment.',
};
