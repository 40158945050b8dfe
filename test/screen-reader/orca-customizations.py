"""Loaded by Orca when it starts: gives it a voice that writes each utterance, as a line of JSON, to CARE_SPEECH_FILE.

Speech Dispatcher with a silent module would do the same, but the client that Orca uses loses the end of an utterance that
takes no time, and reading all then stops anywhere.
"""

import json
import os

from gi.repository import GLib
from orca import acss, chnames, settings, speech, speech_generator, speechserver

# Keys are pressed by the tests: to hear them named would only add noise.
settings.enableKeyEcho = False
settings.enableEchoByCharacter = False
settings.enableBraille = False
settings.enableSound = False
# Else each page would be read from its beginning as soon as it has loaded.
settings.sayAllOnLoad = False

# Fast, but not at once: what interrupts speech must find some to interrupt. The longest is shorter than what the tests take
# for the end of speech.
SHORTEST_MS = 50
WORD_MS = 12
LONGEST_MS = 250


def language_of(voice):
    family = (voice or {}).get(acss.ACSS.FAMILY) or {}
    return family.get(speechserver.VoiceFamily.LANG) or ""


class Recorder(speechserver.SpeechServer):
    """Utterances wait for their turn, and are written when it comes: those that are stopped before were never heard."""

    def __init__(self):
        super().__init__()
        self._file = open(os.environ["CARE_SPEECH_FILE"], "a", buffering=1, encoding="utf-8")
        self._waiting = []
        self._timer = 0
        self._finish = None

    def speak(self, text=None, acss=None, interrupt=True):
        self._add(text, acss)

    def speakCharacter(self, character, acss=None):
        self._add(chnames.getCharacterName(character), acss)

    def sayAll(self, utterances, progress):
        GLib.idle_add(self._say_next, utterances, progress)

    def _say_next(self, utterances, progress):
        context, voice = next(utterances, (None, None))
        if context is None:
            return False

        def finish(kind):
            completed = kind == speechserver.SayAllContext.COMPLETED
            context.currentOffset = context.endOffset if completed else context.startOffset
            GLib.idle_add(progress, context.copy(), kind)
            if completed:
                GLib.idle_add(self._say_next, utterances, progress)

        self._add(context.utterance, voice, finish)
        return False

    def _add(self, text, voice, finish=None):
        self._waiting.append((str(text or ""), voice, finish))
        if not self._timer:
            self._begin()

    def _begin(self):
        text, voice, self._finish = self._waiting.pop(0)
        if text.strip():
            self._file.write(json.dumps({"text": text, "lang": language_of(voice)}) + "\n")
        duration = min(SHORTEST_MS + WORD_MS * len(text.split()), LONGEST_MS)
        self._timer = GLib.timeout_add(duration, self._end)

    def _end(self):
        self._timer = 0
        if self._finish:
            self._finish(speechserver.SayAllContext.COMPLETED)
        if self._waiting and not self._timer:
            self._begin()
        return False

    def stop(self):
        if not self._timer:
            return
        GLib.source_remove(self._timer)
        self._timer = 0
        stopped = [self._finish] + [finish for _, _, finish in self._waiting]
        self._waiting.clear()
        for finish in stopped:
            if finish:
                finish(speechserver.SayAllContext.INTERRUPTED)

    def getInfo(self):
        return ["Recorder", "recorder"]

    def getVoiceFamilies(self):
        return []

    def list_output_modules(self):
        return ()


def use_recorder(*_):
    speech._speechserver = Recorder()


speech._initSpeechServer = use_recorder

_voice = speech_generator.SpeechGenerator.voice


def voice(self, key=None, **args):
    """Orca 43 knows the language of a text, but does not hand it to the voice. Later versions do."""
    voices = _voice(self, key, **args)
    language = args.get("language")
    if not language:
        return voices
    first = acss.ACSS(voices[0])
    first[acss.ACSS.FAMILY] = speechserver.VoiceFamily(
        {speechserver.VoiceFamily.LANG: language, speechserver.VoiceFamily.DIALECT: args.get("dialect") or ""}
    )
    return [first] + voices[1:]


speech_generator.SpeechGenerator.voice = voice
