/** Styles of the box that represents a widget in the editor: unobtrusive, in the colours of the surrounding text. */
export const viewStyles = `
.care-widget-view {
  display: block; margin: 1em 0; padding: .75em 1em; text-align: start; line-height: 1.4;
  border: 1px solid color-mix(in srgb, currentColor 25%, transparent); border-inline-start: 4px solid #4a6fa5; border-radius: 4px;
  background: color-mix(in srgb, currentColor 4%, transparent);
}
.care-widget-view > span { display: block; }
.care-widget-view-element { font-size: .85em; opacity: .8; }
.care-widget-view-title { font-size: 1.15em; font-weight: 600; }
.care-widget-view-note { font-size: .85em; opacity: .8; }
`;
