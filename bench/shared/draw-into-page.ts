import { documentAddress, stringsAddress, type Strings, type Treatment } from './document.js';
import { explainer, type Kit } from './explainer.js';
import { fetchJson } from './fetch-json.js';

/** What a site does with a library of generic elements: it fetches its content and renders it with their tags. */
export async function drawIntoPage(kit: Kit, part: string): Promise<void> {
  const [treatment, strings] = await Promise.all([
    fetchJson<Treatment>(documentAddress),
    fetchJson<Strings>(stringsAddress),
  ]);
  const place = document.getElementById('explainer')!;
  place.innerHTML = explainer(treatment, strings, kit);
  place.querySelector('.open-all')!.addEventListener('click', () => {
    const parts = [...place.querySelectorAll<HTMLElement & { open: boolean }>(part)];
    const open = !parts.every((one) => one.open);
    for (const one of parts) one.open = open;
  });
}
