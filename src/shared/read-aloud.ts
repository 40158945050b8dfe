import { sentencesIn, type Sentence } from './spoken-text.js';
import { voiceFor } from './voices.js';

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

  const speak = (): void => {
    const sentence = sentences[index];
    // A text that was drawn anew has other sentences.
    if (!sentence?.range.startContainer.isConnected) return finish();
    show(sentence);
    const utterance = new SpeechSynthesisUtterance(sentence.text);
    // A name in a language that has no voice here is left to the eyes.
    const voice = voiceFor(sentence.lang);
    utterance.voice = voice ?? null;
    // Some browsers choose by the language alone, and take another voice for `fr` than for `fr-CA`.
    utterance.lang = voice?.lang ?? sentence.lang;
    utterance.onend = utterance.onerror = () => {
      if (stopped) return;
      index++;
      speak();
    };
    if (voice) speechSynthesis.speak(utterance);
    else utterance.onend(new Event('end') as SpeechSynthesisEvent);
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

function show({ range }: Sentence): void {
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
