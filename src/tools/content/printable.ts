/**
 * Makes a text safe to print on one line of a terminal. Control characters (which colour, erase or retitle),
 * line breaks and bidirectional overrides are written as escapes, since documents and file names may come
 * from others. Zero-width joiners stay: scripts and emoji need them.
 */
export function printable(text: string): string {
  return text.replace(/(?![\u200c\u200d])[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, (character) => {
    const code = character.codePointAt(0)!.toString(16).padStart(4, '0');
    return code.length > 4 ? `\\u{${code}}` : `\\u${code}`;
  });
}
