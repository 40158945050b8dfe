import { createHash } from 'node:crypto';
import { escapeHtml } from '../../content/escape-html.js';
import { textDirection } from '../../core/text-direction.js';
import type { Source } from '../../content/model.js';
import { packetMessages, type PacketMessages } from './packet-messages.js';
import { GENERAL, type Packet, type PacketPart } from './packet.js';
import { packetScript } from './packet-script.js';
import { packetStyle } from './packet-style.js';

/** A packet as one HTML file, to print or to fill in on a screen. Nothing is loaded, and nothing is sent. `today` is an ISO date. */
export function packetPage(packet: Packet, today: string): string {
  const [first] = packet.documents;
  const t = packetMessages(first!.lang);
  const title = packet.documents.map((document) => document.title).join(' · ');
  return `<!doctype html>
<html lang="${t === packetMessages('fr') ? 'fr' : 'en'}">
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; script-src '${hashOf(packetScript)}'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(`${t.title}: ${title}`)}</title>
<style>${packetStyle}</style>
<main data-document="${escapeHtml(packet.name)}" data-on="${today}" ${scriptMessages(t)} style="--langs: ${packet.documents.length}">
${firstPage(packet, title, t)}
${groups(packet, t)}
${generalPart(packet, t)}
<h2>${t.sourcesTitle}</h2>
<ol class="sources">${packet.sources.map(sourceItem).join('')}</ol>
${signOff(t)}
${bar(t)}
</main>
<script>${packetScript}</script>
</html>
`;
}

/** "English", "Français": a language in its own words. */
function nameOf(lang: string): string {
  const name = new Intl.DisplayNames(lang, { type: 'language' }).of(lang) ?? lang;
  return name.charAt(0).toLocaleUpperCase(lang) + name.slice(1);
}

const hashOf = (script: string): string => `sha256-${createHash('sha256').update(script).digest('base64')}`;

function firstPage(packet: Packet, title: string, t: PacketMessages): string {
  const { documents, parts, sources, lastReviews } = packet;
  const first = documents[0]!;
  const statements = parts.filter(({ statement }) => statement);
  const signs = parts.filter(({ field }) => field.startsWith('call.'));
  const changed = parts.filter(({ texts }) => Object.values(texts).some(({ isChanged }) => isChanged));
  const texts = parts.flatMap((part) =>
    Object.values(part.texts).map(({ text }) => ({ text, statement: part.statement })),
  );
  const seconds = texts.reduce((sum, { statement }) => sum + (statement ? 15 : 5), 0);
  const words = texts.reduce((sum, { text }) => sum + text.split(/\s+/).length, 0);
  const states = documents.map(({ lang, revision, updated }) => {
    const last = lastReviews[lang];
    return `${nameOf(lang)}${first.lang.startsWith('fr') ? '\u00a0' : ''}: ${t.revision(revision, updated)}, ${last ? t.lastReview(last.on) : t.neverReviewed}`;
  });
  const row = (label: string, value: string | number, sub = false) =>
    `<tr${sub ? ' class="sub"' : ''}><th scope="row">${label}</th><td>${value}</td></tr>`;
  return `<section class="first">
<h1>${escapeHtml(title)}</h1>
<p class="name">${t.title} · ${escapeHtml(packet.name)}<br>${states.map(escapeHtml).join('<br>')}</p>
${t.intro.map((sentence) => `<p>${sentence}</p>`).join('\n')}
<table class="totals"><caption>${t.totals}</caption>
${row(t.parts, parts.length)}${row(t.statements, statements.length, true)}${row(t.signs, signs.length, true)}
${row(t.words, words.toLocaleString(first.lang))}${row(t.sources, sources.length)}
${Object.keys(lastReviews).length ? row(t.changed, changed.length) : ''}
${row(t.time, duration(Math.ceil(seconds / 60)))}
</table>
<p class="name">${t.timeNote}</p>
</section>`;
}

/** "25 min", "1 h 50 min": the same in both languages. Rounded to five minutes. */
function duration(minutes: number): string {
  const hours = Math.floor(minutes / 60);
  const rest = Math.round((minutes % 60) / 5) * 5;
  if (!hours) return `${Math.max(5, rest)} min`;
  return rest === 60 ? `${hours + 1} h` : `${hours} h ${rest ? `${rest} min` : ''}`.trim();
}

/** The parts under headings: signs by their level, sections by their title. */
function groups(packet: Packet, t: PacketMessages): string {
  const html: string[] = [];
  let current: string | undefined;
  packet.parts.forEach((part, index) => {
    const group = groupOf(part.field);
    if (group !== current) html.push(groupHeading(group, packet, t));
    current = group;
    html.push(partHtml(part, index + 1, packet, t));
  });
  return html.join('\n');
}

function groupOf(field: string): string {
  if (/^(title|definition|summary)$/.test(field)) return 'short';
  return /^(call|sections)\.[^.]+/.exec(field)?.[0] ?? field.replace(/\..*$/, '');
}

function groupHeading(group: string, { parts, documents }: Packet, t: PacketMessages): string {
  const [kind, name = ''] = group.split('.');
  const sectionTitle = Object.values(parts.find(({ field }) => field === `${group}.title`)?.texts ?? {})[0]?.text;
  if (kind !== 'call')
    return `<h2>${escapeHtml(kind === 'sections' ? (sectionTitle ?? name) : (t.groups[group] ?? group))}</h2>`;
  // The level is part of what readers read, in each language.
  const levels = documents.map(({ lang }) => packetMessages(lang).groups[group] ?? group);
  return `<h2 class="${name}">${[...new Set(levels)].join(' · ')}</h2><p class="ask">${t.levelQuestion}</p>`;
}

function partHtml(part: PacketPart, number: number, packet: Packet, t: PacketMessages): string {
  const texts = packet.documents.map(({ lang }) => {
    const twin = part.texts[lang];
    if (!twin) return `<div class="none">${t.missing}</div>`;
    const classes = [twin.isChanged ? 'changed' : '', part.field.endsWith('title') ? 'title' : ''].join(' ').trim();
    const flag = twin.isChanged ? `<span class="flag">${t.changedSince(packet.lastReviews[lang]!.on)}</span>` : '';
    return `<div${classes ? ` class="${classes}"` : ''}>${flag}
<p lang="${lang}" dir="${textDirection(lang)}">${escapeHtml(twin.text)}</p>${boxes(part.field, lang, number, t)}</div>`;
  });
  return `<article class="part"><p class="number">${number}</p><div class="texts">${texts.join('\n')}</div>${citations(part, packet, t)}</article>`;
}

/** Room for what belongs to no part, by language: what is missing, what contradicts. */
function generalPart({ documents, parts }: Packet, t: PacketMessages): string {
  const number = parts.length + 1;
  const columns = documents.map(({ lang }) => `<div>${boxes(GENERAL, lang, number, t)}</div>`);
  return `<h2>${t.general}</h2><p class="ask">${t.generalQuestion}</p>
<article class="part general"><p class="number">${number}</p><div class="texts">${columns.join('\n')}</div></article>`;
}

function boxes(field: string, lang: string, number: number, t: PacketMessages): string {
  const name = escapeHtml(`${number}-${lang}`);
  const box = (value: string, label: string) =>
    `<label><input type="radio" name="${name}" value="${value}">${label}</label>`;
  return `<fieldset data-field="${escapeHtml(field)}" data-lang="${lang}" aria-label="${number}, ${lang}">${box('right', t.right)}${box('change', t.change)}${box('unsure', t.unsure)}<textarea rows="1" placeholder=" " aria-label="${t.yourWords}"></textarea></fieldset>`;
}

function citations({ statement, sources }: PacketPart, packet: Packet, t: PacketMessages): string {
  if (!sources.length) return statement ? `<p class="cites none">${t.noSource}</p>` : '';
  const links = sources.map(
    (number) => `<a href="#source-${number}">${number}</a>&nbsp;${escapeHtml(shortName(packet.sources[number - 1]!))}`,
  );
  return `<p class="cites">${links.join('; ')}</p>`;
}

/** The publisher, which names begin with: "National Cancer Institute – Fatigue". */
const shortName = ({ name }: Source): string => name.split(' – ')[0]!;

function sourceItem({ name, url, lang, year }: Source, index: number): string {
  const text = `${escapeHtml(name)}${year ? `, ${year}` : ''}`;
  const address = url === undefined ? '' : `<br><a href="${escapeHtml(url)}" rel="noreferrer">${escapeHtml(url)}</a>`;
  return `<li id="source-${index + 1}"${lang ? ` lang="${lang}"` : ''}>${text}${address}</li>`;
}

/** The sign-off, on paper: on a screen the web team writes it, once what was asked for has been done. */
function signOff(t: PacketMessages): string {
  const lines = [t.languages, t.name, t.credentials, t.date, t.until, t.signature];
  return `<section class="sign-off paper"><h2>${t.signOffTitle}</h2><p>${t.signOffText}</p>
<dl>${lines.map((label) => `<dt>${label}</dt><dd></dd>`).join('')}</dl></section>`;
}

/** What saves and opens findings, always in view on a screen. */
function bar(t: PacketMessages): string {
  return `<p class="name screen">${t.saveNote}</p>
<div class="bar"><p class="done"></p><label>${t.name} <input id="by" type="text" autocomplete="name"></label>
<button type="button">${t.save}</button><label class="open">${t.open}<input id="open" type="file" accept=".json"></label><p role="status"></p></div>`;
}

const scriptMessages = (t: PacketMessages): string =>
  Object.entries(t.script)
    .map(([name, message]) => `data-${name}="${escapeHtml(message)}"`)
    .join(' ');
