import { isSafe, type Block, type Inline } from './document.js';

/** A document's rich text as HTML, for the pages without a library. */

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

export function escape(text: string): string {
  return text.replace(/[&<>"']/g, (character) => entities[character]!);
}

export function inline(inlines: Inline[] = []): string {
  return inlines
    .map((node) => {
      if (typeof node === 'string') return escape(node);
      if ('strong' in node) return `<strong>${inline(node.strong)}</strong>`;
      if ('emphasis' in node) return `<em>${inline(node.emphasis)}</em>`;
      if ('link' in node)
        return isSafe(node.link)
          ? `<a href="${escape(node.link)}" rel="noopener">${inline(node.text)}</a>`
          : inline(node.text);
      return `<dfn>${inline(node.text)}</dfn>`;
    })
    .join('');
}

export function blocks(content: Block[]): string {
  return content
    .map((block) => (Array.isArray(block) ? `<p>${inline(block)}</p>` : list(block.list.map(inline))))
    .join('');
}

/** A list whose items are HTML. */
export function list(items: string[], className = 'list'): string {
  return `<ul class="${className}">${items.map((item) => `<li>${item}</li>`).join('')}</ul>`;
}
