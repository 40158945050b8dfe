import { document, sentence, warning, type Condition } from '../condition.js';

/** Vectors that must be words, never anything more. */
const vectors: Record<string, string> = {
  'a script element': '<script>window.hit = 1</script>',
  'an image with a handler': '<img src=x onerror="window.hit = 1">',
  'an svg with a handler': '<svg onload="window.hit = 1">',
  'a frame': '<iframe srcdoc="<script>parent.hit = 1</script>"></iframe>',
  'a broken attribute': '" onmouseover="window.hit = 1" x="',
  'a template expression': '${window.hit = 1} {{window.hit = 1}}',
  'a style': '</style><style>* { display: none }</style>',
  'a comment that never ends': '<!-- <a href="',
  'bidi overrides': 'safe \u202egnp.exe\u202c \u2066x\u2069',
  'zero width and control characters': 'a\u0000b\u200bc\ufeffd\u0007e',
  'naughty strings': 'Ω≈ç√∫ 田中さん 👩‍👩‍👧 ̡̢̛ Z̮̞̠͙͔ͅ ﷽ ¯\\_(ツ)_/¯',
  'a very long word': 'x'.repeat(290),
};

/** What is refused in names, since they would read as others do. */
const turning = ['bidi overrides', 'zero width and control characters'];

/** A card with a vector in every field that holds text; `name` stands in those that name somebody or something. */
function hostileCard(vector: string, name = vector.slice(0, 290)): string {
  const text = vector.slice(0, 290);
  return JSON.stringify({
    kind: 'side-effects',
    id: 'own',
    lang: 'en',
    revision: 1,
    updated: '2026-11-25',
    reviewed: { by: name, credentials: name, on: '2026-11-25' },
    title: `Title ${name}`.slice(0, 299),
    definition: `Marker ${text}`,
    feelsLike: [text, { list: [text] }],
    when: [text],
    helps: [text],
    avoid: [text],
    call: { emergency: [text], today: [text], nextVisit: [text] },
    related: [{ id: 'fatigue', title: name }],
    sources: [{ name, lang: 'en' }],
  });
}

const serves =
  (body: string): Condition['server'] =>
  ({ url }, response) =>
    url === '/own.json' && Boolean(response.writeHead(200, { 'Content-Type': 'application/json' }).end(body));

const asksForItself = /^own\.json$/;

const page: Condition['page'] = (site) =>
  document(site.tag(), `<side-effect-card src="${site.base}own.json">Call your team.</side-effect-card>`);

const unharmed: Condition['check'] = async (browserPage, { settled }) => {
  // A handler of an image or a frame would have run when its request was answered.
  await settled();
  if (await browserPage.evaluate('window.hit')) throw new Error('code in content ran');
  const strange = await browserPage.evaluate<number>(
    `document.querySelector('side-effect-card').shadowRoot.querySelectorAll('script, iframe, img, style, object, embed, [onerror], [onload], [onmouseover]').length`,
  );
  if (strange) throw new Error(`${strange} elements from content`);
};

const addresses: Record<string, string> = {
  'javascript:': 'javascript:window.hit=1',
  'javascript: with a tab': 'java\tscript:window.hit=1',
  'javascript: with a new line': 'java\nscript:window.hit=1',
  'javascript: with control characters before it': '\u0001\u0002 javascript:window.hit=1',
  'javascript: in other letters': 'JaVaScRiPt:window.hit=1',
  'data:': 'data:text/html,<script>opener.hit=1</script>',
  'vbscript:': 'vbscript:msgbox(1)',
  'blob:': 'blob:https://evil.example/x',
  'file:': 'file:///etc/passwd',
};

/** Content as an attack. */
export const attacks: Condition[] = [
  ...Object.entries(vectors).map(([name, vector]): Condition => ({
    name: `${name} in every field: words`,
    page,
    asksForItself,
    server: serves(turning.includes(name) ? hostileCard(vector, 'A name') : hostileCard(vector)),
    sees: ['Marker'],
    never: ['Call your team.'],
    check: async (browserPage, visit, site) => {
      await unharmed(browserPage, visit, site);
      const wide = await browserPage.evaluate<number>('document.documentElement.scrollWidth - innerWidth');
      if (wide > 0) throw new Error(`scrolls sideways by ${wide} px`);
    },
  })),
  ...turning.map((name): Condition => ({
    name: `${name} in names: refused`,
    page,
    asksForItself,
    server: serves(hostileCard('words', vectors[name])),
    sees: ['Call your team.', sentence],
    expects: [warning],
    check: unharmed,
  })),
  ...Object.entries(addresses).map(([name, address]): Condition => ({
    name: `a link to ${name} in a text: its words alone`,
    page,
    asksForItself,
    server: serves(
      JSON.stringify({ ...(JSON.parse(hostileCard('x')) as object), definition: `Marker [press](<${address}>)` }),
    ),
    sees: ['Marker'],
    check: async (browserPage, visit, site) => {
      const links = await browserPage.evaluate<string[]>(
        `[...document.querySelector('side-effect-card').shadowRoot.querySelectorAll('a')].map((link) => link.protocol)`,
      );
      const wrong = links.filter((protocol) => !/^(https?|tel|mailto):$/.test(protocol));
      if (wrong.length) throw new Error(`links to ${wrong.join()}`);
      await unharmed(browserPage, visit, site);
    },
  })),
  {
    name: 'a forged template of Lit in a precompiled document: not drawn, not run',
    page: (site) =>
      document(site.tag(), `<side-effect-card src="${site.base}own.json">Call your team.</side-effect-card>`),
    asksForItself,
    server: serves(forged()),
    sees: ['Call your team.', sentence],
    expects: [warning],
    check: unharmed,
  },
  ...Object.entries(addresses).map(([name, address]): Condition => ({
    name: `a source whose address is ${name}: the address is refused, the rest is drawn`,
    page,
    asksForItself,
    server: serves(
      JSON.stringify({
        ...(JSON.parse(hostileCard('x')) as object),
        definition: 'Marker',
        sources: [{ name: 'The source', url: address, lang: 'en' }],
      }),
    ),
    sees: ['Marker'],
    expects: [warning],
    check: async (browserPage, visit, site) => {
      await browserPage.getByText('Sources (1)').first().click();
      await browserPage.getByText('The source').first().waitFor();
      if (
        !visit.consoleMessages.some((line) =>
          /sources\.0\.url: expected an address that starts with https:.*left out/.test(line),
        )
      )
        throw new Error('the developer is not told');
      await unharmed(browserPage, visit, site);
    },
  })),
  {
    name: 'a precompiled document with a javascript: link and a new checksum by a forger: words alone',
    page,
    asksForItself,
    server: serves(sealedCard({ definition: ['Marker ', { link: 'javascript:window.hit=1', text: ['press'] }] })),
    sees: ['Marker'],
    check: async (browserPage, visit, site) => {
      const links = await browserPage.evaluate<number>(
        `document.querySelector('side-effect-card').shadowRoot.querySelectorAll('a[href^="javascript"]').length`,
      );
      if (links) throw new Error('a javascript: link was drawn');
      await unharmed(browserPage, visit, site);
    },
  },
  {
    name: 'a host that looks like another is shown for what it is',
    page: (site) => document(site.tag(), `<hotline-banner src="${site.base}own.json">Call your team.</hotline-banner>`),
    asksForItself,
    server: serves(
      JSON.stringify({
        kind: 'hotlines',
        id: 'own',
        lang: 'en',
        revision: 1,
        updated: '2026-11-25',
        reviewed: null,
        title: 'A line',
        organization: 'Us',
        who: 'A nurse.',
        number: { dial: '+15145550100', shown: '514-555-0100' },
        website: 'https://c\u0430ncer.ca/',
        sources: [],
      }),
    ),
    sees: ['514-555-0100', 'xn--'],
  },
  {
    name: 'a hotline whose number is not one: refused',
    page: (site) => document(site.tag(), `<hotline-banner src="${site.base}own.json">Call your team.</hotline-banner>`),
    asksForItself,
    server: serves(
      JSON.stringify({
        kind: 'hotlines',
        id: 'own',
        lang: 'en',
        revision: 1,
        updated: '2026-11-25',
        reviewed: null,
        title: 'A line',
        organization: 'Us',
        who: 'A nurse.',
        number: { dial: '+1514;ext=javascript:alert(1)', shown: '514' },
        sources: [],
      }),
    ),
    sees: ['Call your team.', sentence],
    expects: [warning],
  },
];

/** FNV-1a, as a forger would compute it: it is no secret. */
function sealedAnew(json: string): string {
  const rest = json.slice(1);
  let hash = 0x811c9dc5;
  for (let index = 0; index < rest.length; index++) hash = Math.imul(hash ^ rest.charCodeAt(index), 0x01000193);
  return `{"checksum":"${(hash >>> 0).toString(16).padStart(8, '0')}",${rest}`;
}

function sealedCard(changes: object): string {
  const compiled = {
    kind: 'side-effects',
    id: 'own',
    lang: 'en',
    revision: 1,
    updated: '2026-11-25',
    reviewed: null,
    title: 'A title',
    definition: ['Marker'],
    feelsLike: [],
    when: [],
    helps: [],
    avoid: [],
    call: { emergency: [], today: [], nextVisit: [] },
    related: [],
    sources: [],
  };
  return sealedAnew(JSON.stringify({ ...compiled, ...changes }));
}

function forged(): string {
  return sealedCard({
    title: {
      _$litType$: 1,
      strings: { 0: '<img src=x onerror="window.hit = 1">', length: 1, raw: ['<img src=x onerror="window.hit = 1">'] },
      values: [],
    },
  });
}
