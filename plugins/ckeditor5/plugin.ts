import { Plugin } from 'ckeditor5';
import { CareWidgetsEditing } from './care-widgets-editing.js';
import { CareWidgetsUI } from './care-widgets-ui.js';

/** Care Widgets in CKEditor 5: toolbar item `careWidgets`, configuration `careWidgets: { base }`. */
export class CareWidgets extends Plugin {
  static get pluginName() {
    return 'CareWidgets' as const;
  }

  static get requires() {
    return [CareWidgetsEditing, CareWidgetsUI] as const;
  }
}

export default CareWidgets;
