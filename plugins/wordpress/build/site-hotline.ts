/** Placeholders for the name and number of the site's hotline, which with_hotline() in includes/render.php fills in. */
const name = '{{hotline-name}}';
const number = '<bdi dir="ltr">{{hotline-number}}</bdi>';
const link = (classes: string) => `<a class="${classes}" part="number" href="tel:{{hotline-dial}}">${number}</a>`;

/** The forms in which a text shows its hotline: a line with its opening hours, a card, and the foot of printed pages. */
const line = /<p class="care-hotline-line">[^]*?<\/p>(?:\s*<div class="care-availability"[^]*?<\/div>)?/g;
const card = /<section class="care-hotline"[^]*?<\/section>\s*<\/section>/g;
const foot = /<p class="care-print-foot"[^]*?<\/p>/g;

/**
 * A prerendered text in which each hotline stands twice: as the build has rendered it, and for a site that has chosen another,
 * whose name and number the plugin writes in. Throws if another part of the text shows the hotline.
 */
export function withSiteHotline(html: string, file: string): string {
  const others = [line, card, foot].reduce((text, form) => text.replace(form, ''), html);
  if (/data-hotline=/.test(others))
    throw new Error(`dist/static/${file}: expected hotlines as a line, a card or a foot`);
  return html
    .replace(line, (shipped) =>
      both(
        shipped,
        shipped
          .replace(/(<b [^>]*>)[^]*?<\/b>/, `$1${name}</b>`)
          .replace(/<a\s[^]*?<\/a\s*>/, link('care-number'))
          .replace(/<\/p>[^]*/, '</p>'),
      ),
    )
    .replace(card, (shipped) => {
      const [, before, heading] = /^([^]*?<h\d [^>]*>)[^]*?(<\/h\d>)/.exec(shipped) ?? [];
      const [icon] = /<svg [^]*?<\/svg>/.exec(shipped) ?? [];
      if (!before || !heading || !icon)
        throw new Error(`dist/static/${file}: expected a heading and an icon of the hotline`);
      return both(
        shipped,
        `${before}${name}${heading}</section><section class="care-hotline-call"><p class="care-number-line">${icon}${link('care-number care-number-large')}</p></section></section>`,
      );
    })
    .replace(foot, (shipped) =>
      both(shipped, `<p class="care-print-foot" aria-hidden="true"><bdi>${name}</bdi> – ${number}</p>`),
    );
}

const both = (shipped: string, siteHotline: string) => `<!--hotline-->${shipped}<!--or-->${siteHotline}<!--/hotline-->`;
