import assert from 'node:assert/strict';
import { it } from 'node:test';
import { flows } from './flows.js';

flows(
  {
    name: 'TinyMCE',
    html: (
      { base },
      { content, french, hotline },
    ) => `<!doctype html><html lang="en"><meta charset="utf-8"><title>A CMS</title><link rel="icon" href="data:,">
      <body><textarea id="text"></textarea><script src="${base}tinymce/tinymce.min.js"></script><script>
        document.querySelector('#text').value = ${JSON.stringify(content)};
        // The npm package has no translations, so this stands in for a site's langs/fr_FR.js.
        tinymce.addI18n('fr_FR', { Close: 'Fermer' });
        tinymce.init({
          selector: '#text',
          license_key: 'gpl',
          plugins: 'link lists',
          external_plugins: { carewidgets: '${base}plugins/tinymce.js' },
          toolbar: 'undo redo | bold link bullist | carewidgets',
          language: '${french ? 'fr_FR' : 'en'}',
          carewidgets_base: '${base}',
          ${hotline ? `carewidgets_hotline: '${hotline}',` : ''}
          init_instance_callback: (editor) => { window.editor = editor; },
        });
      </script>`,
    get: 'editor.getContent()',
    set: '(html) => editor.resetContent(html)',
    readOnly: 'editor.mode.set("readonly")',
    body: (page) => page.frameLocator('.tox-edit-area__iframe').locator('body'),
    selected: '.care-widget-view[data-mce-selected]',
    edit: ['Enter'],
  },
  (site, open) => {
    it('TinyMCE leaves a marked link within a sentence unchanged', async () => {
      const sentence = `<p>Before ${site.link('widget=side-effect-card&effect=fatigue', 'Fatigue')} after</p>`;
      const author = await open({ content: sentence });
      assert.equal(await author.boxes.count(), 0);
      assert.match(await author.saved(), /<p>Before <a [^>]*data-care-widget=""[^>]*>Fatigue<\/a> after<\/p>/);
      await author.close();
    });
  },
);
