"""Passwords that somebody writes to the desk: recognised before anything is kept."""

import re
import unicodedata
from collections.abc import Collection, Iterator
from dataclasses import dataclass

from bot.language.languages import SPOKEN
from bot.language.secret_context import SecretContext
from bot.language.secret_forms import AROUND, SHORTEST, Likeness, is_made_up, is_ordinary, is_strange
from bot.language.texts import Texts, Words, phrase_pattern
from knowledge.search.stopwords import stop_words


class SecretScanner:
    """Knows the words for it of every language that the desk speaks."""

    def __init__(self, texts: Texts) -> None:
        self._ways = [*_marked_patterns(texts), *(way for words in texts for way in _sentence_patterns(words))]
        self._context = SecretContext(texts)
        spoken_of = ("words", "codes", "credentials", "shorts")
        self._spoken_of = re.compile("|".join(_any_of(texts, one) for one in spoken_of), re.IGNORECASE)
        self._harmless = re.compile(_any_of(texts, "harmless"), re.IGNORECASE)
        self._unit = re.compile(rf"\s*(?:{_any_of(texts, 'units')})(?!\w)", re.IGNORECASE)
        self._end = re.compile(rf"\s*(?:$|[\n.,;!)]|(?:{_any_of(texts, 'and')})(?!\w))", re.IGNORECASE)
        self._small = frozenset(word for language in SPOKEN for word in stop_words(language))

    def contains_secret(self, text: str, names: Collection[str] = ()) -> bool:
        """Whether the text gives a password, a PIN or a code away; not whether it is about one.

        `names`: words in small letters that are surely none, such as the names of what people ask about.
        """
        seen = _as_seen(text)
        if any(shape.search(seen) for shape in _SHAPES):
            return True
        if self._context.contains_secret(seen, names, self._is_harmless):
            return True
        return self._spoken_of.search(seen) is not None and any(
            self._is_secret(found["token"], found.string[found.end("token") :], way.least, names)
            for way in self._ways
            for found in way.pattern.finditer(seen)
            if (found.groupdict().get("user") or "").casefold() not in names
        )

    def _is_secret(self, written: str, rest: str, least: "Likeness", names: Collection[str]) -> bool:
        """`rest`: the text after it."""
        token = written.strip(AROUND)
        if token.casefold() in names or self._is_harmless(token):
            return False
        if is_made_up(token):
            return least <= Likeness.MADE_UP or is_strange(token, least)
        if token.isdecimal():
            return least <= Likeness.NUMBER and not self._unit.match(rest)
        asked, ended = written.endswith("?"), written[-1] in ".,;!)" or self._end.match(rest)
        return least is Likeness.WORD and bool(ended) and not asked and token.casefold() not in self._small

    def _is_harmless(self, token: str) -> bool:
        return len(token) < SHORTEST or is_ordinary(token) or self._harmless.fullmatch(token) is not None


@dataclass(frozen=True, slots=True)
class _SecretPattern:
    """A way of telling a secret, which is the pattern's `token`."""

    pattern: re.Pattern[str]
    least: Likeness


def _as_seen(text: str) -> str:
    """Without what nobody sees, and without long runs of spaces and marks."""
    folded = unicodedata.normalize("NFKC", text)
    # One sign can stand for eighteen letters: a text of nothing else would be read for seconds.
    folded = folded if len(folded) <= _MOST_UNFOLDED * len(text) else text
    plain = "".join(one for one in folded if unicodedata.category(one) != "Cf")
    return re.sub(r"([^\w\s])\1{3,}", r"\1\1\1", re.sub(r"\s*\n\s*", "\n", re.sub(r"[^\S\n]+", " ", plain)))


_SHAPES = tuple(
    re.compile(pattern)
    for pattern in (
        r"(?i)\b[a-z][a-z0-9+.-]{1,20}://[^\s/@:]{1,64}:[^\s/@]{1,128}@",  # a password in an address
        r"(?i)[?&;](?:access_?token|token|api_?key|apikey|key|sig|signature|secret|password|pwd|code)=[\w%+/.~-]{12,}",
        r"(?i)\b(?:bearer|basic)\s+(?=\S*\d)[a-z0-9._~+/-]{12,}=*",
        r"(?i)\bapi\b[ -]?\w{0,12}(?:\s\w{1,8}){0,2}[\s:=]{1,3}(?=\S*\d)[\w+/.~-]{16,}",
        r"\b(?:AKIA|ASIA)[A-Z0-9]{16}\b",  # Amazon
        r"\b(?:gh[pousr]_|github_pat_|glpat-|xox[abprs]-|sk-|sk_live_|rk_live_|pk_live_|AIza|ya29\.)[\w-]{16,}",
        r"\beyJ[\w-]{8,}\.[\w-]{8,}\.[\w-]{8,}",  # a JWT
        r"-----BEGIN [A-Z ]{0,20}PRIVATE KEY-----",
        r"(?i)\b(?:AccountKey|SharedAccessKey|client_secret|api[ _-]?key|access[ _-]?token)"
        r"\s{0,3}[=:]\s{0,3}[\w+/.~-]{12,}",
    )
)
"""What gives a secret away by its form alone, whatever is said around it."""
_MOST_UNFOLDED = 4
_GAP = r"\s"
_QUOTE = r"[\"'«»“”„‘’`*_(\[]"
_TOKEN = rf"{_QUOTE}*(?P<token>\S{{1,128}})"
_WORD = r"[\w.@/’'-]{1,40}"
_MARK = r"(?:\s{0,2}(?:[:=]|[-=]>|[→⇒])|\s[-–—]\s)\s*"


def _marked_patterns(texts: Texts) -> Iterator[_SecretPattern]:
    """ "Password: …", "PIN = …", "pwd …": the same in every language."""
    word, pin, code = (_whole_words(_any_of(texts, part)) for part in ("words", "pins", "codes"))
    mine, user = _any_of(texts, "mine"), _whole_words(_any_of(texts, "user"))
    whom = rf"(?:{_GAP}(?:{_any_of(texts, 'for')})(?:{_GAP}{_WORD}){{1,4}}?)??"
    begins, of_me = _owner_pattern(mine), rf"(?:{_GAP}(?:{mine}))?"
    yield _secret_pattern(rf"{word}(?={whom}{_MARK}{_TOKEN})", Likeness.WORD)
    yield _secret_pattern(rf"{word}{_GAP}{_WORD}(?={_MARK}{_TOKEN})", Likeness.NUMBER)
    yield _secret_pattern(rf"{begins}{code}(?={whom}{_MARK}{_TOKEN})", Likeness.NUMBER)
    yield _secret_pattern(rf"{begins}{word}(?={of_me}{_GAP}{_TOKEN})", Likeness.MADE_UP)
    yield _secret_pattern(rf"{word}(?={of_me}{_GAP}{_QUOTE}{_TOKEN})", Likeness.MADE_UP)
    yield _secret_pattern(rf"{begins}{pin}(?={of_me}{_GAP}{_TOKEN})", Likeness.NUMBER)
    yield _secret_pattern(rf"{user}.{{1,80}}?{word}{_GAP}{_TOKEN}", Likeness.MADE_UP)
    yield _secret_pattern(rf"{word}(?={_GAP}{_TOKEN})", Likeness.SIGNED)
    yield from _short_patterns(texts)


def _short_patterns(texts: Texts) -> Iterator[_SecretPattern]:
    """ "Pass: …", "credentials: name / …", "… as my password"."""
    short, mine = _whole_words(_any_of(texts, "shorts")), _any_of(texts, "mine")
    login = _whole_words(_any_of(texts, "credentials"))
    # What has capitals is as often a program or a page as a user, but where it is told what follows.
    small = r"(?<![\w/.@:|-])(?P<user>(?-i:[a-zà-ÿ][a-zà-ÿ0-9_.@-]{1,63}))"
    pairs = (rf"{login}{_MARK}[^\W\d_][\w.@-]{{1,63}}", rf"{login}[^\n]{{0,40}}?{small}")
    alone = r"(?P<token>[^\s/|:]{4,64})(?![^\s.,;!?)])"
    yield _secret_pattern(rf"{short}(?={_MARK}{_TOKEN})", Likeness.MADE_UP)
    yield _secret_pattern(rf"{_owner_pattern(mine)}{short}(?={_GAP}{_TOKEN})", Likeness.LONG)
    is_ = _whole_words(_any_of(texts, "is"))
    yield _secret_pattern(rf"{short}(?={_GAP}{is_}[:\s]{{1,2}}{_TOKEN})", Likeness.LONG)
    for pair in pairs:
        yield _secret_pattern(rf"{pair}\s?[/|]\s?{alone}", Likeness.LONG)
        yield _secret_pattern(rf"{pair}:{alone}", Likeness.MIXED)
    as_, word = _whole_words(_any_of(texts, "as")), _whole_words(_any_of(texts, "words"))
    yield _secret_pattern(rf"(?<!\S)(?P<token>\S{{4,128}}){_GAP}{as_}(?:{_GAP}(?:{mine}))?{_GAP}{word}", Likeness.LONG)


def _sentence_patterns(words: Words) -> Iterator[_SecretPattern]:
    """ "My password is …", "I changed it to …", "… is my password": each language's own sentences."""
    part = {name: phrase_pattern(words(f"secret-{name}")) for name in _PARTS}
    word, code = _whole_words(part["words"]), _whole_words(part["codes"])
    is_, mine, to = part["is"], part["mine"], part["to"]
    of_me = rf"(?:{_GAP}(?:{mine}))?"
    whom = rf"(?:{_GAP}(?:{part['for']})(?:{_GAP}{_WORD}){{1,4}}?|{_GAP}{_WORD})??"
    by_now = rf"(?:[:=]|{_GAP}|{_whole_words(part['filler'])}){{1,6}}"
    changed = rf"{_whole_words(part['changed'])}{_GAP}(?:{_WORD}{_GAP}){{0,3}}?"
    yield _secret_pattern(rf"{word}(?={of_me}{_GAP}(?:{is_})(?::|\s)\s?{_TOKEN})", Likeness.WORD)
    yield _secret_pattern(rf"{word}(?={of_me}{whom}{_GAP}(?:{is_}){by_now}{_TOKEN})", Likeness.NUMBER)
    yield _secret_pattern(
        rf"{_owner_pattern(mine)}{code}(?={of_me}{whom}{_GAP}(?:{is_}){by_now}{_TOKEN})", Likeness.NUMBER
    )
    yield _secret_pattern(rf"{changed}{word}(?={of_me}{whom}{_GAP}(?:{to}){_GAP}{_TOKEN})", Likeness.NUMBER)
    its = rf"(?:{_GAP}?[,;–-])?(?:{_GAP}(?:{part['and']}))?{_GAP}(?:{part['its']}){by_now}"
    yield _secret_pattern(
        rf"{word}(?={of_me}(?:{_GAP}(?:{part['for']})(?:{_GAP}{_WORD}){{1,3}}?)?{its}{_TOKEN})", Likeness.LONG
    )
    of_whom = rf"(?:(?:{mine}){_GAP})?{word}{of_me}\s*(?:$|[\n.,;!])"
    yield _secret_pattern(rf"(?<!\S)(?P<token>\S{{4,128}}){_GAP}(?:{is_}){_GAP}{of_whom}", Likeness.MADE_UP)


_PARTS = ("words", "codes", "is", "mine", "for", "filler", "changed", "to", "its", "and")


def _secret_pattern(pattern: str, least: Likeness) -> _SecretPattern:
    return _SecretPattern(re.compile(pattern, re.IGNORECASE | re.MULTILINE), least)


def _owner_pattern(mine: str) -> str:
    """What stands before a word that is meant as one's own: nothing, or whose it is."""
    return rf"(?:(?:^|(?<=[\n.!?,;:(]))[^\S\n]*|{_whole_words(mine)}{_GAP})"


def _whole_words(words: str) -> str:
    return rf"(?<!\w)(?:{words})(?!\w)"


def _any_of(texts: Texts, part: str) -> str:
    return phrase_pattern(*(words(f"secret-{part}") for words in texts))
