"""The desk's words in every language, read once for all tests."""

from bot.language.texts import Texts

TEXTS = Texts.read()
