import type { Tag } from '../core/registry.js';
import { warn } from '../core/warn.js';

const definedNames: Partial<Record<Tag, string>> = {};

/** The name that an element is defined by on this page: its tag, or `care-` and its tag if the page has taken the tag. */
export function definedNameOf(tag: Tag): string {
  const known = definedNames[tag];
  if (known) return known;
  if (!customElements.get(tag)) return (definedNames[tag] = tag);
  warn(`<${tag}>: expected a free tag name; placeholders work`);
  return (definedNames[tag] = `care-${tag}`);
}
