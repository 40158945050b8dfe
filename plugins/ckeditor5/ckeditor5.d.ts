import { Plugin } from 'ckeditor5';

/** Types of the built plugin; `plugins/build.ts` copies them beside `ckeditor5.js`. */
export interface CareWidgetsConfig {
  /** URL of the folder that the built files of Care Widgets are served from. */
  base: string;
  /** The id of the site's hotline, as in `data-hotline` on the page's script tag. */
  hotline?: string;
  /** Documents of the site's own, in the format of `documents.json`. */
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
