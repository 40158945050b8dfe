import { html, svg, type TemplateResult } from 'lit';
import type { Translate } from '../i18n/translate.js';
import {
  arrowWith,
  body,
  cancerCell,
  dna,
  dots,
  healthyCell,
  label,
  marker,
  medicine,
  receptor,
  tCell,
  type Shape,
} from './shapes.js';

/**
 * Illustrations of how treatments work, by the name that documents use. In a series, each changes one thing from the one
 * before it. This module is imported when the first illustration is needed.
 */
const pictures: Record<string, (t: Translate, arrow: (path: string) => Shape) => Shape[]> = {
  'immune-patrol': (t) => [
    tCell(130, 122),
    receptor(196, 122),
    marker(246, 122, 180),
    cancerCell(318, 122),
    label(130, 224, t('labelTCell')),
    label(318, 224, t('labelCancerCell')),
  ],
  'immune-attack': (t) => [
    tCell(150, 122),
    receptor(216, 122),
    dots(
      [
        [240, 104],
        [258, 122],
        [240, 140],
      ],
      'tone-3',
      5,
    ),
    cancerCell(336, 122, { broken: true }),
    label(150, 224, t('labelTCell')),
    label(336, 224, t('labelCancerCell')),
  ],
  'checkpoint-brake': (t) => [
    tCell(130, 122, { awake: false }),
    brake(188, 122),
    brakeHold(232, 122),
    cancerCell(322, 122),
    label(198, 60, 'PD-1'),
    label(264, 60, 'PD-L1'),
    svg`<path class="line thin" d="M198 66L200 108M264 66L244 108" />`,
    label(112, 224, t('labelTCellResting')),
    label(344, 224, t('labelCancerCell')),
  ],
  'checkpoint-released': (t) => [
    tCell(112, 122),
    brake(170, 122),
    medicine(214, 122, 16),
    brakeHold(254, 122),
    cancerCell(344, 122),
    label(214, 62, t('labelMedicine')),
    svg`<path class="line thin" d="M214 68V102" />`,
    label(112, 224, t('labelTCell')),
    label(344, 224, t('labelCancerCell')),
  ],
  'car-t-cell': (t) => [
    tCell(130, 122),
    svg`<path class="stem tone-3-line" d="M176 122H214M214 122L232 100M214 122L232 144" />
      <circle class="tone-3" cx="196" cy="122" r="7" />`,
    marker(246, 100, 180),
    marker(246, 144, 180),
    cancerCell(322, 122),
    label(196, 62, t('labelNewReceptor')),
    svg`<path class="line thin" d="M196 68V110" />`,
    label(130, 224, t('labelTCell')),
    label(322, 224, t('labelCancerCell')),
  ],
  'cytokine-messages': (t, arrow) => [
    tCell(240, 96),
    dots(
      [
        [160, 92],
        [132, 108],
        [176, 128],
        [318, 88],
        [346, 108],
        [306, 128],
        [240, 168],
      ],
      'tone-3',
      6,
    ),
    arrow('M182 100L122 132'),
    arrow('M298 100L358 132'),
    tCell(84, 150, { r: 34 }),
    tCell(396, 150, { r: 34 }),
    tCell(240, 212, { r: 30 }),
    label(92, 222, t('labelImmuneCell')),
    label(388, 222, t('labelImmuneCell')),
    label(352, 62, t('labelMessengers')),
  ],
  'chemo-travels': (t) => [
    body(240),
    svg`<path class="vessel" d="M172 262V160Q172 128 206 122L240 116L274 122Q308 128 308 160V262M240 116V262" />`,
    dots(
      [
        [172, 236],
        [172, 190],
        [196, 126],
        [240, 140],
        [240, 186],
        [240, 230],
        [288, 128],
        [308, 196],
        [308, 240],
      ],
      'tone-3',
      6,
    ),
    svg`<path class="paper" d="M70 30H110V92Q110 106 90 106Q70 106 70 92Z" />
      <path class="tone-2" d="M70 64H110V92Q110 106 90 106Q70 106 70 92Z" /><path class="line" d="M90 106V160Q90 190 130 190H160" />`,
    dots(
      [
        [90, 124],
        [96, 168],
        [130, 190],
      ],
      'tone-3',
      5,
    ),
    label(90, 22, t('labelMedicine')),
  ],
  'chemo-stops-division': (t, arrow) => [
    svg`<path class="rough" d="M240 66Q190 40 156 80Q128 122 156 164Q190 204 240 178Q290 204 324 164Q352 122 324 80Q290 40 240 66Z" />
      <path class="line dashed" d="M240 66V178" />`,
    svg`<circle class="core" cx="188" cy="122" r="20" /><circle class="core" cx="292" cy="122" r="20" />`,
    medicine(240, 122, 15),
    dots(
      [
        [80, 74],
        [100, 134],
        [76, 180],
        [400, 82],
        [384, 146],
        [408, 184],
      ],
      'tone-3',
      6,
    ),
    arrow('M112 132L142 128'),
    arrow('M372 142L340 134'),
    label(240, 236, t('labelCancerCell')),
  ],
  'chemo-recovery': (t, arrow) => [
    healthyCell(96, 112),
    healthyCell(188, 112, { faint: true }),
    arrow('M232 112H268'),
    healthyCell(312, 80),
    healthyCell(390, 80),
    healthyCell(312, 152),
    healthyCell(390, 152),
    label(142, 190, t('labelHealthyCells')),
    label(352, 222, t('labelGrownBack')),
  ],
  'radiation-beams': (t) => [
    body(240),
    cancerCell(240, 176, { r: 24 }),
    svg`<path class="beam" d="M60 96L240 176L420 96M60 240L240 176L420 240" />`,
    label(240, 238, t('labelTumour')),
    label(74, 84, t('labelBeams')),
  ],
  'radiation-dna': (t) => [
    cancerCell(240, 126, { r: 84 }),
    dna(244, 126, { broken: true }),
    svg`<path class="beam" d="M36 40L444 212" />`,
    label(92, 40, t('labelBeams')),
    label(240, 258, t('labelCancerCell')),
  ],
  'radiation-mends': (t) => [
    cancerCell(130, 122, { broken: true }),
    svg`<circle class="tone-1" cx="338" cy="122" r="72" />`,
    dna(338, 122),
    label(130, 224, t('labelCancerCell')),
    label(338, 224, t('labelHealthyCell')),
  ],
  'hormone-feeds': (t, arrow) => [
    cancerCell(310, 126, { r: 70 }),
    receptor(232, 96, 200),
    receptor(226, 146, 165),
    dots(
      [
        [214, 90],
        [208, 150],
        [150, 78],
        [124, 132],
        [160, 176],
        [90, 98],
      ],
      'tone-3',
      8,
    ),
    arrow('M146 128L192 146'),
    label(112, 214, t('labelHormone')),
    label(310, 236, t('labelCancerCell')),
  ],
  'hormone-blocked': (t) => [
    cancerCell(310, 126, { r: 56 }),
    receptor(246, 100, 200, 'ink'),
    receptor(240, 146, 165, 'ink'),
    medicine(222, 92, 13),
    medicine(216, 152, 13),
    dots(
      [
        [150, 78],
        [124, 132],
        [160, 186],
        [90, 98],
      ],
      'tone-2',
      8,
    ),
    label(112, 226, t('labelHormone')),
    label(222, 58, t('labelMedicine')),
    label(330, 226, t('labelCancerCell')),
  ],
  'hormone-lowered': (t, arrow) => [
    svg`<path class="tone-1" d="M74 92Q74 62 106 66Q138 58 140 92Q150 134 118 146Q104 150 96 144Q66 132 74 92Z" />`,
    dots(
      [
        [178, 116],
        [212, 132],
      ],
      'tone-3',
      8,
    ),
    arrow('M166 150L232 158'),
    cancerCell(332, 126, { r: 46 }),
    receptor(276, 110, 195, 'ink'),
    receptor(276, 142, 165, 'ink'),
    label(108, 206, t('labelGland')),
    label(196, 92, t('labelHormone')),
    label(332, 216, t('labelCancerCell')),
  ],
  'surgery-plan': (t) => [
    body(240),
    cancerCell(240, 176, { r: 24 }),
    svg`<circle class="cut" cx="240" cy="176" r="46" />`,
    label(372, 176, t('labelTumour')),
    svg`<path class="line thin" d="M330 172L270 174" />`,
  ],
  'surgery-removes': (t, arrow) => [
    body(240),
    svg`<circle class="cut" cx="240" cy="196" r="40" />`,
    svg`<circle class="tone-1" cx="380" cy="96" r="46" />`,
    cancerCell(380, 96, { r: 24 }),
    arrow('M276 172L336 126'),
    label(380, 168, t('labelRim')),
  ],
  'surgery-examined': (t) => [
    svg`<path class="paper" d="M196 226H306M206 226Q180 206 186 168Q194 130 232 122" />
      <path class="paper" d="M226 44L254 34L288 130L260 140Z" /><path class="line" d="M216 30L246 20M262 146L290 136" />
      <path class="line" d="M210 176H320" />`,
    svg`<ellipse class="tone-1" cx="286" cy="168" rx="34" ry="9" />`,
    svg`<circle class="paper" cx="404" cy="110" r="56" />`,
    cancerCell(404, 110, { r: 22 }),
    dots(
      [
        [372, 84],
        [430, 76],
        [440, 138],
        [376, 142],
      ],
      'tone-2',
      7,
    ),
    svg`<path class="line thin" d="M316 160L360 138" />`,
    label(256, 256, t('labelMicroscope')),
  ],
  'target-signal': (t, arrow) => [
    cancerCell(300, 136, { r: 72 }),
    receptor(218, 110, 190, 'tone-3'),
    dots([[190, 106]], 'tone-3', 9),
    arrow('M236 114Q262 120 280 132'),
    dots(
      [
        [120, 92],
        [96, 146],
      ],
      'tone-3',
      9,
    ),
    arrow('M134 96L170 104'),
    label(108, 62, t('labelSignal')),
    label(300, 250, t('labelCancerCell')),
    label(196, 168, t('labelMarker')),
  ],
  'target-blocked': (t) => [
    cancerCell(300, 136, { r: 60 }),
    receptor(230, 112, 190, 'ink'),
    medicine(202, 106, 15),
    dots(
      [
        [120, 92],
        [96, 146],
      ],
      'tone-2',
      9,
    ),
    label(108, 62, t('labelSignal')),
    label(206, 146, t('labelMedicine')),
    label(300, 236, t('labelCancerCell')),
  ],
  'transplant-collect': (t) => [
    body(150),
    svg`<path class="line" d="M206 170H280M280 210H206" /><rect class="paper" x="280" y="130" width="96" height="104" rx="8" />
      <circle class="line" cx="328" cy="166" r="20" />`,
    dots(
      [
        [222, 170],
        [246, 170],
        [268, 170],
        [318, 160],
        [334, 172],
      ],
      'tone-3',
      6,
    ),
    svg`<path class="tone-1" d="M352 44H392V92Q392 104 372 104Q352 104 352 92Z" /><path class="line" d="M352 130Q352 110 366 104" />`,
    dots(
      [
        [364, 66],
        [378, 78],
        [368, 90],
      ],
      'tone-3',
      6,
    ),
    label(372, 34, t('labelStemCells')),
    label(328, 256, t('labelMachine')),
  ],
  'transplant-prepare': (t, arrow) => [
    bone(240, 122),
    dots(
      [
        [176, 118],
        [300, 130],
      ],
      'tone-1',
      7,
    ),
    medicine(120, 60, 13),
    medicine(360, 60, 13),
    medicine(240, 44, 13),
    arrow('M240 62V88'),
    arrow('M132 72L156 94'),
    arrow('M348 72L324 94'),
    label(240, 212, t('labelMarrow')),
  ],
  'transplant-return': (t) => [
    bone(240, 150),
    svg`<path class="vessel" d="M60 60H240Q262 60 262 84V104" />`,
    dots(
      [
        [90, 60],
        [140, 60],
        [190, 60],
        [250, 66],
        [262, 96],
      ],
      'tone-3',
      7,
    ),
    dots(
      [
        [168, 146],
        [204, 158],
        [240, 142],
        [276, 156],
        [312, 146],
      ],
      'tone-3',
      8,
    ),
    dots(
      [
        [186, 170],
        [258, 172],
        [296, 170],
        [222, 134],
      ],
      'tone-2',
      6,
    ),
    label(130, 40, t('labelStemCells')),
    label(240, 240, t('labelMarrow')),
  ],
};

/** PD-1 on a T cell, a switch that stops it. `brakeHold` is PD-L1 on a cancer cell, which presses that switch. */
function brake(x: number, y: number): Shape {
  return svg`<path class="stem ink-line" d="M${x - 12} ${y}H${x + 12}M${x + 12} ${y - 16}V${y + 16}" />`;
}

function brakeHold(x: number, y: number): Shape {
  const path = `M${x + 40} ${y}H${x}M${x} ${y - 16}H${x - 12}M${x} ${y + 16}H${x - 12}M${x} ${y - 16}V${y + 16}`;
  return svg`<path class="stem ink-line" d=${path} />`;
}

function bone(x: number, y: number): Shape {
  const outline = [
    `M${x - 118} ${y - 30}Q${x - 150} ${y - 58} ${x - 164} ${y - 28}Q${x - 184} ${y} ${x - 164} ${y + 28}`,
    `Q${x - 150} ${y + 58} ${x - 118} ${y + 30}H${x + 118}Q${x + 150} ${y + 58} ${x + 164} ${y + 28}`,
    `Q${x + 184} ${y} ${x + 164} ${y - 28}Q${x + 150} ${y - 58} ${x + 118} ${y - 30}Z`,
  ].join('');
  return svg`<path class="paper" d=${outline} />
    <rect class="tone-1 plain" x=${x - 108} y=${y - 20} width="216" height="40" rx="20" />`;
}

/**
 * An illustration, with its description as the text alternative; undefined if there is none of this name. `key` makes the
 * ids within it unique on the page, where another element may have the same illustration.
 */
export function illustration(
  name: string,
  description: string,
  t: Translate,
  key: number | string,
): TemplateResult | undefined {
  const draw = Object.hasOwn(pictures, name) ? pictures[name] : undefined;
  const markerId = `care-arrow-${name}-${key}`;
  return (
    draw &&
    html`<svg class="care-picture" viewBox="0 0 480 270" role="img" aria-label=${description}>
    <defs>
      <marker id=${markerId} viewBox="0 0 10 10" refX="8" refY="5" markerWidth="7" markerHeight="7" orient="auto-start-reverse">
        <path class="ink plain" d="M0 0L10 5L0 10Z" />
      </marker>
    </defs>
    <g aria-hidden="true">${draw(t, arrowWith(markerId))}</g>
  </svg>`
  );
}

export const illustrationNames = Object.keys(pictures);
