/** Elements that begin and end a line: their own tags in HTML, and none of our styles says otherwise. */
const blocks = 'article|dd|details|div|dl|dt|footer|h[1-6]|header|hgroup|li|nav|ol|p|section|summary|ul';

const before = new RegExp(`\\s+(?=</?(?:${blocks})\\b)`, 'g');
const after = new RegExp(`(</?(?:${blocks})\\b[^>$]*>)\\s+`, 'g');

/**
 * HTML, or the text of templates, without the spaces around blocks that made it easy to read: nobody
 * sees them, and each is a node that a phone makes, copies and keeps.
 */
export function collapseWhitespace(html: string): string {
  return html.replace(before, '').replace(after, '$1');
}
