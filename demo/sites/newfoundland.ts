import { addressOf, navigationLinks, sitePage, textElement, titleOf, type SiteRequest } from './site.js';

/**
 * A fictitious hospital of Newfoundland, in English. Its nurse line is described by attributes of the script tag, in a time
 * zone of half an hour; its chemotherapy unit shows some sections of a long text, with notes of its own.
 */
export function newfoundland({ lang, text, scheme }: SiteRequest): string {
  const name = 'Capelin Bay Regional Hospital';
  return sitePage({
    lang: 'en',
    scheme,
    title: `${text ? titleOf(text, 'en') : 'Chemotherapy day unit'} – ${name}`,
    head: `<link rel="stylesheet" href="/institution.css">
<link rel="stylesheet" href="/newfoundland.css">
<script async referrerpolicy="no-referrer" src="/dist/care-widgets.js" data-hotline-name="Cancer care nurse line" data-hotline-number="+1 709-555-0142" data-hotline-hours="Mo-Fr 08:00-16:30" data-hotline-time-zone="America/St_Johns" data-link-template="/newfoundland/{lang}/{kind}/{id}"></script>`,
    body: `<a class="skip" href="#main">Skip to content</a>
<header>
<p class="made-up">A fictitious hospital that shows Care Widgets</p>
<div class="bar">
<a class="mark" href="/newfoundland/en/">${lighthouse}<span>Capelin Bay <span>Regional Hospital</span></span></a>
<p class="call"><span>Cancer care nurse line</span> <a href="tel:+17095550142">709-555-0142</a></p>
</div>
</header>
<nav aria-label="Cancer care">${navigationLinks(
      [
        ['/newfoundland/en/', 'Day unit'],
        ['/newfoundland/en/treatments/chemotherapy', 'Chemotherapy'],
        ['/newfoundland/en/treatments/radiation-therapy', 'Radiation therapy'],
        ['/newfoundland/en/guides/managing-side-effects', 'Side effects'],
        ['/newfoundland/en/guides/questions-to-ask', 'Questions to ask'],
      ],
      addressOf('newfoundland', lang, text),
    )}</nav>
<main id="main">${text ? `<div class="text">${textElement(text, `${titleOf(text, lang)}. ${line}`, switchboard, lang === 'en' ? undefined : lang)}</div>` : dayUnit}</main>
<footer>
<div>
<p><strong>${name}</strong><br>12 Lighthouse Road, Capelin Bay, Newfoundland and Labrador</p>
<p>Cancer care nurse line<br><a href="tel:+17095550142">709-555-0142</a></p>
<p>Monday to Friday, 8 a.m. to 4:30 p.m.<br>Newfoundland Time</p>
</div>
</footer>`,
  });
}

const line = 'Questions? Cancer care nurse line, <a href="tel:+17095550142">709-555-0142</a>';

const switchboard = `<p slot="note-when-to-call" lang="en">When the nurse line is closed, the hospital’s switchboard answers: <a href="tel:+17095550100">709-555-0100</a>. Ask for the oncologist on call.</p>`;

const lighthouse = `<svg viewBox="0 0 32 40" aria-hidden="true"><path d="M12 12h8l3 26H9z" fill="currentColor"/><path d="M10.8 22h10.4l.7 6H10.1z" class="band"/><path d="M12 5h8v5h-8zM16 0l6 4H10z" fill="currentColor"/><path d="M0 5l9 2-9 2zM32 5l-9 2 9 2z" class="light"/></svg>`;

/** The row houses above the harbour. */
const houses = [
  ['#c8452f', 96],
  ['#e0a52e', 84],
  ['#2f7f79', 104],
  ['#5a4a8a', 90],
  ['#d97b4f', 80],
  ['#3b7fb0', 100],
  ['#7fa650', 86],
] as const;

const harbour = `<svg class="harbour" viewBox="0 0 560 240" aria-hidden="true" preserveAspectRatio="xMaxYMax">
<path class="hill" d="M-900 210C-500 150-200 190 0 160 90 120 150 96 230 112S390 60 560 96V240H-900z"/>
${houses
  .map(([colour, height], index) => {
    const x = 36 + index * 68;
    const top = 196 - height;
    return `<g><path fill="${colour}" d="M${x} 200V${top + 18}l34-22 34 22V200z"/><path class="window" d="M${x + 12} ${top + 30}h14v20h-14zM${x + 42} ${top + 30}h14v20h-14zM${x + 12} 172h14v28h-14zM${x + 42} 166h14v18h-14z"/></g>`;
  })
  .join('')}
<path class="sea" d="M-2000 200h2600v40h-2600z"/>
<path class="wave" d="M-600 216q20-8 40 0t40 0 40 0M-330 226q20-8 40 0t40 0 40 0M-140 212q20-8 40 0t40 0 40 0M20 214q20-8 40 0t40 0 40 0M210 224q20-8 40 0t40 0 40 0M390 214q20-8 40 0t40 0 40 0"/>
</svg>`;

const dayUnit = `<div class="hero">
<div>
<h1>Chemotherapy day unit</h1>
<p>Treatment close to home, on the third floor, with a view of the harbour.</p>
</div>
${harbour}
</div>
<ul class="facts">
<li><h2>Where we are</h2><p>Third floor. Take the east elevators, follow the blue line, and check in at the desk.</p></li>
<li><h2>Parking</h2><p>Lot B, on Lighthouse Road. It is free while you are in the unit.</p></li>
<li><h2>Someone with you</h2><p>One person can sit with you. There is a chair beside every bed.</p></li>
</ul>
<div class="columns">
<div>
<treatment-explainer treatment="chemotherapy" sections="everyday-life questions">Chemotherapy. ${line}
${switchboard}
<p slot="note-end">Our tour for new patients starts at the desk every Tuesday at 2 p.m.</p>
</treatment-explainer>
</div>
<aside aria-label="Call us">
<hotline-banner heading-level="2">${line}</hotline-banner>
<section><h2>The desk</h2><p>Open Monday to Friday, 7:30 a.m. to 5 p.m.</p><p>If you come from along the shore and the road is closed, call us: we will find you another day.</p></section>
</aside>
</div>`;
