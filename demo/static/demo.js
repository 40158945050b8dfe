/** Behaviour of the demo's own pages. The library does not need it. */

for (const button of document.querySelectorAll('[data-copy]')) {
  button.addEventListener('click', async () => {
    await navigator.clipboard.writeText(button.parentElement.querySelector('code').textContent);
    const label = button.textContent;
    button.textContent = '✓';
    setTimeout(() => (button.textContent = label), 1200);
  });
}

const siteForm = document.querySelector('[data-stage]');
siteForm?.addEventListener('change', updateFrame);
if (siteForm && innerWidth < 1180) {
  siteForm.elements.width.value = innerWidth < 768 ? '375' : '768';
  updateFrame();
}

/** Shows the chosen site in the iframe, with the chosen width and colour scheme. */
function updateFrame() {
  const { page, width, scheme } = Object.fromEntries(new FormData(siteForm));
  const frame = document.querySelector('.stage iframe');
  frame.style.inlineSize = `${width}px`;
  const url = `${page}?scheme=${scheme}`;
  if (!frame.src.endsWith(url)) frame.src = url;
}

const elementForm = document.querySelector('[data-try]');
elementForm?.addEventListener('input', () => {
  const { id, lang, width, scheme, brand } = Object.fromEntries(new FormData(elementForm));
  const container = document.querySelector('.try');
  const element = container.querySelector(elementForm.dataset.try);
  element.setAttribute(elementForm.dataset.attribute, id);
  element.setAttribute('lang', lang);
  element.style.setProperty('--care-color-brand', brand);
  container.style.maxInlineSize = `${width}px`;
  container.style.colorScheme = scheme;
});
