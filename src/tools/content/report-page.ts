import { escapeHtml } from '../../content/escape-html.js';

/** A self-contained page for a report: no script, nothing that is loaded, made to be printed too. `body` is HTML. */
export function reportPage(title: string, body: string): string {
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)}</title>
<style>
  body { font: 1rem/1.5 system-ui, sans-serif; margin: 2rem }
  table { border-collapse: collapse }
  caption { font-size: 1.25rem; font-weight: 600; text-align: start; padding-block: 1.5rem .5rem }
  th, td { padding: .375rem 1rem .375rem 0; border-bottom: 1px solid #ccc; text-align: start; vertical-align: top }
  tr { break-inside: avoid }
  @page { size: landscape }
  @media print { body { font-size: .75rem; margin: 0 } }
</style>
<h1>${escapeHtml(title)}</h1>
${body}
</html>
`;
}
