/**
 * The text of a link: a title and a telephone number, which is what readers have without scripts. `hotline` is missing if
 * the title already is its name.
 */
export function linkText({ title, hotline, number }: { title: string; hotline?: string; number: string }): string {
  return hotline ? `${title} – ${hotline}, ${number}` : `${title}, ${number}`;
}
