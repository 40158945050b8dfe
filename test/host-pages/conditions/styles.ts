import { banner, document, number, type Condition } from '../condition.js';

const styled = (name: string, css: string, more: Partial<Condition> = {}): Condition => ({
  name,
  page: (site) => document(`<style>${css}</style>${site.tag()}`, banner),
  sees: [number],
  never: ['Call your team.'],
  looks: '.care-number-line',
  ...more,
});

/** What old themes do to whatever stands in them. */
export const styles: Condition[] = [
  styled('a reset of everything', '* { all: unset !important }'),
  styled('a font size of nothing', '* { font-size: 0 !important }'),
  styled('a root of 62.5 %', 'html { font-size: 62.5% } body { font-size: 1.6rem }'),
  styled('a root of 8 px', 'html { font-size: 8px }'),
  styled('a root of 40 px', 'html { font-size: 40px }'),
  styled('uppercase for all', 'body { text-transform: uppercase }'),
  styled('small caps and wide letters', 'body { font-variant: small-caps; letter-spacing: 0.4em; word-spacing: 2em }'),
  styled('a line height of nothing', 'body { line-height: 0 }'),
  styled('text moved out of sight', 'body { text-indent: -9999px }'),
  styled('a page that runs from right to left', 'html { direction: rtl }'),
  styled('centred text that never breaks', 'body { text-align: center; white-space: nowrap }'),
  styled('no pointer events', 'body { pointer-events: none }'),
  styled('hidden until a script shows it', 'body { visibility: hidden } hotline-banner { visibility: visible }'),
  styled(
    'a theme that styles every tag with !important',
    'h1,h2,h3,p,a,ul,li,dl,dt,dd,button,section,div,span,footer,summary,details { font: 9px/1 cursive !important; color: lime !important; background: red !important; border: 9px solid !important; display: inline-block !important; float: left !important; position: absolute !important; margin: 50px !important; }',
    {
      check: async (page) => {
        const color = await page
          .locator('.care-hotline p')
          .first()
          .evaluate((line) => getComputedStyle(line).backgroundColor);
        if (color !== 'rgba(0, 0, 0, 0)') throw new Error(`the theme paints inside: ${color}`);
      },
    },
  ),
  styled(
    'a theme that styles our own classes',
    '.care-content, .care-number-line, .care-hotline { display: none !important; font-size: 2px !important }',
  ),
  styled('upright writing', 'body { writing-mode: vertical-rl }', {
    check: async (page) => {
      const mode = await page
        .locator('.care-number-line')
        .first()
        .evaluate((line) => getComputedStyle(line).writingMode);
      if (mode !== 'horizontal-tb') throw new Error(mode);
    },
  }),
  styled('a flex row that would squeeze it away', 'body { display: flex } body > * { flex: 0 1 auto }'),
  styled('a float', 'hotline-banner { float: right }'),
  styled('a dark theme that does not say that it is one: links can be read', 'body { background: #111; color: #ddd }', {
    check: async (page) => {
      const [red, green, blue] = (await page
        .locator('.care-number')
        .first()
        .evaluate((link) => {
          const canvas = new OffscreenCanvas(1, 1).getContext('2d')!;
          canvas.fillStyle = getComputedStyle(link).color;
          canvas.fillRect(0, 0, 1, 1);
          return [...canvas.getImageData(0, 0, 1, 1).data];
        })) as [number, number, number];
      if (0.2126 * red + 0.7152 * green + 0.0722 * blue < 120)
        throw new Error(`rgb(${red}, ${green}, ${blue}) on #111`);
    },
  }),
  styled('a wrapper that is hidden in a closed tab, and is then opened', '.tab { display: none }', {
    page: (site) => document(`<style>.tab { display: none }</style>${site.tag()}`, `<div class="tab">${banner}</div>`),
    act: async (page, { settled }) => {
      await settled();
      await page.evaluate(`document.querySelector('.tab').style.display = 'block'`);
    },
  }),
];
