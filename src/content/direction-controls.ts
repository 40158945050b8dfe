const controls = /[\u202a-\u202e\u2066-\u2069]/g;
const endOfEmbedding = '\u202c';
const endOfIsolate = '\u2069';

/**
 * A piece of text whose direction controls end where it ends: what it opens is closed, and what would close something
 * around it is left out. So it can't reorder what follows it in its line, a telephone number for instance.
 */
export function closeDirections(text: string): string {
  // Most texts have none.
  if (text.search(controls) < 0) return text;
  /** What closes each that is open, innermost last. */
  const open: string[] = [];
  const closed = text.replace(controls, (control) => {
    if (control !== endOfEmbedding && control !== endOfIsolate) {
      open.push(control < endOfIsolate && control > '\u2065' ? endOfIsolate : endOfEmbedding);
      return control;
    }
    // The end of an isolate ends the embeddings within it, too.
    if (control === endOfIsolate && open.includes(control)) open.length = open.lastIndexOf(control) + 1;
    return open.at(-1) === control ? open.pop()! : '';
  });
  return closed + open.reverse().join('');
}
