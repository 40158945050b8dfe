import { html, type TemplateResult } from 'lit';

/** Classes that exclude an element from session replay by rrweb, Sentry, PostHog, FullStory, Amplitude and Mixpanel. */
const EXCLUSION_CLASSES = 'rr-block rr-mask sentry-block sentry-mask ph-no-capture fs-exclude amp-block mp-block';

/**
 * Excludes content from a site's session replay. For what a reader types, ticks or chooses, and for what a list shows
 * because of it: that reveals something about their health. The attributes are those of Hotjar, LogRocket, Sentry, Clarity,
 * Datadog, OpenReplay, Contentsquare, Smartlook and Matomo.
 */
export function hiddenFromReplay(content: unknown, className = ''): TemplateResult {
  return html`<div
    class="${className} ${EXCLUSION_CLASSES}"
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
