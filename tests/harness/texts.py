"""The desk's words in every language, read once for all tests."""

from bot.texts import Texts

TEXTS = Texts.read()
