/**
 * The tag of the glossary terms in what elements render. A page may have an element of its own by the name
 * `glossary-term`: it must not be created inside our text.
 */
export function glossaryTag(): 'glossary-term' | 'care-glossary-term' {
  const known = customElements.get('glossary-term');
  return known && !('defineWhenPointerReleased' in known) ? 'care-glossary-term' : 'glossary-term';
}
