import { sentencesIn } from './sentences.js';
import { voiceFor } from '../article/voices.js';

/** The mark on the sentence that is being spoken; styled with `::highlight()`. */
const mark = 'care-spoken';

let stopOther: (() => void) | undefined;

/**
 * Reads a drawn text aloud from its sentence number `from`, marks each sentence while it is spoken,
 * opens the parts that it comes to, and stops whatever was being read. Returns how to stop. `ended` is called once, with the
 * sentence to go on from, when all is read, or another text is, or the page is left; at once if there is nothing to say.
 */
export function readAloud(page: HTMLElement, from: number, ended: (sentence: number) => void): () => void {
  stopOther?.();
  const sentences = sentencesIn(page);
  let index = from < sentences.length ? from : 0;
  let stopped = false;
  /** By language: each is looked for once, since a text may hold any number of sentences. */
  const voices = new Map([...new Set(sentences.map(({ lang }) => lang))].map((lang) => [lang, voiceFor(lang)]));

  const speak = (): void => {
    // A name in a language that has no voice here is left to the eyes.
    while (sentences[index] && !voices.get(sentences[index]!.lang)) index++;
    const sentence = sentences[index];
    const range = sentence?.range();
    // A text that was drawn anew has other sentences.
    if (stopped || !sentence || !range?.startContainer.isConnected) return finish();
    show(range);
    const utterance = new SpeechSynthesisUtterance(sentence.text);
    const voice = voices.get(sentence.lang)!;
    utterance.voice = voice;
    // Some browsers choose by the language alone, and take another voice for `fr` than for `fr-CA`.
    utterance.lang = voice.lang;
    utterance.onend = utterance.onerror = () => {
      if (stopped) return;
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
    if (stopped) return;
    stopped = true;
    stopOther = undefined;
    removeEventListener('pagehide', stop);
    speechSynthesis.cancel();
    CSS.highlights?.delete(mark);
    ended(index);
  };
  stopOther = stop;
  // Browsers go on speaking after the page is left.
  addEventListener('pagehide', stop);
  speak();
  return stop;
}

function show(range: Range): void {
  const element = range.startContainer.parentElement!;
  for (let part = element.closest('details'); part; part = part.parentElement?.closest('details') ?? null) {
    // Its title is read while it is still closed.
    if (!element.closest('summary')) part.open = true;
  }
  // Without this, the sentence is spoken and not marked.
  if (CSS.highlights) CSS.highlights.set(mark, new Highlight(range));
  const { top, bottom } = range.getBoundingClientRect();
  if (top < 0 || bottom > innerHeight) element.scrollIntoView({ block: 'center' });
}
