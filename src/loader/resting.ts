import { detectColorScheme } from '../core/color-scheme.js';
import { isCustomized } from '../core/customization.js';
import { delegateLinkEvents, delegateSectionEvents, isPlainClick } from '../core/delegated-events.js';
import { recordEarlyClick } from '../core/early-clicks.js';
import { inheritedLanguage, onLanguageChange } from '../core/inherited-language.js';
import { sameLanguage } from '../core/language.js';
import { observeAppearance, unobserveAppearance } from '../core/page-appearance.js';
import { elementRegistry, type Tag } from '../core/registry.js';
import { settings } from '../core/settings.js';
import { onVoicesChange, voiceFor } from '../core/voices.js';
import { whenNear } from '../core/when-near.js';
import { afterPageLoad } from './after-page-load.js';
import { loadElement } from './load-element.js';

/**
 * Prerendered texts rest: each is complete as it stands, so that nothing is requested for it until a reader needs what HTML
 * alone cannot do. Then the element's code comes, takes over the text, and does what was pressed.
 */

/** What HTML alone cannot do, or not for long: what is typed and ticked decides what else is shown. */
const controls = 'button, input, select, textarea, [tabindex]';

/** Attributes that change what a text shows. The build has rendered it without them. */
const changingAttributes = ['src', 'content-base', 'link-template', 'heading-level', 'without-language-menu'];

/** The texts that rest, each with what ends it. */
const resting = new Map<Element, () => void>();

/** Whether a node is in a text that rests: the glossary terms there are links. */
export function isInRestingText(node: Element): boolean {
  return resting.has(node.closest('.care-content')?.parentElement ?? node);
}

/** Loads the code of a prerendered element when a reader needs it; after the page's own files, if the page needs another text. */
export function rest(tag: Tag, element: Element, text: HTMLElement): void {
  if (resting.has(element)) return;
  const load = (): void => void loadElement(tag, element);
  if (!isCurrent(tag, element, text)) return afterPageLoad(element, load);

  const wake = (): void => {
    stopWaiting();
    load();
  };
  const wakeOnUse = ({ target }: Event): void => {
    if ((target as Element).closest(controls)) wake();
  };
  const wakeIfOutdated = (): void => {
    if (!isCurrent(tag, element, text)) wake();
  };
  const observer = new MutationObserver(wakeIfOutdated);
  observer.observe(element, { attributes: true });
  const stopListening = onLanguageChange(element, wakeIfOutdated);
  const stopClock = text.querySelector('[data-clock]') && whenNear(element, wake);
  for (const type of ['pointerdown', 'focusin']) text.addEventListener(type, wakeOnUse);
  const stopWaiting = (): void => {
    observer.disconnect();
    stopListening();
    stopClock?.();
    for (const type of ['pointerdown', 'focusin']) text.removeEventListener(type, wakeOnUse);
  };

  // Until the element is defined and does this itself.
  const appearance = { updateColorScheme: () => setColorScheme(element, text) };
  observeAppearance(appearance);
  // In a frame the browser computes styles anyway.
  requestAnimationFrame(appearance.updateColorScheme);
  const showListenButton = (): void => {
    const button = text.querySelector<HTMLElement>('.care-listen');
    if (button) button.hidden = !voiceFor(text.lang);
  };
  showListenButton();
  const root = element.getRootNode();
  // The element replaces the body.
  const body = text.firstElementChild!;
  const press = (event: Event): void => {
    if (body.isConnected) pressEarly(event, body);
    else root.removeEventListener('click', press);
  };
  root.addEventListener('click', press);
  const stopEvents = [
    delegateLinkEvents(element, root),
    delegateSectionEvents(element, text),
    onVoicesChange(showListenButton),
  ];
  const end = (): void => {
    resting.delete(element);
    stopWaiting();
    unobserveAppearance(appearance);
    for (const stop of stopEvents) stop();
    // An element that is defined renders when its document has come: until then, clicks wait.
    if (!element.isConnected) root.removeEventListener('click', press);
  };
  resting.set(element, end);
  void customElements.whenDefined(tag).then(end);
}

/** Ends what follows the page for texts that have left it. */
export function stopRestingIfRemoved(): void {
  for (const [element, end] of resting) if (!element.isConnected) end();
}

/** Whether the page asks for this very text: the document, in its language, as the build has rendered it. */
function isCurrent(tag: Tag, element: Element, text: HTMLElement): boolean {
  const { contentBase, hotline, hotlineName, hotlineNumber, linkTemplate, reviews, messages } = settings;
  return (
    // An element that has rendered, or a saved page of one, may lack the bodies of closed sections.
    !element.matches(':defined') &&
    !text.hasAttribute('part') &&
    ![contentBase, hotline, hotlineName, hotlineNumber, linkTemplate, reviews, messages].some(Boolean) &&
    !('content' in element) &&
    !isCustomized(element) &&
    !changingAttributes.some((name) => element.hasAttribute(name)) &&
    element.getAttribute(elementRegistry[tag].attribute)?.trim() === text.dataset.document &&
    sameLanguage(inheritedLanguage(element, settings.lang), text.lang)
  );
}

/** The page may be dark without declaring it with `color-scheme`. */
function setColorScheme(element: Element, text: HTMLElement): void {
  const scheme = detectColorScheme(element) ?? '';
  if (text.style.colorScheme !== scheme) text.style.colorScheme = scheme;
}

/** A button waits for its element's code. A term opens its definition; pressed again meanwhile, it is the link that it is. */
function pressEarly(event: Event, body: Element): void {
  recordEarlyClick(event, body, 'button');
  if (!isPlainClick(event)) return;
  goToSection(event, body);
  const term = recordEarlyClick(event, body, '.care-term:not([data-pressed])');
  if (term) void loadElement('glossary-term', term.parentElement!);
}

/** Opens the section that a link of the contents leads to. Under a `<base>`, the link alone would lead to another page. */
function goToSection(event: Event, body: Element): void {
  const link = (event.target as Element).closest<HTMLAnchorElement>('a[href^="#"]');
  const section = link && body.contains(link) && body.querySelector(`[id="${link.hash.slice(1)}"]`);
  if (!section) return;
  if (section instanceof HTMLDetailsElement) section.open = true;
  if (link.href.split('#')[0] === location.href.split('#')[0]) return;
  event.preventDefault();
  section.scrollIntoView();
}
