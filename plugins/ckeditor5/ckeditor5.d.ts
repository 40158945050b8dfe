import { Plugin } from 'ckeditor5';

/** What the built plugin says to TypeScript; `plugins/build.ts` lays it beside `ckeditor5.js`. */
export interface CareWidgetsConfig {
  /** Where the built files of Care Widgets are served from. */
  base: string;
  /** The site's own hotline, as `data-hotline` on the page's script tag. */
  hotline?: string;
  /** A list of the site's own, shaped like `documents.json`. */
  documents?: object;
}

export declare class CareWidgets extends Plugin {
  static get pluginName(): 'CareWidgets';
}

export default CareWidgets;

declare module '@ckeditor/ckeditor5-core' {
  interface EditorConfig {
    careWidgets?: CareWidgetsConfig;
  }
}
