/**
 * The name of the chunk with the messages of a language, without `care/` and `.js`: those of texts, or those of the controls
 * that some elements have. The build names the files, the loader imports them.
 */
export function messageChunk(lang: string, hash: string, ofControls: boolean): string {
  return `${ofControls ? 'controls' : 'messages'}-${lang}-${hash}`;
}
