import { expect } from '@open-wc/testing';
import { compile } from '../../src/validation/compile.js';
import { addChecksum } from '../../src/core/checksum.js';
import { HotlineBanner } from '../../src/elements/hotline-banner/hotline-banner.js';
import { SideEffectCard } from '../../src/elements/side-effect-card/side-effect-card.js';
import { mountFailed, captureWarnings, mockServer, mountLoaded, visibleText, waitUntil } from '../fakes.js';

/** The number that a reader sees is the number that is called, and a name reads as it is written. */

HotlineBanner.define('hotline-banner');
SideEffectCard.define('side-effect-card');

const hotline = {
  kind: 'hotlines',
  id: 'own',
  lang: 'en',
  revision: 1,
  updated: '2026-11-24',
  reviewed: null,
  title: 'A Line',
  organization: 'An organization',
  who: 'A nurse answers.',
  number: { dial: '+18005550100', shown: '1-800-555-0100' },
  sources: [],
};
const card = {
  kind: 'side-effects',
  id: 'own',
  lang: 'en',
  revision: 1,
  updated: '2026-11-24',
  reviewed: null,
  title: 'Tiredness',
  definition: 'Being very tired.',
  feelsLike: [],
  when: [],
  helps: [],
  call: {},
  sources: [],
};

function complaint(document: object, refuse?: (message: string) => void): string {
  try {
    const { kind } = document as { kind: 'hotlines' };
    compile(document, kind, 'own.json', refuse);
    return 'none';
  } catch (error) {
    return (error as Error).message;
  }
}

describe('the number of a hotline', () => {
  for (const [dial, shown, letters] of [
    ['+18003630063', '1 800 363-0063'],
    ['+18003630063', '(800) 363-0063'],
    ['+18003630063', '+1 800.363.0063'],
    ['+15145550100', '555-0100'],
    ['+448088080000', '0808 808 00 00'],
    ['+448088080000', '+44 (0)808 808 0000'],
    ['+61131120', '13 11 20'],
    ['+33145678901', '01 45 67 89 01'],
    ['+390636225519', '06 3622 5519'],
    ['+18004226237', '1-800-422-6237', '1-800-4-CANCER'],
    ['+18004226237', '1-800-4-CANCER'],
    ['+18003630063', '١-٨٠٠-٣٦٣-٠٠٦٣'],
    ['+918003630063', '८००३६३००६३'],
    ['+18003630063', '1\u2011800\u2011363\u20110063'],
    ['+18003630063', '1\u00a0800\u00a0363\u20140063'],
  ] as const) {
    it(`may be written ${shown} for ${dial}`, () => {
      expect(complaint({ ...hotline, number: { dial, shown, ...(letters && { letters }) } })).to.equal('none');
    });
  }

  for (const [dial, shown, letters] of [
    ['+19005550199', '1-800-363-0063'],
    ['+18003630063', '1-800-363-0064'],
    ['+19005550911', '911'],
    ['+19005116117', '116 117'],
    ['+18003630063', '0063'],
    ['+18003630063', 'Call us'],
    ['+18003630063', '-'],
    ['+19005550199', '1-800-363-0063 (formerly 1-900-555-0199)'],
    ['+18003630063', '1-800-363-0063 x5'],
    ['+18003630063', '1-800-363-\u202e3600'],
    ['+18003630063', '1-800-363-\u200f0063'],
    ['+18003630063', '1-800-\u200b363-0063'],
    ['+18003630063', '1-800-363-0063', '1-800-4-CANCER'],
    ['+19005550199', '१-८००-३६३-००६३'],
    ['+19005550199', '１-８００-３６３-００６３'],
    // Behind the code of a network or of premium numbers, and without the area of them.
    ['+88218003630063', '+1 800 363 0063'],
    ['+88218003630063', '1-800-363-0063'],
    ['+97918003630063', '1-800-363-0063'],
    ['+19003630063', '363-0063'],
    ['+19005550199', '+900-555-0199'],
    ['+19005550199', `${'-'.repeat(100)}900-555-0199`],
  ] as const) {
    it(`may not be written ${JSON.stringify(shown)}${letters ? ` with ${letters}` : ''} for ${dial}`, async () => {
      const number = { dial, shown, ...(letters && { letters }) };
      expect(complaint({ ...hotline, number })).to.match(/own\.json: number.*expected/);
      // As a part of another document, whatever its checksum says, and by itself.
      const compiled = { ...hotline, who: ['A nurse answers.'], languages: [], number };
      const bodies: [tag: 'hotline-banner' | 'side-effect-card', body: string][] = [
        ['hotline-banner', JSON.stringify({ ...hotline, number })],
        ['hotline-banner', addChecksum(JSON.stringify(compiled))],
        [
          'side-effect-card',
          addChecksum(
            JSON.stringify({
              ...card,
              definition: ['Being very tired.'],
              avoid: [],
              call: { emergency: [], today: [], nextVisit: [] },
              related: [],
              hotline: compiled,
            }),
          ),
        ],
      ];
      const ears = captureWarnings();
      for (const [tag, body] of bodies) {
        mockServer().answer('https://own.example/own.json', () => new Response(body));
        const element = document.createElement(tag);
        element.setAttribute('src', 'https://own.example/own.json');
        element.append('Call your team.');
        const failure = new Promise<Event>((resolve) =>
          element.addEventListener('care-error', resolve, { once: true }),
        );
        await mountFailed(element);
        expect(((await failure) as CustomEvent).detail).to.include({ reason: 'invalid' });
        expect(visibleText(element)).to.include('Call your team.').and.not.to.include(shown);
        element.remove();
      }
      ears.restore();
    });
  }
});

describe('the words of a link that calls', () => {
  const text = (words: string, address: string): object => ({ ...card, definition: `Marker [${words}](${address})` });

  for (const [words, address] of [
    ['1-800-363-0063', 'tel:+18003630063'],
    ['Call 1-800-363-0063 now', 'tel:+18003630063'],
    ['**1 800 363-0063**', 'tel:1-800-363-0063'],
    ['+1 800 363-0063', 'tel:8003630063'],
    ['1-800-4-CANCER', 'tel:+18004226237'],
    ['the nurse line', 'tel:+18003630063'],
    ['24/7: 1-800-363-0063', 'tel:+18003630063'],
    ['911', 'tel:911'],
    ['the line, 1-800-363-0063, extension', 'tel:+18003630063;ext=5'],
    ['1-800-363-0063', 'https://example.org/'],
    ['ward 4', 'tel:+18003630063'],
  ] as const) {
    it(`may be ${JSON.stringify(words)} for ${address}`, () =>
      expect(complaint(text(words, address))).to.equal('none'));
  }

  for (const [words, address] of [
    ['1-800-363-0063', 'tel:+19005550199'],
    ['call 911', 'tel:+19005550911'],
    ['**1-800**-363-0063', 'tel:+19005550199'],
    ['1-800-4-CANCER', 'tel:+19005550199'],
    ['1\u200b8\u200b0\u200b0\u200b3\u200b6\u200b3\u200b0\u200b0\u200b6\u200b3', 'tel:+19005550199'],
    ['１８００３６３００６３', 'tel:+19005550199'],
    ['١٨٠٠٣٦٣٠٠٦٣', 'tel:+19005550199'],
    ['1-800-363-\u202e3600', 'tel:+18003630063'],
    ['1-800-363-0063', 'TEL:+19005550199'],
    ['1 • 800 • 363 • 0063', 'tel:+19005550199'],
    ['1,80,03,63,00,63', 'tel:+19005550199'],
    ['18:00:36:30:06:3', 'tel:+19005550199'],
    ['18\u316400\u316436\u116030\u115f06\u31643', 'tel:+19005550199'],
    ['18ー00ー36ー30ー06ー3', 'tel:+19005550199'],
    ['❶❽⓿⓿❸❻❸⓿⓿❻❸', 'tel:+19005550199'],
    ['一八〇〇三六三〇〇六三', 'tel:+19005550199'],
    ['9\u200f0\u200f0\u200f5550199', 'tel:+19005550199'],
    ['9\u061c0\u061c0\u061c5550199', 'tel:+19005550199'],
  ] as const) {
    it(`may not be ${JSON.stringify(words)} for ${address}`, async () => {
      expect(complaint(text(words, address))).to.match(/definition: expected the words of a tel: link/);
      expect(complaint({ ...card, helps: [{ list: [`[${words}](${address})`] }] })).to.match(
        /helps: expected the words of a tel: link/,
      );
      expect(
        complaint({ ...card, definition: ['a ', { strong: [{ link: address, text: [words.replaceAll('**', '')] }] }] }),
      ).to.match(/definition: expected the words/);
      // A forger adds a checksum to what no validator has seen, and may write the address in other characters.
      const ears = captureWarnings();
      for (const written of [address, ` ${address}`]) {
        const compiled = {
          ...card,
          definition: ['Marker ', { link: written, text: [words.replaceAll('**', '')] }],
          avoid: [],
          call: { emergency: [], today: [], nextVisit: [] },
          related: [],
        };
        mockServer().answer('https://own.example/own.json', () => new Response(addChecksum(JSON.stringify(compiled))));
        const element = document.createElement('side-effect-card');
        element.setAttribute('src', 'https://own.example/own.json');
        element.append('Call your team.');
        await mountFailed(element);
        expect(visibleText(element)).to.include('Call your team.').and.not.to.include('Marker');
        element.remove();
      }
      ears.restore();
    });
  }

  // An array becomes the same address as a string where it is written into one, but no pattern for strings matches it.
  for (const address of [
    ['tel:+19005550199'],
    [['tel:+19005550199']],
    ['https://evil.example/'],
    { 0: 'tel:+19005550199', length: 1 },
  ]) {
    it(`call nobody where a forger has given a checksum to an address that is no string: ${JSON.stringify(address)}`, async () => {
      const ears = captureWarnings();
      const forged = {
        ...card,
        definition: ['Marker ', { link: address, text: ['1-800-363-0063'] }],
        avoid: [],
        call: { emergency: [], today: [], nextVisit: [] },
        related: [],
        sources: [{ name: '1-800-363-0063', url: address }],
        hotline: { ...hotline, who: ['A nurse.'], languages: [], website: address },
      };
      mockServer().answer('https://own.example/own.json', () => new Response(addChecksum(JSON.stringify(forged))));
      const element = document.createElement('side-effect-card');
      element.setAttribute('src', 'https://own.example/own.json');
      document.body.append(element);
      await waitUntil(() => element.shadowRoot?.textContent.includes('Marker'));
      const addresses = [...element.shadowRoot!.querySelectorAll('a')].map((link) => link.getAttribute('href'));
      expect(addresses.filter((one) => one !== 'tel:+18005550100')).to.deep.equal([]);
      element.remove();
      ears.restore();
    });
  }

  it('may not name another number than a source’s address calls: the address is left out', () => {
    const said: string[] = [];
    expect(
      complaint(
        { ...card, sources: [{ name: '1-800-363-0063', url: 'tel:+19005550199' }] },
        (message) => void said.push(message),
      ),
    ).to.equal('none');
    expect(said.join()).to.match(/sources\.0\.url: expected the words of a tel: link.*left out/);
  });
});

describe('a name, a number or an address', () => {
  const turned = 'A nurse \u202eslrig owt';
  const fields: Record<string, object> = {
    title: { title: turned },
    organization: { organization: turned },
    'reviewed.by': { reviewed: { by: turned, credentials: 'MD', on: '2026-11-24' } },
    'reviewed.credentials': { reviewed: { by: 'A. Nurse', credentials: turned, on: '2026-11-24' } },
    'sources.0.name': { sources: [{ name: turned }] },
    'sources.0.url': { sources: [{ name: 'x', url: 'https://e.org/\u202e' }] },
    website: { website: 'https://e.org/\u2067x' },
    'number.shown': { number: { dial: '+18005550100', shown: '1-800-555-0100\u202c' } },
    'number.letters': { number: { dial: '+18005550100', shown: '1-800-555-0100', letters: '\u2066' } },
  };
  for (const [field, change] of Object.entries(fields)) {
    it(`may not turn its own direction: ${field}`, () =>
      expect(complaint({ ...hotline, ...change })).to.include(`own.json: ${field}: expected`));
  }

  for (const character of [
    '\u0000',
    '\u0007',
    '\u001b',
    '\u0085',
    '\u202a',
    '\u202d',
    '\u202e',
    '\u2066',
    '\u2069',
    'a\nb',
    'a\tb',
  ]) {
    it(`may not hold ${JSON.stringify(character)}, not even in a document that a forger has given a checksum`, async () => {
      expect(complaint({ ...hotline, organization: `a${character}b` })).to.match(
        /organization: expected a text without control characters/,
      );
      const ears = captureWarnings();
      mockServer().answer(
        'https://own.example/own.json',
        () =>
          new Response(
            addChecksum(
              JSON.stringify({ ...hotline, who: ['A nurse.'], languages: [], organization: `a${character}b` }),
            ),
          ),
      );
      const element = document.createElement('hotline-banner');
      element.setAttribute('src', 'https://own.example/own.json');
      element.append('Call your team.');
      await mountFailed(element);
      expect(visibleText(element)).to.include('Call your team.');
      element.remove();
      ears.restore();
    });
  }

  it('may hold the marks that Arabic needs', async () => {
    mockServer().document('https://own.example/own.json', { ...hotline, title: 'خط \u200e1\u200f معلومات' });
    const element = document.createElement('hotline-banner');
    element.setAttribute('src', 'https://own.example/own.json');
    await mountLoaded(element);
    expect(visibleText(element)).to.include('معلومات');
    element.remove();
  });
});
