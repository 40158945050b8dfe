import { createHash } from 'node:crypto';
import { escapeHtml } from '../../content/escape-html.js';
import { textDirection } from '../../core/text-direction.js';
import type { Source } from '../../content/model.js';
import { packetMessages, type PacketMessages } from './packet-messages.js';
import type { Packet, PacketPart } from './packet.js';
import { packetScript, packetStyle } from './packet-style.js';

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
<main data-document="${escapeHtml(packet.name)}" data-on="${today}" style="--langs: ${packet.documents.length}">
${firstPage(packet, title, t)}
${groups(packet, t)}
<h2>${t.sourcesTitle}</h2>
<ol class="sources">${packet.sources.map(sourceItem).join('')}</ol>
${signOff(t)}
</main>
<script>${packetScript}</script>
</html>
`;
}

const hashOf = (script: string): string => `sha256-${createHash('sha256').update(script).digest('base64')}`;

function firstPage(packet: Packet, title: string, t: PacketMessages): string {
  const { documents, parts, sources, lastReviews } = packet;
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
    return `${lang}: ${t.revision(revision, updated)}, ${last ? t.lastReview(last.on) : t.neverReviewed}`;
  });
  const row = (label: string, value: string | number, sub = false) =>
    `<tr${sub ? ' class="sub"' : ''}><th scope="row">${label}</th><td>${value}</td></tr>`;
  return `<section class="first">
<h1>${escapeHtml(title)}</h1>
<p class="name">${t.title} · ${escapeHtml(packet.name)}<br>${states.map(escapeHtml).join('<br>')}</p>
${t.intro.map((sentence) => `<p>${sentence}</p>`).join('\n')}
<table class="totals"><caption>${t.totals}</caption>
${row(t.parts, parts.length)}${row(t.statements, statements.length, true)}${row(t.signs, signs.length, true)}
${row(t.words, words)}${row(t.sources, sources.length)}
${Object.keys(lastReviews).length ? row(t.changed, changed.length) : ''}
${row(t.time, t.hours(Math.ceil(seconds / 60)))}
</table>
<p class="name">${t.timeNote}</p>
</section>`;
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

function groupHeading(group: string, { parts }: Packet, t: PacketMessages): string {
  const [kind, name = ''] = group.split('.');
  const sectionTitle = Object.values(parts.find(({ field }) => field === `${group}.title`)?.texts ?? {})[0]?.text;
  const title = kind === 'sections' ? (sectionTitle ?? name) : (t.groups[group] ?? group);
  return `<h2${kind === 'call' ? ` class="${name}"` : ''}>${escapeHtml(title)}</h2>`;
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

function boxes(field: string, lang: string, number: number, t: PacketMessages): string {
  const name = escapeHtml(`${number}-${lang}`);
  const box = (value: string, label: string) =>
    `<label><input type="radio" name="${name}" value="${value}">${label}</label>`;
  return `<fieldset data-field="${escapeHtml(field)}" data-lang="${lang}" aria-label="${number}, ${lang}">${box('right', t.right)}${box('change', t.change)}<textarea rows="1" aria-label="${t.yourWords}"></textarea></fieldset>`;
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

function signOff(t: PacketMessages): string {
  const line = (label: string, content = '') => `<dt>${label}</dt><dd>${content}</dd>`;
  return `<section class="sign-off"><h2>${t.signOffTitle}</h2><p>${t.signOffText}</p>
<dl>${line(t.name)}${line(t.credentials)}${line(t.date)}${line(t.until)}${line(t.signature)}</dl></section>
<p class="screen"><label>${t.name} <input id="by" type="text" autocomplete="name"></label></p>
<p class="save"><button type="button">${t.save}</button><label class="open">${t.open}<input id="open" type="file" accept=".json"></label></p>
<p class="name screen">${t.saveNote}</p>`;
}
