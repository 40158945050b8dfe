import type { Editor } from 'ckeditor5';
import { Picker, type Settings } from '../../src/picker/picker.js';

declare module '@ckeditor/ckeditor5-core' {
  interface EditorConfig {
    careWidgets?: Settings;
  }
}

const pickers = new WeakMap<Editor, Picker>();

export function pickerOf(editor: Editor): Picker {
  let picker = pickers.get(editor);
  if (!picker) {
    const { uiLanguage, contentLanguage } = editor.locale;
    picker = new Picker(editor.config.get('careWidgets'), uiLanguage, contentLanguage);
    pickers.set(editor, picker);
  }
  return picker;
}
