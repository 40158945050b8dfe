import { urlAttributes } from './registry.js';

/** The attributes that a URL's query sets on an element. The first of several equal parameters counts, as for `get`. */
export function attributesFromQuery(query: URLSearchParams): Record<string, string> {
  const attributes: Record<string, string> = {};
  for (const name of urlAttributes) {
    const value = query.get(name);
    if (value !== null) attributes[name] = value;
  }
  return attributes;
}
