import { Plugin } from 'ckeditor5';
import { CareWidgetsEditing } from './care-widgets-editing.js';
import { CareWidgetsUI } from './care-widgets-ui.js';

/** The CKEditor 5 plugin: toolbar item `careWidgets`, configuration `careWidgets: { base }`. */
export class CareWidgets extends Plugin {
  static get pluginName() {
    return 'CareWidgets' as const;
  }

  static get requires() {
    return [CareWidgetsEditing, CareWidgetsUI] as const;
  }
}

export default CareWidgets;
