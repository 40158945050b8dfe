/**
 * A text for one line of a terminal, or one cell of a table. What a terminal obeys (colours, titles, erased
 * lines), what begins a line of its own and what shows text in another order is written as an escape:
 * documents and names of files come from others. The joiners of scripts and emoji stay.
 */
export function printable(text: string): string {
  return text.replace(/(?![\u200c\u200d])[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, (character) => {
    const code = character.codePointAt(0)!.toString(16).padStart(4, '0');
    return code.length > 4 ? `\\u{${code}}` : `\\u${code}`;
  });
}
