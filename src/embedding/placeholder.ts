/** How a page that strips custom elements spells one: `<div data-care-widget="side-effect-card" data-effect="fatigue">`. */
export const placeholderSelector = '[data-care-widget]';

/**
 * Puts the element that a placeholder asks for into it. What stood in the placeholder becomes the
 * element's fallback; its `data-` attributes become the element's.
 */
export function fillPlaceholder(placeholder: HTMLElement, tag: string): void {
  const element = document.createElement(tag);
  for (const { name, value } of Array.from(placeholder.attributes)) {
    const attribute = /^data-(.+)$/.exec(name)?.[1];
    if (attribute && attribute !== 'care-widget') element.setAttribute(attribute, value);
  }
  element.append(...Array.from(placeholder.childNodes));
  placeholder.append(element);
}
