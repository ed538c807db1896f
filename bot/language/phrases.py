"""What a message is before it is a question: a command, small talk, a yes or a no."""

import re
import unicodedata
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass, replace
from enum import StrEnum

from rapidfuzz import process
from rapidfuzz.distance import OSA

from bot.language.languages import SPOKEN
from bot.language.spellings import PhraseSpellings
from bot.language.texts import Texts
from knowledge.search.normal import folded_words
from knowledge.search.stopwords import stop_words


class Intent(StrEnum):
    """Phrases whose meaning hangs on what the desk has asked, or that stand beside other words."""

    HELLO = "hello"
    THANKS = "thanks"
    PERSON = "person"
    NONE = "none"
    SEND = "send"
    CANCEL = "cancel"
    HELPED = "helped"
    DONT_KNOW = "dont-know"
    CORRECT = "correct"
    MEANING = "meaning"
    COMPLAINT = "complaint"
    BACK = "back"
    SKIP = "skip"
    WHY = "why"
    MORE = "more"
    RESUME = "resume"
    FORM = "form"
    ERASE_YES = "erase-yes"


@dataclass(frozen=True, slots=True)
class Phrase:
    """Something that can be said: `heard-NAME` in the language files lists how."""

    name: str
    followed: bool = False
    """Whether something may follow it."""
    reply: bool = False
    """Whether it only means something once the desk has shown or asked something."""
    any_language: bool = False
    """What agents and the curious write: in English as often as not, whatever they speak."""


def command(name: str) -> Phrase:
    """What is followed by what it is about, in any language."""
    return Phrase(name, followed=True, any_language=True)


@dataclass(frozen=True, slots=True)
class KnownPhrases:
    """All that can be said, by phrase or with the words of a button."""

    phrases: tuple[Phrase, ...]
    titles: tuple[str, ...] = ()
    """Names of the texts of buttons whose words can be typed instead of pressed."""


_WORDS_OF_A_SENTENCE = 3
"""Words of a phrase that, with a slip in it, is meant rather than the command that its first word is."""
_SHORTEST_SENTENCE = 8
"""Letters of what begins a guided dialog with a slip in it."""
_SHORTEST_MISSPELT = 5
"""Letters: "hey" and "hex" are too near to tell."""
_COURTESIES = (Intent.HELLO, Intent.THANKS)
"""What may stand before a phrase, or behind it."""
_SLIPS = 1
"""Letters missing, added, changed or swapped that still make the same phrase."""
_SHORTEST_SLIPPED = 4
"""Letters of a word that a slip is forgiven in: from "now" to "not", from "ho" to "no", is another thing meant."""


@dataclass(frozen=True, slots=True)
class RecognisedPhrase:
    """`languages`: those in which the phrase means this. `argument`: what followed it, as written."""

    meant: Phrase
    languages: frozenset[str]
    argument: str = ""
    exact: bool = True
    """Whether it was said as it is listed, without a slip."""

    @property
    def intent(self) -> str:
        return self.meant.name


@dataclass(frozen=True, slots=True)
class DialogRequest:
    """A guided dialog asked for. `already`: what the message says beyond asking for it."""

    flow: str
    languages: frozenset[str]
    already: str = ""


class PhraseRecogniser:
    def __init__(self, texts: Texts, known_phrases: KnownPhrases, flows: Iterable[str] = ()) -> None:
        self._phrases: dict[str, dict[Phrase, set[str]]] = {}
        for words in texts:
            for known in known_phrases.phrases:
                for phrase in words(f"heard-{known.name}").split("|"):
                    self._phrases.setdefault(_normalised(phrase), {}).setdefault(known, set()).add(words.language)
        self._buttons = {_normalised(words(id_)): id_ for words in texts for id_ in known_phrases.titles}
        self._swearing = _anywhere(_phrases(texts, "swearing"))
        self._leaning = _phrases(texts, "leaning")
        self._stopping = _phrases(texts, "stop")
        self._begins = dict(_beginnings(texts, flows))
        self._sentences: dict[int, list[str]] = {}
        for phrase in self._begins:
            if len(phrase) >= _SHORTEST_SENTENCE:
                self._sentences.setdefault(len(phrase.split(" ")), []).append(phrase)
        self._spellings = PhraseSpellings(
            (phrase, one) for phrase, means in self._phrases.items() for one in frozenset[str]().union(*means.values())
        )
        self._begin_spellings = PhraseSpellings(
            (phrase, one) for phrase, begun in self._begins.items() for one in begun.languages
        )
        self._joined = {phrase.replace(" ", ""): phrase for phrase in self._phrases}
        self._long: dict[int, list[str]] = {}
        for phrase in self._phrases:
            if len(phrase) >= _SHORTEST_MISSPELT:
                self._long.setdefault(phrase.count(" "), []).append(phrase)

    def recognise(self, text: str, prefer: str, *, waiting: bool = False) -> RecognisedPhrase | None:
        """What was said, None when it is none of this. A phrase with two meanings has that of the language `prefer`.

        `waiting`: the desk has asked something. Only then is a misspelt yes or no understood as one.
        """
        plain, said = _normalised(text[:512]), folded_words(text[:512])
        known, own = self._exactly(plain), self._spellings.phrase(said, prefer)
        # One's own language, however it is spelt, comes before another: "hjalp" is no Norwegian of a Swede.
        if own and not (known and self._is_in(known, prefer)):
            return self._recognised(own, prefer)
        if known:
            return self._recognised(known, prefer)
        command, phrase = self._command(text), self._spellings.anywhere(said) or self._misspelt(plain)
        if command and not (phrase and phrase.count(" ") >= _WORDS_OF_A_SENTENCE - 1):
            return command
        heard = replace(self._recognised(phrase, prefer), exact=False) if phrase else None
        return None if heard and heard.meant.reply and not waiting else heard

    def _is_in(self, phrase: str, language: str) -> bool:
        return any(language in languages for languages in self._phrases[phrase].values())

    def button(self, text: str) -> str:
        """The button whose words were typed, by the name of its text; "" when there is none."""
        return self._buttons.get(_normalised(text), "")

    def without_swearing(self, text: str) -> str:
        """The text without the words that only say how somebody feels."""
        return self._swearing.sub(" ", unicodedata.normalize("NFKC", text))

    def asks_to_stop(self, text: str) -> bool:
        """Whether somebody wants out of what they are in the middle of; a mere "no" may be an answer there."""
        return _normalised(text) in self._stopping

    def dialog_request(self, text: str) -> DialogRequest | None:
        """The guided dialog that a message asks for; None when it asks for none."""
        said = _normalised(text[:512]).split(" ")
        for begins in range(min(4, len(said))):
            if begins and not self._is_courtesy(" ".join(said[:begins])):
                continue
            for ends in range(len(said), begins, -1):
                if known := self._dialog_begun(said[begins:ends], whole=ends - begins == len(said)):
                    return replace(known, already=_text_after(text, ends))
        return self._dialog_spelt(text)

    def is_numbered_command(self, text: str) -> bool:
        """Whether it is a number, a command and its number, or a greeting: what a message may begin with."""
        said = self._command(text)
        number = said.argument if said else text
        return number.strip(" #.:,").isdecimal() or self._is_courtesy(_normalised(text))

    def only_swears(self, text: str) -> bool:
        """Whether nothing is left to look up once the swearing is taken away."""
        left = folded_words(self.without_swearing(text))
        swore = len(left) < len(folded_words(text))
        return swore and all(any(word in stop_words(language) for language in SPOKEN) for word in left)

    def follow_up_question(self, text: str) -> str:
        """What a question that leans on the one before it ("and on Saturdays?") asks; "" when it stands on its own."""
        plain = _normalised(text)
        beginnings = [one for one in self._leaning if plain.startswith(f"{one} ")]
        return plain.removeprefix(max(beginnings, key=len)).strip() if beginnings else ""

    def _dialog_begun(self, said: list[str], *, whole: bool) -> DialogRequest | None:
        """As it is listed; with a slip in it only where it is a sentence, or all that was said."""
        plain = " ".join(said)
        if known := self._begins.get(plain):
            return known
        if len(plain) < _SHORTEST_SENTENCE or not (whole or len(said) >= _WORDS_OF_A_SENTENCE):
            return None
        meant = _nearest(plain, self._sentences.get(len(said), ()))
        return self._begins[meant] if meant else None

    def _dialog_spelt(self, text: str) -> DialogRequest | None:
        """The same with the beginning spelt as it is spoken, or without the marks of its letters."""
        found = self._begin_spellings.beginning(folded_words(text[:512]))
        return replace(self._begins[found[0]], already=_text_after(text, found[1])) if found else None

    def _exactly(self, plain: str) -> str | None:
        """The phrase as it is listed, or with a greeting before it or thanks behind it."""
        if plain in self._phrases:
            return plain
        said = plain.split(" ")
        for courtesy in range(1, min(4, len(said))):
            for rest, polite in ((said[courtesy:], said[:courtesy]), (said[:-courtesy], said[-courtesy:])):
                if " ".join(rest) in self._phrases and self._is_courtesy(" ".join(polite)):
                    return " ".join(rest)
        return None

    def _is_courtesy(self, phrase: str) -> bool:
        return any(one.name in _COURTESIES for one in self._phrases.get(phrase, {}))

    def _misspelt(self, plain: str) -> str | None:
        """The phrase that was meant. As many words, as one more may be a "not"; or the same words run together."""
        if len(plain) < _SHORTEST_MISSPELT:
            return None
        if joined := self._joined.get(plain.replace(" ", "")):
            return joined
        return _nearest(plain, self._long.get(plain.count(" "), ()))

    def _recognised(self, phrase: str, prefer: str) -> RecognisedPhrase:
        meanings = self._phrases[phrase]
        meant = next((one for one, languages in meanings.items() if prefer in languages), next(iter(meanings)))
        return RecognisedPhrase(meant, frozenset(meanings[meant]))

    def _command(self, text: str) -> RecognisedPhrase | None:
        """A command and its argument, by the longest phrase the message begins with."""
        for many in (5, 4, 3, 2, 1):
            found = re.match(rf"\s*((?:\S+\s+){{{many - 1}}}[^\s:]+)[\s:]+(\S.*)", text, re.DOTALL)
            meanings = self._phrases.get(_normalised(found[1])) if found else None
            meant = next((one for one in meanings or () if one.followed), None)
            if found and meanings and meant:
                return RecognisedPhrase(meant, frozenset(meanings[meant]), found[2].strip())
        return None


def _nearest(said: str, phrases: Collection[str]) -> str | None:
    """The phrase that was said with a slip or none, of those with as many words."""
    found = process.extract(said, phrases, scorer=OSA.distance, score_cutoff=_SLIPS, limit=None)
    return next((phrase for phrase, *_ in found if _same_short_words(phrase, said)), None)


def _same_short_words(phrase: str, said: str) -> bool:
    pairs = zip(phrase.split(), said.split(), strict=True)
    return all(one == other or max(len(one), len(other)) >= _SHORTEST_SLIPPED for one, other in pairs)


def _beginnings(texts: Texts, flows: Iterable[str]) -> Iterator[tuple[str, DialogRequest]]:
    """Each phrase that begins a guided dialog, the words on its button among them, with the languages it is in."""
    for flow in flows:
        spoken: dict[str, set[str]] = {}
        for words in texts:
            for phrase in (words(f"start-{flow}"), *words(f"heard-flow-{flow}").split("|")):
                spoken.setdefault(_normalised(phrase), set()).add(words.language)
        yield from ((phrase, DialogRequest(flow, frozenset(languages))) for phrase, languages in spoken.items())


def _text_after(text: str, many: int) -> str:
    """The text without its first so many words, as it was written."""
    ends = [found.end() for found in re.finditer(r"[^\W_]+", text)]
    return text[ends[many - 1] :].lstrip(" \t\n.,:;!–—-") if many <= len(ends) else ""


def _phrases(texts: Texts, id_: str) -> frozenset[str]:
    return frozenset(_normalised(phrase) for words in texts for phrase in words(f"heard-{id_}").split("|"))


def _anywhere(phrases: frozenset[str]) -> re.Pattern[str]:
    """Any of the phrases as whole words, the longest first, whatever stands between their words."""
    ways = (r"[\W_]+".join(map(re.escape, phrase.split())) for phrase in sorted(phrases, key=len, reverse=True))
    return re.compile(rf"(?<![^\W_])(?:{'|'.join(ways)})(?![^\W_])", re.IGNORECASE)


def _normalised(text: str) -> str:
    """Only the words, in small letters; "ä" is the same however a keyboard put it together."""
    return " ".join(re.findall(r"[^\W_]+", unicodedata.normalize("NFKC", text).casefold()))
