import assert from 'node:assert/strict';
import { it } from 'node:test';
import { flows } from './flows.js';

flows(
  {
    name: 'CKEditor 5',
    html: (
      { base },
      { content, french, hotline },
    ) => `<!doctype html><html lang="en"><meta charset="utf-8"><title>A CMS</title><link rel="icon" href="data:,">
      <link rel="stylesheet" href="${base}ckeditor5/ckeditor5.css">
      <script type="importmap">{ "imports": { "ckeditor5": "${base}ckeditor5/browser/ckeditor5.js" } }</script>
      <body><div id="text"></div><script type="module">
        import { BlockQuote, Bold, ClassicEditor, Essentials, Heading, Link, List, Paragraph } from 'ckeditor5';
        import { CareWidgets } from '${base}plugins/ckeditor5.js';
        import french from '${base}ckeditor5/translations/fr.js';
        window.editor = await ClassicEditor.create(document.querySelector('#text'), {
          licenseKey: 'GPL',
          plugins: [BlockQuote, Bold, Essentials, Heading, Link, List, Paragraph, CareWidgets],
          toolbar: ['undo', 'redo', 'heading', 'bold', 'link', 'bulletedList', 'careWidgets'],
          initialData: ${JSON.stringify(content)},
          language: ${french ? `{ ui: 'fr', content: 'fr' }, translations: [french]` : `'en'`},
          careWidgets: ${JSON.stringify({ base, hotline })},
        });
      </script>`,
    get: 'editor.getData()',
    set: '(html) => editor.setData(html)',
    readOnly: 'editor.enableReadOnlyMode("test")',
    body: (page) => page.locator('.ck-editor__editable'),
    selected: '.care-widget-view.ck-widget_selected',
    edit: ['Alt+F10', 'Enter'],
  },
  (site, open) => {
    it('CKEditor 5 moves a marked link out of its sentence and splits the paragraph there', async () => {
      const author = await open({
        content: `<p>Before ${site.link('widget=side-effect-card&effect=fatigue', 'Fatigue')} after</p>`,
      });
      assert.match(await author.saved(), /^<p>Before&?.*<\/p><p><a [^>]*>Fatigue<\/a><\/p><p>.*after<\/p>$/);
      await author.close();
    });

    it('CKEditor 5 describes the selected box to screen readers, and Enter starts a paragraph below it', async () => {
      const author = await open({
        content: `<p>${site.link('widget=side-effect-card&effect=fatigue', 'Fatigue')}</p>`,
      });
      await author.selectBox();
      const announcement = await author.page.evaluate(
        'document.querySelector(".ck-fake-selection-container").textContent',
      );
      assert.match(String(announcement), /Cancer care information, A side effect: Fatigue.*Press Enter to type after/);
      await author.press('Enter');
      await author.page.keyboard.type('Below');
      assert.match(await author.saved(), /Fatigue<\/a><\/p><p>Below<\/p>$/);
      await author.close();
    });
  },
);
