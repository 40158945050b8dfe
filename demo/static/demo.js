/** What the demo's own pages do. The library needs none of it. */

for (const button of document.querySelectorAll('[data-copy]')) {
  button.addEventListener('click', async () => {
    await navigator.clipboard.writeText(button.parentElement.querySelector('code').textContent);
    const words = button.textContent;
    button.textContent = '✓';
    setTimeout(() => (button.textContent = words), 1200);
  });
}

const stage = document.querySelector('[data-stage]');
stage?.addEventListener('change', show);
if (stage && innerWidth < 1180) {
  stage.elements.width.value = innerWidth < 768 ? '375' : '768';
  show();
}

function show() {
  const { page, width, scheme, lang } = Object.fromEntries(new FormData(stage));
  const frame = document.querySelector('.stage iframe');
  frame.style.inlineSize = `${width}px`;
  const address = `/${lang}/${page}?scheme=${scheme}`;
  if (!frame.src.endsWith(address)) frame.src = address;
}

const form = document.querySelector('[data-try]');
form?.addEventListener('input', () => {
  const { id, lang, width, scheme, brand } = Object.fromEntries(new FormData(form));
  const place = document.querySelector('.try');
  const element = place.querySelector(form.dataset.try);
  element.setAttribute(form.dataset.attribute, id);
  element.setAttribute('lang', lang);
  element.style.setProperty('--care-color-brand', brand);
  place.style.maxInlineSize = `${width}px`;
  place.style.colorScheme = scheme;
});
