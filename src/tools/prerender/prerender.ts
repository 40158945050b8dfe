import type { Kind } from '../../core/kinds.js';
import { withoutCitations } from '../content/without-citations.js';
import type { CareDocument, Term } from '../../content/model.js';
import { illustration } from '../../illustrations/illustrations.js';
import { elementRegistry, type ElementEntry, type Tag } from '../../core/registry.js';
import { textDirection } from '../../core/text-direction.js';
import { loadMessages } from '../../i18n/translate.js';
import type { RenderContext } from '../../templates/render-context.js';
import type { Template } from '../../templates/template.js';
import { embedUrl } from '../../core/document-request.js';
import { hotlineOf } from '../content/hotline-of.js';
import { splitSources } from '../content/resolve-references.js';
import type { Documents } from '../content/folder.js';
import type { GeneratedFiles } from '../generated-files.js';
import { lightDomStyles } from './light-dom-styles.js';
import { serverHtml } from './server-html.js';
import { glossaryUrl, glossaryPage } from '../pages/glossary-page.js';
import { sourcesUrl, sourcesPage } from '../pages/sources-page.js';

/**
 * `static/{lang}/{element}/{id}.html`: the element with its document rendered into the light DOM, which a page shows before
 * any script runs, or without one; the pages of sources and of terms that these link to; and their style sheet. `base` is
 * the URL of the folder of all files, ending in a slash.
 */
export function prerenderedFiles(documents: Documents, base: string): GeneratedFiles {
  const files: GeneratedFiles = new Map([['care-widgets.css', lightDomStyles]]);
  const withBase = (html: string) => html.replaceAll(basePlaceholder, base);
  for (const cited of documents.values()) {
    const whole = withoutCitations(cited);
    const document = splitSources(whole);
    const { moreSources } = document;
    const { id, lang } = document;
    const context = async (tag = ''): Promise<RenderContext> => {
      const ctx = await staticContext(document);
      return {
        ...ctx,
        // The ids within illustrations are unique among all prerendered texts.
        illustration: (name, description) => illustration(name, description, ctx.t, `${tag}-${id}-${lang}`),
        sourcesPage: moreSources ? `${basePlaceholder}${sourcesUrl(document)}` : undefined,
        termUrl: (term) =>
          documents.has(`${lang}/glossary/${term}`) ? `${basePlaceholder}${glossaryUrl(lang)}#${term}` : undefined,
      };
    };
    for (const { tag, attribute } of elementsFor(document.kind)) {
      files.set(`static/${lang}/${tag}/${id}.html`, async () =>
        withBase(await fragment(tag, attribute, document, await context(tag))),
      );
    }
    if (moreSources)
      files.set(sourcesUrl(document), async () => withBase(await sourcesPage(whole, await context(), basePlaceholder)));
  }
  for (const [lang, terms] of termsByLanguage(documents)) {
    files.set(glossaryUrl(lang), async () =>
      withBase(await glossaryPage(terms, await staticContext(terms[0]!), basePlaceholder)),
    );
  }
  return files;
}

function termsByLanguage(documents: Documents): Map<string, Term[]> {
  const terms = new Map<string, Term[]>();
  for (const document of documents.values()) {
    if (document.kind !== 'glossary') continue;
    terms.set(document.lang, [...(terms.get(document.lang) ?? []), withoutCitations(document)]);
  }
  return terms;
}

/** The elements that show a single document of `kind`: not `<glossary-term>`, which is part of a sentence, nor a comparison of several. */
export function elementsFor(kind: Kind): { tag: Tag; attribute: string }[] {
  const entries = Object.entries(elementRegistry) as [Tag, ElementEntry][];
  return entries
    .filter(([, entry]) => entry.kind === kind && !entry.lazy && entry.attribute !== 'treatments')
    .map(([tag, { attribute }]) => ({ tag, attribute }));
}

/** The render context of the build, which does not know the reader, the page or the time. */
export async function staticContext(document: CareDocument): Promise<RenderContext> {
  const { lang } = document;
  return {
    t: await loadMessages(lang, true),
    lang,
    closedSections: 'all',
    now: new Date(document.updated),
    timeless: true,
    headingLevel: 2,
    hotline: hotlineOf(document),
    glossaryTag: 'glossary-term',
    pageUrl: (kind, target) => embedUrl(basePlaceholder, kind, target, lang),
  };
}

/** Renders a document as HTML with the template of an element. */
export async function renderElement(tag: Tag, document: CareDocument, ctx: RenderContext): Promise<string> {
  const { template } = (await import(`../../elements/${tag}/${tag}.template.ts`)) as {
    template: Template<CareDocument>;
  };
  return serverHtml(template(document, ctx));
}

async function fragment(tag: Tag, attribute: string, document: CareDocument, ctx: RenderContext): Promise<string> {
  const { lang, id } = document;
  const html = await renderElement(tag, document, ctx);
  return `<link rel="stylesheet" referrerpolicy="no-referrer" href="${basePlaceholder}care-widgets.css">
<${tag} ${attribute}="${id}" lang="${lang}" light-dom><div class="care-content" slot="care-content" data-document="${id}" lang="${lang}" dir="${textDirection(lang)}"><div class="care-body">${html}</div></div></${tag}>
${jsonLd(document)}`;
}

const schemaTypes: Partial<Record<Kind, string>> = { treatments: 'MedicalTherapy', 'side-effects': 'MedicalSymptom' };

/** Structured data for search engines: https://schema.org/MedicalWebPage */
function jsonLd(document: CareDocument): string {
  if (document.kind === 'hotlines') return '';
  const { title, lang, updated, reviewed, kind } = document;
  const data = {
    '@context': 'https://schema.org',
    '@type': 'MedicalWebPage',
    name: title,
    inLanguage: lang,
    dateModified: updated,
    ...(reviewed && {
      lastReviewed: reviewed.on,
      reviewedBy: { '@type': 'Person', name: reviewed.by, honorificSuffix: reviewed.credentials },
    }),
    ...(schemaTypes[kind] && { about: { '@type': schemaTypes[kind], name: title } }),
    audience: { '@type': 'Patient' },
    citation: document.sources.map(({ name, url }) => ({ '@type': 'CreativeWork', name, ...(url && { url }) })),
  };
  return `<script type="application/ld+json">${JSON.stringify(data).replace(/</g, '\\u003c')}</script>\n`;
}

/** Stands for the base URL while rendering. That URL may be relative, but templates accept only absolute links. */
const basePlaceholder = 'https://base.invalid/';
