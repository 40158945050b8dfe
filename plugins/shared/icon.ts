import ribbon from 'lucide/dist/esm/icons/ribbon.mjs';

/** An icon of Lucide (https://lucide.dev, ISC) as text, which both editors want; `fill` and `stroke` stand on every part, since their skins fill icons. */
const parts = ribbon.map(([element, attributes]) => {
  const all = { ...attributes, fill: 'none', stroke: 'currentColor', 'stroke-width': '1.75', 'stroke-linecap': 'round', 'stroke-linejoin': 'round' };
  return `<${element} ${Object.entries(all).map(([name, value]) => `${name}="${value}"`).join(' ')}/>`;
});

export const icon = (size: number) => `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" width="${size}" height="${size}">${parts.join('')}</svg>`;
