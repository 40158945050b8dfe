import { svg, type SVGTemplateResult } from 'lit';

/**
 * The shapes of the illustrations, in one style: flat, with one line weight and three tones (classes `tone-1` to `tone-3`).
 * A kind of cell looks the same in every illustration. Coordinates are those of a view box of 480 by 270 units.
 */

export type Shape = SVGTemplateResult | SVGTemplateResult[];

/** A T cell: round, with a nucleus and short spikes. A resting one has no colour. */
export function tCell(x: number, y: number, { awake = true, r = 46 } = {}): Shape {
  const spikes = Array.from({ length: 12 }, (_, index) => {
    const angle = (index * Math.PI) / 6;
    const point = (distance: number) =>
      `${round(x + distance * Math.cos(angle))} ${round(y + distance * Math.sin(angle))}`;
    return `M${point(r)}L${point(r + 8)}`;
  }).join('');
  return svg`<path class="line" d=${spikes} /><circle class=${awake ? 'tone-2' : 'paper'} cx=${x} cy=${y} r=${r} />
    <circle class=${awake ? 'tone-3' : 'tone-1'} cx=${x - r * 0.12} cy=${y + r * 0.1} r=${r * 0.42} />`;
}

/** A cancer cell: an uneven edge and a large nucleus. A broken one is in pieces. */
export function cancerCell(x: number, y: number, { r = 54, broken = false } = {}): Shape {
  if (broken) {
    return [
      [-34, -20, 20],
      [22, -30, 14],
      [34, 18, 22],
      [-14, 32, 16],
      [-4, -2, 9],
    ].map(([dx, dy, size]) => svg`<circle class="rough dashed" cx=${x + dx!} cy=${y + dy!} r=${size!} />`);
  }
  return svg`<path class="rough" d=${wavy(x, y, r)} /><ellipse class="core" cx=${x + 4} cy=${y} rx=${r * 0.46} ry=${r * 0.38} />`;
}

/** A healthy cell of the body: a smooth edge and a small nucleus. */
export function healthyCell(x: number, y: number, { r = 34, faint = false } = {}): Shape {
  return svg`<circle class=${faint ? 'paper dashed' : 'tone-1'} cx=${x} cy=${y} r=${r} />
    <circle class="line" cx=${x} cy=${y} r=${r * 0.3} />`;
}

/** A receptor on a cell: a fork that opens toward `angle` degrees. */
export function receptor(x: number, y: number, angle = 0, tone = 'tone-3'): Shape {
  return svg`<g transform="translate(${x} ${y}) rotate(${angle})"><path class="stem ${tone}-line" d="M-16 0H0M10 -11L0 0L10 11" /></g>`;
}

/** A marker on a cell, such as an antigen: an arrowhead that points toward `angle` degrees and fits a receptor. */
export function marker(x: number, y: number, angle = 0): Shape {
  return svg`<g transform="translate(${x} ${y}) rotate(${angle})"><path class="ink" d="M-12 -5H-2L10 0L-2 5H-12Z" /></g>`;
}

/** A medicine: a filled diamond. */
export function medicine(x: number, y: number, size = 13): Shape {
  return svg`<path class="tone-3" d="M${x} ${y - size}L${x + size} ${y}L${x} ${y + size}L${x - size} ${y}Z" />`;
}

/** Small moving particles (messengers, hormones, medicine): dots at the given coordinates. */
export function dots(positions: [number, number][], tone = 'tone-3', r = 6): Shape {
  return positions.map(([x, y]) => svg`<circle class=${tone} cx=${x} cy=${y} r=${r} />`);
}

/**
 * A function that draws arrows with the `<marker>` of this id as their head. Each illustration has its own marker, because
 * one in a closed section is not rendered in other illustrations.
 */
export function arrowWith(markerId: string): (path: string) => Shape {
  return (path) => svg`<path class="line" d=${path} marker-end="url(#${markerId})" />`;
}

/** The outline of a body, from head to hips. */
export function body(x: number): Shape {
  return svg`<circle class="paper" cx=${x} cy="52" r="32" />
    <path class="paper" d="M${x - 78} 262V150Q${x - 78} 96 ${x - 26} 96H${x + 26}Q${x + 78} 96 ${x + 78} 150V262" />`;
}

/** A horizontal double strand of DNA, centred at `x` and `y`, whole or broken in the middle. */
export function dna(x: number, y: number, { broken = false, width = 96 } = {}): Shape {
  const waves = 3;
  const step = width / waves;
  const strand = (sign: number, from: number, to: number) =>
    Array.from({ length: to - from }, (_, index) => {
      const start = x - width / 2 + (from + index) * step;
      return `${index ? '' : `M${start} ${y}`}Q${start + step / 2} ${y + sign * ((from + index) % 2 ? -1 : 1) * 22} ${start + step} ${y}`;
    }).join('');
  const pieces: [from: number, to: number, shift: number][] = broken
    ? [
        [0, 1, -8],
        [2, 3, 8],
      ]
    : [[0, 3, 0]];
  return pieces.map(
    ([from, to, shift]) => svg`<g transform="translate(${shift} 0)">
      <path class="stem tone-3-line" d=${strand(1, from, to)} /><path class="stem ink-line" d=${strand(-1, from, to)} />
    </g>`,
  );
}

/** A label, centred at `x`. */
export function label(x: number, y: number, text: string): Shape {
  return svg`<text x=${x} y=${y} text-anchor="middle">${text}</text>`;
}

function wavy(x: number, y: number, r: number): string {
  const bumps = 9;
  const point = (index: number, radius: number) => {
    const angle = (index * Math.PI * 2) / bumps;
    return `${round(x + radius * Math.cos(angle))} ${round(y + radius * Math.sin(angle))}`;
  };
  let path = `M${point(0, r)}`;
  for (let index = 0; index < bumps; index++) path += `Q${point(index + 0.5, r * 1.2)} ${point(index + 1, r)}`;
  return `${path}Z`;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
