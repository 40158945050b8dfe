import { sentencesIn } from './sentences.js';
import { voiceFor } from '../core/voices.js';

/** The highlight of the sentence that is being spoken; styled with `::highlight()`. */
const HIGHLIGHT = 'care-spoken';

let stopCurrent: (() => void) | undefined;

/**
 * Reads rendered content aloud from sentence index `from`. Highlights each sentence while it is spoken, opens the sections
 * that it is in, and stops any other reading. Returns a function that stops.
 *
 * `onEnd` is called once, with the index of the sentence to resume from: when everything has been read, when other content
 * is read, or when the page is left. If there is nothing to read, it is called before this function returns.
 */
export function readAloud(contentRoot: HTMLElement, from: number, onEnd: (sentence: number) => void): () => void {
  stopCurrent?.();
  const sentences = sentencesIn(contentRoot);
  let index = from < sentences.length ? from : 0;
  let isStopped = false;
  /** The voice of each language, looked up once: there may be thousands of sentences. */
  const voices = new Map([...new Set(sentences.map(({ lang }) => lang))].map((lang) => [lang, voiceFor(lang)]));

  const speak = (): void => {
    // Skip sentences, such as names, in a language for which the browser has no voice.
    while (sentences[index] && !voices.get(sentences[index]!.lang)) index++;
    const sentence = sentences[index];
    const range = sentence?.range();
    // If the content has been rendered again, its sentences are outdated.
    if (isStopped || !sentence || !range?.startContainer.isConnected) return finish();
    highlight(range);
    const utterance = new SpeechSynthesisUtterance(sentence.text);
    const voice = voices.get(sentence.lang)!;
    utterance.voice = voice;
    // Some browsers choose the voice by `lang` alone, and take another one for `fr` than for `fr-CA`.
    utterance.lang = voice.lang;
    utterance.onend = utterance.onerror = () => {
      if (isStopped) return;
      index++;
      speak();
    };
    speechSynthesis.speak(utterance);
  };
  const finish = (): void => {
    index = 0;
    stop();
  };
  const stop = (): void => {
    if (isStopped) return;
    isStopped = true;
    stopCurrent = undefined;
    removeEventListener('pagehide', stop);
    speechSynthesis.cancel();
    if ('highlights' in CSS) CSS.highlights.delete(HIGHLIGHT);
    onEnd(index);
  };
  stopCurrent = stop;
  // Otherwise browsers continue to speak after the page is left.
  addEventListener('pagehide', stop);
  speak();
  return stop;
}

/** Highlights a sentence if the browser can, opens the sections around it, and scrolls it into view. */
function highlight(range: Range): void {
  const element = range.startContainer.parentElement!;
  // The title of a section is read before it opens.
  if (!element.closest('summary')) openAround(element);
  if ('highlights' in CSS) CSS.highlights.set(HIGHLIGHT, new Highlight(range));
  const { top, bottom } = range.getBoundingClientRect();
  if (top < 0 || bottom > innerHeight) element.scrollIntoView({ block: 'center' });
}

/** Opens the sections that an element is in, or that a note of the page is slotted into. */
function openAround(element: Element): void {
  for (let around: Element | null = element; around; around = around.assignedSlot ?? around.parentElement)
    if (around instanceof HTMLDetailsElement) around.open = true;
}
