import { sentencesIn, type Sentence } from './spoken-text.js';
import { voiceFor } from './voices.js';

/** The mark on the sentence that is being spoken; styled with `::highlight()`. */
const mark = 'care-spoken';

let stopOther: (() => void) | undefined;

/**
 * Reads a drawn text aloud from its sentence number `from`, marks each sentence while it is spoken,
 * opens the parts that it comes to, and stops whatever was being read. Returns how to stop, which
 * tells at which sentence; `ended` is called when all is read.
 */
export function readAloud(page: HTMLElement, from: number, ended: () => void): () => number {
  stopOther?.();
  const sentences = sentencesIn(page);
  let index = from < sentences.length ? from : 0;
  let stopped = false;

  const speak = (): void => {
    const sentence = sentences[index];
    // A text that was drawn anew has other sentences.
    if (stopped || !sentence?.range.startContainer.isConnected) return finish();
    show(sentence);
    const utterance = new SpeechSynthesisUtterance(sentence.text);
    utterance.lang = sentence.lang;
    // A name in a language that has no voice here is left to the eyes.
    const voice = voiceFor(sentence.lang);
    utterance.voice = voice ?? null;
    utterance.onend = utterance.onerror = () => {
      if (stopped) return;
      index++;
      speak();
    };
    if (voice) speechSynthesis.speak(utterance);
    else utterance.onend(new Event('end') as SpeechSynthesisEvent);
  };
  const finish = (): void => {
    if (!stopped) index = 0;
    stop();
    ended();
  };
  const stop = (): number => {
    stopped = true;
    stopOther = undefined;
    speechSynthesis.cancel();
    CSS.highlights?.delete(mark);
    return index;
  };
  stopOther = () => {
    stop();
    ended();
  };
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
