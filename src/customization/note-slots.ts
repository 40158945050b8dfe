/** The slots of an article for notes: `<p slot="note-when-to-call">` as a child of its element. */
export const noteSlots = ['note-after-definition', 'note-when-to-call', 'note-end'] as const;

export type NoteSlot = (typeof noteSlots)[number];
