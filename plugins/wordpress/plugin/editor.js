/**
 * The blocks in the editor: a picker, then the widget itself as a preview. The server passes the elements and documents in
 * window.careWidgetsEditor; titles and icons come from the blocks that it has registered.
 */
(function ({ blocks, blockEditor, components, element, i18n }, site) {
  const { createElement: el, Fragment, useState } = element;
  const { InspectorControls, useBlockProps } = blockEditor;
  const { BaseControl, CheckboxControl, ComboboxControl, Disabled, PanelBody, Placeholder, SelectControl } = components;
  const { __ } = i18n;

  /** Reads own properties only: the attributes of a post are not trusted, and may be `constructor`. */
  const own = (table, key) => (Object.hasOwn(table, key) ? table[key] : undefined);
  const documentsOf = (kind) => own(site.documents, kind) || {};
  const textsOf = (kind, id, lang) => {
    const entry = own(documentsOf(kind), id) || {};
    return own(entry, lang.split('-')[0]) || entry.en;
  };
  const idsOf = (attributes) => attributes.document.split(' ').filter(Boolean);

  /** The texts of the saved paragraph, which is shown where the plugin does not run. */
  function savedTexts({ kind }, ids, lang) {
    const valid = ids.filter((id) => own(documentsOf(kind), id));
    const texts = valid.map((id) => textsOf(kind, id, lang));
    const hotlineId =
      kind === 'hotlines' ? valid[0] : site.hotline || (valid[0] && documentsOf(kind)[valid[0]].hotline);
    const hotline = hotlineId ? textsOf('hotlines', hotlineId, lang) : undefined;
    return {
      title: texts.map(({ title }) => title).join(', '),
      text: texts.map(({ text }) => text).join(' '),
      hotline: hotline && kind !== 'hotlines' ? hotline.title : '',
      number: hotline ? hotline.number : '',
      dial: hotline ? 'tel:' + hotline.dial : '',
    };
  }

  function Picker({ block, attributes, choose }) {
    // A post may hold a value that is not a language tag, and sorting by it would throw.
    const lang = own(site.languages, attributes.lang) ? attributes.lang : site.lang;
    const options = Object.keys(documentsOf(block.kind))
      .map((value) => ({ value, label: textsOf(block.kind, value, lang).title }))
      .sort((a, b) => a.label.localeCompare(b.label, lang));
    if (!block.several) {
      return el(ComboboxControl, {
        label: __('Text to show', 'care-widgets'),
        value: attributes.document || null,
        options,
        onChange: (id) => choose(id ? [id] : []),
      });
    }
    const ids = idsOf(attributes);
    return el(
      'fieldset',
      { style: { border: 0, margin: 0, padding: 0 } },
      el(
        'legend',
        { style: { padding: 0, marginBottom: 8 } },
        el(BaseControl.VisualLabel, null, __('Texts to compare', 'care-widgets')),
      ),
      options.map(({ value, label }) =>
        el(CheckboxControl, {
          key: value,
          label,
          checked: ids.includes(value),
          onChange: (isChecked) => choose(isChecked ? [...ids, value] : ids.filter((id) => id !== value)),
        }),
      ),
    );
  }

  function Controls({ block, attributes, setAttributes, choose, chooseLanguage }) {
    return el(
      InspectorControls,
      null,
      el(
        PanelBody,
        { title: __('Text', 'care-widgets') },
        el('div', { style: { marginBottom: 16 } }, el(Picker, { block, attributes, choose })),
        el(SelectControl, {
          label: __('Language', 'care-widgets'),
          value: attributes.lang,
          options: [
            { value: '', label: __('Language of the page', 'care-widgets') },
            ...Object.entries(site.languages).map(([value, label]) => ({ value, label })),
          ],
          onChange: chooseLanguage,
        }),
        !block.inline &&
          el(SelectControl, {
            label: __('Level of the first heading', 'care-widgets'),
            help: __('One more than the heading above it.', 'care-widgets'),
            value: String(attributes.headingLevel),
            options: [1, 2, 3, 4, 5, 6].map((level) => ({ value: String(level), label: String(level) })),
            onChange: (level) => setAttributes({ headingLevel: Number(level) }),
          }),
      ),
    );
  }

  /**
   * The preview's Content Security Policy. Whatever gets into the preview, it can load only the plugin's own
   * files and the theme's fonts, and cannot run inline scripts or event handlers.
   */
  function previewPolicy() {
    const source = site.base.replace(/[;,]/g, encodeURIComponent);
    return `default-src 'none'; script-src ${source}; connect-src ${source}; font-src * data:; base-uri 'none'; form-action 'none'`;
  }

  /** Copies of the theme's @font-face rules, as style sheets for another document. Sheets of other origins cannot be read. */
  function fontSheets(from, to) {
    return [...from.document.styleSheets].flatMap((sheet) => {
      try {
        const copy = new to.CSSStyleSheet({ baseURL: sheet.href || from.document.baseURI });
        for (const rule of sheet.cssRules) {
          if (rule instanceof from.CSSFontFaceRule) copy.insertRule(rule.cssText);
        }
        return copy.cssRules.length ? [copy] : [];
      } catch {
        return [];
      }
    });
  }

  /**
   * Copies to the preview what a widget inherits from its page: font and colours. These values may come from the
   * post, whose author is not trusted, so they are set as values of single properties and never become part of
   * markup or of a style sheet's text.
   */
  function copyTheme(from, frame) {
    const { documentElement, body } = frame.contentDocument;
    const view = from.ownerDocument.defaultView;
    const { fontFamily, color, colorScheme } = view.getComputedStyle(from);
    const values = { 'font-family': fontFamily, color, 'color-scheme': colorScheme, '--care-color-brand': site.brand };
    Object.entries(values).forEach(([name, value]) => value && documentElement.style.setProperty(name, value));
    body.style.setProperty('margin', '0');
    body.style.setProperty('overflow', 'hidden');
    frame.contentDocument.adoptedStyleSheets = fontSheets(view, frame.contentWindow);
  }

  /** Builds the preview's document in an empty iframe, node by node: the element and its script. */
  function fillPreview(frame, name, attributes, fallback) {
    const { contentDocument: page } = frame;
    const add = (parent, tag, attrs, text = '') => {
      const node = page.createElement(tag);
      Object.entries(attrs).forEach(([key, value]) => node.setAttribute(key, value));
      node.textContent = text;
      parent.append(node);
    };
    add(page.head, 'meta', { 'http-equiv': 'Content-Security-Policy', content: previewPolicy() });
    copyTheme(frame.parentElement, frame);
    add(page.body, name, attributes, fallback);
    add(page.head, 'script', {
      async: '',
      referrerpolicy: 'no-referrer',
      ...site.script,
    });
  }

  /**
   * The element itself, in an iframe: on the editor's page, its script would also upgrade placeholders and links in
   * the text that the author is editing, and the result would be saved. The iframe starts as
   * a constant, empty document. A `sandbox` without `allow-same-origin` would isolate it further, but from such
   * an origin the plugin's modules need CORS headers, which WordPress sites do not send for plugin files.
   */
  function Preview({ name, block, attributes: { document: id, lang, headingLevel, title, text } }) {
    const [height, setHeight] = useState(block.inline ? 32 : 160);
    const elementAttributes = {
      // The site's own line has no document: a banner without attributes shows it.
      ...(id !== site.ownLine && { [block.attribute]: id }),
      lang: lang || site.lang,
      'heading-level': headingLevel,
    };
    const fallback = block.inline ? title : title + ' ' + text;
    const onLoad = ({ currentTarget: frame }) => {
      fillPreview(frame, name, elementAttributes, fallback);
      const { body } = frame.contentDocument;
      new frame.contentWindow.ResizeObserver(() => setHeight(Math.ceil(body.getBoundingClientRect().height))).observe(
        body,
      );
    };
    return el(
      Disabled,
      null,
      el('iframe', {
        // A new iframe for each choice.
        key: JSON.stringify([elementAttributes, fallback]),
        className: 'care-widgets-preview',
        title,
        srcDoc: '<!doctype html>',
        referrerPolicy: 'no-referrer',
        onLoad,
        style: { display: 'block', width: '100%', height, border: 0 },
      }),
    );
  }

  function Edit({ name, block, attributes, setAttributes }) {
    const chosen = idsOf(attributes);
    const choose = (ids, lang = attributes.lang) =>
      setAttributes({ document: ids.join(' '), lang, ...savedTexts(block, ids, lang || site.lang) });
    const isComplete = chosen.length >= (block.several ? 2 : 1);
    const { title, icon, description } = blocks.getBlockType('care-widgets/' + name);
    return el(
      Fragment,
      null,
      el(Controls, { block, attributes, setAttributes, choose, chooseLanguage: (lang) => choose(chosen, lang) }),
      el(
        'div',
        useBlockProps(),
        isComplete
          ? el(Preview, { name, block, attributes })
          : el(
              Placeholder,
              { icon: icon.src || icon, label: title, instructions: description },
              el('div', { style: { flex: '0 1 28em' } }, el(Picker, { block, attributes, choose })),
            ),
      ),
    );
  }

  function Save({ attributes: { lang, title, text, hotline, number, dial } }) {
    if (!title) return null;
    return el(
      'p',
      useBlockProps.save(lang ? { lang } : {}),
      el('strong', null, title),
      el('br'),
      el('span', { className: 'care-widgets-text' }, text),
      number && el('br'),
      hotline && el('span', { className: 'care-widgets-hotline' }, hotline),
      hotline && ' ',
      number && el('a', { href: dial }, number),
    );
  }

  for (const [name, block] of Object.entries(site.blocks)) {
    blocks.registerBlockType('care-widgets/' + name, {
      edit: (props) => el(Edit, { ...props, name, block }),
      save: Save,
    });
  }
})(window.wp, window.careWidgetsEditor);
