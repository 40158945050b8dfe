import { addressOf, navigationLinks, sitePage, textElement, titleOf, type SiteRequest } from './site.js';

const messages = {
  es: {
    name: 'Fundación Tres Nogales',
    madeUp: 'Una fundación ficticia que muestra Care Widgets',
    skip: 'Ir al contenido',
    other: 'English',
    home: 'Inicio',
    nav: 'Temas',
    title: 'Nadie tiene que ir solo',
    lead: 'Acompañamos a las personas con cáncer y a sus familias en el sur de Texas: transporte, hospedaje y alguien que escucha. No cuesta nada.',
    line: 'Línea Tres Nogales',
    ask: '¿Preguntas?',
    help: 'Cómo ayudamos',
    helps: [
      [
        'Transporte',
        'Nuestros voluntarios llevan a las personas a sus citas, de lunes a viernes. Llame dos días antes.',
      ],
      ['La Casa', 'Ocho habitaciones cerca del hospital, para la familia también. Hay cocina y estacionamiento.'],
      ['Compañía', 'Alguien que ya pasó por un tratamiento puede llamarle una vez por semana, en español o en inglés.'],
    ],
    learn: 'Entender el tratamiento',
    ride: 'Si necesita transporte a su cita, llame a la Línea Tres Nogales dos días antes.',
    meet: 'Los jueves a las 6 p. m. leemos estos textos juntos, en La Casa. Hay café.',
    hours: 'De lunes a viernes, de 9 a. m. a 6 p. m.; sábados, de 10 a. m. a 2 p. m.',
  },
  en: {
    name: 'Tres Nogales Foundation',
    madeUp: 'A fictitious foundation that shows Care Widgets',
    skip: 'Skip to content',
    other: 'Español',
    home: 'Home',
    nav: 'Topics',
    title: 'No one has to go alone',
    lead: 'We are beside people with cancer and their families in South Texas: rides, a place to stay, and someone who listens. It costs nothing.',
    line: 'Tres Nogales Line',
    ask: 'Questions?',
    help: 'How we help',
    helps: [
      ['Rides', 'Our volunteers drive people to their appointments, Monday to Friday. Call two days ahead.'],
      ['La Casa', 'Eight rooms near the hospital, for your family too. There is a kitchen, and parking.'],
      ['Company', 'Someone who has been through treatment can call you once a week, in Spanish or English.'],
    ],
    learn: 'Understanding treatment',
    ride: 'If you need a ride to your appointment, call the Tres Nogales Line two days ahead.',
    meet: 'On Thursdays at 6 p.m. we read these texts together, at La Casa. There is coffee.',
    hours: 'Monday to Friday, 9 a.m. to 6 p.m.; Saturdays, 10 a.m. to 2 p.m.',
  },
};

const topics = ['treatments/immunotherapy', 'side-effects/fatigue', 'side-effects/fever-infection'];

/**
 * A fictitious foundation of Texas: each page in Spanish and in English, at an address of its own, so that its line has a
 * name in both. In other languages a text is read within the Spanish pages.
 */
export function texas({ lang, text, scheme }: SiteRequest): string {
  const own = lang === 'en' ? 'en' : 'es';
  const other = own === 'en' ? 'es' : 'en';
  const t = messages[own];
  const address = (topic: string) => `/texas/${own}/${topic}`;
  const titles = topics.map((topic) => {
    const [kind, id] = topic.split('/');
    return titleOf({ kind: kind as 'treatments', id: id! }, own);
  });
  return sitePage({
    lang: own,
    scheme,
    title: `${text ? titleOf(text, own) : t.title} – ${t.name}`,
    head: `<link rel="alternate" hreflang="${other}" href="${addressOf('texas', other, text)}">
<link rel="stylesheet" href="/institution.css">
<link rel="stylesheet" href="/texas.css">
<script async referrerpolicy="no-referrer" src="/dist/care-widgets.js" data-hotline-name="${t.line}" data-hotline-number="+1 956-555-0118" data-hotline-hours="Mo-Fr 09:00-18:00; Sa 10:00-14:00" data-hotline-time-zone="America/Chicago" data-link-template="/texas/{lang}/{kind}/{id}"></script>`,
    body: `<a class="skip" href="#main">${t.skip}</a>
<header>
<p class="made-up">${t.madeUp}</p>
<div class="bar">
<a class="mark" href="/texas/${own}/">${trees}<span>${t.name}</span></a>
<a class="language" href="${addressOf('texas', other, text)}" lang="${other}" hreflang="${other}">${t.other}</a>
</div>
<nav aria-label="${t.nav}">${navigationLinks(
      [[address(''), t.home], ...topics.map((topic, index): [string, string] => [address(topic), titles[index]!])],
      addressOf('texas', lang, text),
    )}</nav>
</header>
<main id="main">${text ? `<div class="text">${textElement(text, `${titleOf(text, lang)}. ${callUs(own)}`, notes(own), lang === own ? undefined : lang)}</div>` : home(own)}</main>
<footer><div>
<p><strong>${t.name}</strong><br>300 Pecan Lane, San Nogal, Texas</p>
<p>${t.line}<br><a href="tel:+19565550118">956-555-0118</a></p>
<p>${t.hours}</p>
</div></footer>`,
  });
}

const callUs = (lang: keyof typeof messages) =>
  `${messages[lang].ask} ${messages[lang].line}, <a href="tel:+19565550118">956-555-0118</a>`;

const notes = (lang: keyof typeof messages) =>
  `<p slot="note-when-to-call" lang="${lang}">${messages[lang].ride}</p>
<p slot="note-end" lang="${lang}">${messages[lang].meet}</p>`;

const tree = (x: number, height: number) =>
  `<path class="trunk" d="M${x - 3} ${60 - height}h6v${height}h-6z"/><circle class="crown" cx="${x}" cy="${56 - height}" r="${height / 1.9}"/>`;

const trees = `<svg viewBox="0 0 100 62" aria-hidden="true">${tree(20, 24)}${tree(50, 32)}${tree(80, 26)}</svg>`;

const valley = `<svg class="valley" viewBox="0 0 640 260" aria-hidden="true" preserveAspectRatio="xMidYMax slice">
<circle class="sun" cx="470" cy="120" r="64"/>
<path class="far" d="M0 190l70-14 30-46h120l24 42 90 10 60-34h120l40 30 86-6v88H0z"/>
<path class="near" d="M0 222c120-34 230-30 340-6s210 14 300-12v56H0z"/>
<g transform="translate(320 142) scale(1.3)">${tree(20, 30)}${tree(56, 42)}${tree(94, 34)}</g>
</svg>`;

function home(lang: keyof typeof messages): string {
  const t = messages[lang];
  const callText = callUs(lang);
  return `<div class="hero">
${valley}
<div class="welcome"><h1>${t.title}</h1><p>${t.lead}</p><a class="button" href="tel:+19565550118"><span>${t.line}</span> <strong>956-555-0118</strong></a></div>
</div>
<section class="helps"><h2>${t.help}</h2>
<ul>${t.helps.map(([title, about]) => `<li><h3>${title}</h3><p>${about}</p></li>`).join('')}</ul>
</section>
<section class="learn"><h2>${t.learn}</h2>
<treatment-card treatment="immunotherapy" heading-level="3">${callText}</treatment-card>
<treatment-steps treatment="immunotherapy" heading-level="3">${callText}</treatment-steps>
<question-list treatment="immunotherapy" heading-level="3">${callText}</question-list>
</section>
<section class="line"><hotline-banner heading-level="2">${callText}</hotline-banner></section>`;
}
