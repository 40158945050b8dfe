/**
 * The tag of glossary terms in rendered documents. If the page has defined a `glossary-term` of its own, that element must not
 * be created inside our content.
 */
export function glossaryTag(): 'glossary-term' | 'care-glossary-term' {
  const definition = customElements.get('glossary-term');
  return definition && !('defineWhenPointerReleased' in definition) ? 'care-glossary-term' : 'glossary-term';
}
