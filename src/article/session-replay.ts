import { html, type TemplateResult } from 'lit';

/** Classes by which tools that record and replay a visit leave an element out: rrweb, Sentry, PostHog, FullStory, Amplitude, Mixpanel. */
const marks = 'rr-block rr-mask sentry-block sentry-mask ph-no-capture fs-exclude amp-block mp-block';

/**
 * What a reader types, ticks or chooses, and what a list shows because of it: it says something about their health, and
 * a site's session replay must not record it. The attributes are those of Hotjar, LogRocket, Sentry, Clarity, Datadog,
 * OpenReplay, Contentsquare, Smartlook and Matomo.
 */
export function hiddenFromReplay(content: unknown, className = ''): TemplateResult {
  return html`<div
    class="${className} ${marks}"
    data-hj-suppress
    data-private
    data-sentry-block
    data-sentry-mask
    data-clarity-mask="true"
    data-dd-privacy="hidden"
    data-openreplay-hidden
    data-cs-mask
    data-recording-ignore="mask"
    data-matomo-mask
  >${content}</div>`;
}
