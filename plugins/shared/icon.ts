import ribbon from 'lucide/dist/esm/icons/ribbon.mjs';

/**
 * An icon of Lucide (https://lucide.dev, ISC) as markup, which both editors expect. `fill` and `stroke` are on every
 * shape, since the editors' skins fill icons.
 */
const shapes = ribbon.map(([element, attributes]) => {
  const styled = {
    ...attributes,
    fill: 'none',
    stroke: 'currentColor',
    'stroke-width': '1.75',
    'stroke-linecap': 'round',
    'stroke-linejoin': 'round',
  };
  return `<${element} ${Object.entries(styled)
    .map(([name, value]) => `${name}="${value}"`)
    .join(' ')}/>`;
});

export const icon = (size: number) =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" width="${size}" height="${size}">${shapes.join('')}</svg>`;
