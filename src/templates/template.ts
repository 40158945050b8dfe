import type { TemplateResult } from 'lit';
import type { RenderContext } from './render-context.js';

/**
 * The template of an element, in `elements/<tag>/<tag>.template.ts`: a pure function, which reads no global, no setting and no
 * node, so that the build can prerender with it. `ui` has what only a running element has: what its reader has chosen, its
 * event handlers, what it loads lazily. Without `ui`, nothing has been chosen, and nothing happens at a click.
 */
export type Template<Content, Ui = never> = (content: Content, ctx: RenderContext, ui?: Ui) => TemplateResult;
