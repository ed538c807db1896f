"""Secrets that words near them give away, wherever in the sentence these stand: keys, one-time codes, new passwords."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Collection, Iterator
from dataclasses import dataclass

from rapidfuzz import process
from rapidfuzz.distance import OSA

from bot.language.secret_forms import AROUND, Likeness, is_key, is_made_up, is_name_with_number, is_strange, is_titled
from bot.language.texts import Texts, options, phrase_pattern
from knowledge.search.normal import fold

_FEW, _MANY = 4, 8
"""Words that may stand between."""
_CLOSE, _NEAR, _SAME_MATTER = 40, 60, 300
"""Characters that may stand between."""
_SHORTEST_SLIPPED = 6
"""Letters of a word that a slip is forgiven in: "pin" is one from too many."""


class SecretContext:
    """Knows the words for it of every language that the desk speaks."""

    def __init__(self, texts: Texts) -> None:
        self._kinds = {kind: _whole_words(texts, *parts) for kind, parts in _KINDS.items()}
        self._is = re.compile(rf"(?<!\w)(?:{_phrases(texts, 'its', 'is')})[:\s]{{1,2}}{_QUOTES}$", re.IGNORECASE)
        self._known = re.compile(_phrases(texts, "numbered", "products"), re.IGNORECASE)
        self._unit = re.compile(rf"\s?(?:{_phrases(texts, 'units')})(?!\w)", re.IGNORECASE)
        every = (one for words in texts for one in options(words("secret-words")))
        self._slipped = sorted({fold(one) for one in every if len(one) >= _SHORTEST_SLIPPED and one.isalpha()})

    def contains_secret(self, text: str, names: Collection[str], is_harmless: Callable[[str], bool]) -> bool:
        """`names`: words in small letters that are surely none; `is_harmless`: whether a word is."""
        seen = _Seen(text, self._kinds)
        if any(self._is_code(seen, found) for found in _NUMBER.finditer(text)):
            return True
        return any(
            # What a word means costs more to ask than where it stands.
            self._is_secret(seen, token, names) and not is_harmless(token.text)
            for token in _tokens(text)
            if token.text.casefold() not in names
        )

    def _is_code(self, seen: "_Seen", found: re.Match[str]) -> bool:
        """A number beside what says that it is a one-time code."""
        begins, ends = found.span()
        said = seen.is_near("once", begins, ends, _CLOSE) or (
            seen.is_near("codes", begins, ends, _NEAR) and seen.is_near("channels", begins, ends, _NEAR)
        )
        is_phone = ends - begins >= _PHONE and seen.follows("for", begins, 1, 0)
        return said and not is_phone and not self._unit.match(seen.text, ends) and not seen.is_numbered(begins)

    def _is_secret(self, seen: "_Seen", token: "_Token", names: Collection[str]) -> bool:
        if is_key(token.text):
            follows = seen.follows("keys", token.begins, _NEAR, _MANY) or seen.precedes("keys", token.ends)
            if follows and not seen.is_numbered(token.begins):
                return True
        if is_strange(token.text, Likeness.LONG) and self._is_misspelt(seen, token):
            return not self._is_known(token.text, names)
        told = _is_signed_change(seen, token) or (_is_new(seen, token) and not seen.is_numbered(token.begins))
        return told and not is_name_with_number(token.text) and not self._is_known(token.text, names)

    def _is_known(self, token: str, names: Collection[str]) -> bool:
        """Whether it begins with what has numbers or versions: "Ticket#48213"."""
        stem = _STEM.match(token)
        return stem is not None and (stem[0].casefold() in names or self._known.fullmatch(stem[0]) is not None)

    def _is_misspelt(self, seen: "_Seen", token: "_Token") -> bool:
        """Behind "is" and a word that is one slip from one for a password: "passwrod is …"."""
        before = seen.text[max(0, token.begins - _NEAR) : token.begins]
        said = self._is.search(before)
        if not said:
            return False
        last = before[: said.start()].rstrip(" \n,;–-").split(" ")[-2:]
        return any(self._is_slip(fold(word.strip(AROUND))) for word in last)

    def _is_slip(self, word: str) -> bool:
        if len(word) < _SHORTEST_SLIPPED or not word.isalpha():
            return False
        return process.extractOne(word, self._slipped, scorer=OSA.distance, score_cutoff=1) is not None


_KINDS = {
    "words": ("words", "inflected"),
    "shorts": ("shorts",),
    "as": ("as",),
    "keys": ("keys",),
    "once": ("once",),
    "codes": ("codes", "once"),
    "channels": ("channels",),
    "changed": ("changed",),
    "networks": ("networks",),
    "numbered": ("numbered",),
    "for": ("for",),
}
"""The parts of the texts that are looked for, and what for."""
_QUOTES = r"[\"'«»“”„‘’`*_(\[]{0,3}"
_NUMBER = re.compile(
    r"(?<![\w.,:/+#-])(?<!\d )(?!(?:19|20)\d\d\b(?! \d))"  # what begins a number, and is no year
    r"(?:\d{4,8}|\d{3}[ -]\d{3}|\d\d \d\d \d\d(?: \d\d)?|\d{4} \d{4})(?![\w:/%€$£-]|[.,]\d| \d)"
)
_PHONE = 7
_LAST = 3
_STEM = re.compile(r"[^\W\d_]+")
_SIGN = re.compile(r"[!#$%*@^~€£§&]")
_DIGIT = re.compile(r"\d")
_BREAK = re.compile(r"[,;.!?]\s|\n")


@dataclass(frozen=True, slots=True)
class _Token:
    """Something made up, without the marks around it."""

    text: str
    begins: int
    ends: int


def _tokens(text: str) -> Iterator[_Token]:
    for found in re.finditer(r"(?<!\S)\S{4,128}(?!\S)", text):
        token = found[0].strip(AROUND)
        if len(token) >= _SHORTEST_SLIPPED and is_made_up(token):
            begins = found.start() + found[0].index(token)
            yield _Token(token, begins, begins + len(token))


def _is_signed_change(seen: "_Seen", token: _Token) -> bool:
    """What something was changed to, with letters, digits and signs: no word for a password need be near."""
    signed = _SIGN.search(token.text) and _DIGIT.search(token.text)
    return signed is not None and seen.follows("changed", token.begins, _CLOSE, _FEW)


def _is_new(seen: "_Seen", token: _Token) -> bool:
    """What a password was changed to, or what opens a network."""
    long, mixed = (is_strange(token.text, least) for least in (Likeness.LONG, Likeness.MIXED))
    if long and seen.follows("changed", token.begins, _CLOSE, _FEW):
        return seen.is_near("words", token.begins, token.ends, _SAME_MATTER)
    if (mixed or is_titled(token.text)) and _is_beside_word(seen, token):
        # Whatever is said of it: how people tell a password, no list of verbs could hold.
        return True
    if not seen.is_near("words", token.begins, token.ends, _NEAR):
        return False
    opens = seen.follows("words", token.begins, _CLOSE, 0) and not seen.text.startswith("?", token.ends)
    return long and opens and seen.is_near("networks", token.begins, token.ends, _NEAR)


def _is_beside_word(seen: "_Seen", token: _Token) -> bool:
    if is_titled(token.text):
        # Services are called so, too: "Klockaren2 asks for a password", "the password for Klockaren2".
        of_it = seen.follows("words", token.begins, _CLOSE, _FEW) and not seen.follows("for", token.begins, _CLOSE, 0)
        return of_it or seen.follows("shorts", token.begins, _CLOSE, 0) or seen.precedes("as", token.ends, 0)
    near = seen.is_near("words", token.begins, token.ends, _NEAR)
    return near or seen.follows("shorts", token.begins, _CLOSE, 0)


class _Seen:
    """A text, and where in it words of each kind stand; looked for when first asked about."""

    def __init__(self, text: str, kinds: dict[str, re.Pattern[str]]) -> None:
        self.text = text
        self._kinds = kinds
        self._found: dict[str, tuple[list[int], list[int]]] = {}

    def is_near(self, kind: str, begins: int, ends: int, reach: int) -> bool:
        """Whether a word of the kind stands within so many characters, before or behind."""
        starts, stops = self._where(kind)
        behind, before = bisect_left(starts, ends), bisect_right(stops, begins)
        return (behind < len(starts) and starts[behind] - ends <= reach) or (
            before > 0 and begins - stops[before - 1] <= reach
        )

    def follows(self, kind: str, begins: int, reach: int, between: int) -> bool:
        """Whether such a word stands before, with no more than so many words between, on the same line."""
        _, stops = self._where(kind)
        before = bisect_right(stops, begins)
        return before > 0 and _is_gap(self.text[stops[before - 1] : begins], reach, between)

    def precedes(self, kind: str, ends: int, between: int = _FEW) -> bool:
        """Whether such a word stands behind, no more than so many words on."""
        starts, _ = self._where(kind)
        behind = bisect_left(starts, ends)
        return behind < len(starts) and _is_gap(self.text[ends : starts[behind]], _CLOSE, between)

    def is_numbered(self, begins: int) -> bool:
        """Whether the last words before it say what it is the number of: "invoice", "room", "error"."""
        before = _BREAK.split(self.text[max(0, begins - _CLOSE) : begins])[-1]
        last = " ".join(self._kinds["words"].split(before)[-1].split()[-_LAST:])
        return self._kinds["numbered"].search(last) is not None

    def _where(self, kind: str) -> tuple[list[int], list[int]]:
        if kind not in self._found:
            spans = [one.span() for one in self._kinds[kind].finditer(self.text)]
            self._found[kind] = [begins for begins, _ in spans], [ends for _, ends in spans]
        return self._found[kind]


def _is_gap(between: str, reach: int, words: int) -> bool:
    return len(between) <= reach and "\n" not in between and len(between.split()) <= words


def _whole_words(texts: Texts, *parts: str) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{_phrases(texts, *parts)})(?!\w)", re.IGNORECASE)


def _phrases(texts: Texts, *parts: str) -> str:
    return phrase_pattern(*(words(f"secret-{part}") for words in texts for part in parts))
