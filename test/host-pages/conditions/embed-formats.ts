import { resetShifts, shiftsOf, watchShifts } from '../../built/layout-shifts.js';
import { document, number, type Condition } from '../condition.js';

/** How a page spells an element. */
export const spellings: Condition[] = [
  {
    name: 'a placeholder',
    page: (site) =>
      document(
        site.tag(),
        '<div data-care-widget="side-effect-card" data-effect="fatigue" data-lang="fr">Fatigue</div>',
      ),
    sees: ['Ce que l’on ressent'],
  },
  {
    name: 'a placeholder that comes later',
    page: (site) => document(site.tag(), '<main></main>'),
    act: async (page, { settled }) => {
      await settled();
      await page.evaluate(
        `document.querySelector('main').innerHTML = '<p><span data-care-widget="hotline-banner" data-hotline="quebec-cancer-foundation">Call</span></p>'`,
      );
    },
    sees: [number],
  },
  {
    name: 'a placeholder with data- attributes that would be handlers',
    page: (site) =>
      document(
        site.tag(),
        '<div data-care-widget="hotline-banner" data-hotline="quebec-cancer-foundation" data-onclick="window.hit = 1" data-onfocus="window.hit = 1" data-autofocus data-tabindex="0">Call</div>',
      ),
    sees: [number],
    check: async (page) => {
      await page.getByText('A nurse').first().click();
      if (await page.evaluate('window.hit')) throw new Error('a handler ran');
    },
  },
  {
    name: 'a link that bears data-care-widget',
    page: (site) =>
      document(
        site.tag(),
        `<p>See <a data-care-widget href="${site.base}embed.html?widget=hotline-banner&hotline=quebec-cancer-foundation&lang=en">the hotline</a></p>`,
      ),
    sees: [number],
  },
  {
    name: 'a link alone in its paragraph, where the tag says data-upgrade-links',
    page: (site) =>
      document(
        site.tag('async data-upgrade-links'),
        `<p><a href="${site.base}embed.html?widget=hotline-banner&hotline=quebec-cancer-foundation&lang=fr">La ligne</a></p><p>In a sentence, <a href="${site.base}embed.html?widget=side-effect-card&effect=fatigue">fatigue</a> stays a link.</p>`,
      ),
    sees: ['1 800 363-0063', 'stays a link.'],
    check: async (page) => {
      if (await page.evaluate(`document.querySelectorAll('side-effect-card').length`))
        throw new Error('a link in a sentence was upgraded');
    },
  },
  {
    name: 'a link alone in its paragraph, where the tag says nothing: it stays a link',
    page: (site) =>
      document(
        site.tag(),
        `<p><a href="${site.base}embed.html?widget=hotline-banner&hotline=quebec-cancer-foundation">The hotline</a></p>`,
      ),
    sees: ['The hotline'],
    check: async (page, { settled }) => {
      await settled();
      if (await page.evaluate(`document.querySelectorAll('hotline-banner').length`)) throw new Error('upgraded');
    },
  },
  {
    name: 'an iframe, kept at its height',
    page: (site) =>
      document(
        `<script src="${site.base}embed.js"></script>`,
        `<iframe title="Fatigue" width="600" height="40" src="${site.base}embed.html?widget=side-effect-card&effect=fatigue&lang=en"></iframe>`,
      ),
    sees: [],
    check: (page) =>
      page
        .waitForFunction(`document.querySelector('iframe').clientHeight > 1000`, undefined, { timeout: 5000 })
        .then(() => undefined),
  },
  {
    name: 'the light DOM',
    page: (site) =>
      document(site.tag(), '<hotline-banner light-dom hotline="quebec-cancer-foundation">Call</hotline-banner>'),
    sees: [number],
    looks: '.care-number-line',
    check: async (page) => {
      if (!(await page.evaluate(`document.body.innerText.includes('${number}')`)))
        throw new Error('the text is not in the page');
    },
  },
  {
    name: 'prerendered, without any script',
    page: (site) => document('', site.fragment('en/treatment-explainer/immunotherapy')),
    sees: ['Immunotherapy is a treatment that helps', 'The role of the immune system'],
    looks: '.care-number-line',
  },
  {
    name: 'prerendered, when the script comes: nothing moves, and an open part stays open',
    page: (site) => document(`<script>${watchShifts}</script>`, site.fragment('en/treatment-explainer/immunotherapy')),
    sees: ['It keeps watch.'],
    act: async (page, { settled }, site) => {
      // A reader opens a part; what that moves is theirs. Then the script comes.
      await page.evaluate(`document.querySelectorAll('details.care-disclosure')[1].open = true`);
      await settled();
      await resetShifts(page);
      await page.evaluate(
        `document.body.append(Object.assign(document.createElement('script'), { src: '${site.base}care-widgets.js' }))`,
      );
      // The page asks for what it has: the code comes, and renders the text anew.
      await page.evaluate(`document.querySelector('treatment-explainer').setAttribute('heading-level', '2')`);
      await page.waitForFunction(`document.querySelector('treatment-explainer').shadowRoot`);
      await settled();
    },
    check: async (page) => {
      const shift = await shiftsOf(page);
      if (shift > 0.001) throw new Error(`layout shift ${shift}`);
      const copies = await page.evaluate<number>(`document.querySelectorAll('.care-content').length`);
      if (copies !== 1) throw new Error(`${copies} copies of the text`);
    },
  },
  {
    name: 'prerendered, with what was typed and ticked before the script came',
    page: (site) =>
      document(
        '',
        `${site.fragment('en/question-list/immunotherapy')}<script>document.querySelectorAll('input')[1].checked = true</script>${site.tag()}`,
      ),
    sees: ['What is the medicine called'],
    act: async (page, { settled }) => {
      await page.evaluate(`document.querySelector('question-list').setAttribute('heading-level', '2')`);
      await page.waitForFunction(`customElements.get('question-list')`);
      await settled();
    },
    check: async (page) => {
      if (!(await page.evaluate(`document.querySelectorAll('input')[1].checked`))) throw new Error('the tick is lost');
    },
  },
  {
    name: 'a page under a translator',
    page: (site) => document(site.tag(), '<hotline-banner hotline="quebec-cancer-foundation">Call</hotline-banner>'),
    act: async (page) => {
      await page.getByText(number).first().waitFor();
      await page.evaluate(`document.documentElement.className = 'translated-ltr'`);
    },
    sees: [number],
    check: async (page) => {
      await page.waitForFunction(`document.body.innerText.includes('${number}')`, undefined, { timeout: 2000 });
    },
  },
];
