"""python -m tests.harness.made_up_conversation FOLDER: a desk that has the made-up language, talked to in it alone.

Prints what was said, the desk's lines after a >.
"""

import sys
from pathlib import Path

from bot.assistant.acts import KNOWN_PHRASES
from bot.assistant.assistant import Assistant
from bot.configuration import field_texts
from bot.configuration.environment import Environment
from bot.configuration.loading import build_app
from bot.language.languages import SPOKEN
from bot.language.texts import options
from bot.model.dialog_session import DialogPrompt, DialogState
from bot.transaction import Transactions
from dialogs.flow import Field, FieldKind
from knowledge.search.normal import folded_words
from knowledge.search.stopwords import small_words
from tests.harness.made_up_language import CODE, in_it
from tests.harness.office import DESK, NOON
from tests.harness.world import Spot, World, someone

LOCALE = f"{CODE}-QA"
QUESTION, ANSWER = "Where do I borrow a bicycle?", "At the gate, from the guard."


class MadeUpConversation:
    def __init__(self, folder: Path) -> None:
        """Raises SettingsError where the language lacks something."""
        desk = DESK.replace('languages = ["en", "sv"]', f'languages = ["en", "{CODE}"]')
        (folder / "desk.toml").write_text(desk, encoding="utf-8")
        (folder / CODE).mkdir()
        article = f'+++\ntitle = "{in_it(QUESTION)}"\n+++\n{in_it(ANSWER)}\n'
        (folder / CODE / "bicycle.md").write_text(article, encoding="utf-8")
        self.app = build_app(Environment(data=folder / "data", knowledge=folder), KNOWN_PHRASES)
        self.words = self.app.texts[CODE]
        self.world = World(Transactions(Assistant(self.app)), folder / "data", NOON)
        self.chat = self.world.spot("personal", "anna", LOCALE)

    def says(self, text: str, who: str = "anna", spot: Spot | None = None) -> str:
        """What the desk answers."""
        place = spot or self.chat
        place.unread.clear()
        print(f"{who}: {text}")
        self.world.says(place, who, text, LOCALE)
        answered = "\n".join(line for post in place.unread for line in post.lines)
        print("\n".join(f"> {line}" for line in answered.splitlines()))
        # The desk's own language is another one, and so is what its channel reads.
        assert spot or not _of_others(answered), _of_others(answered)
        return answered

    def files_a_case(self, flow: str) -> None:
        """The guided dialog from its first words to its end, every choice typed as it is called."""
        self.says(self.words(f"start-{flow}"))
        [open_] = [self.world.store.dialogs.open_in(self.chat.place.id, someone("anna").id, self.world.now)]
        assert open_
        assert open_.language == CODE
        for _ in range(40):
            now = self.world.store.dialogs.get(open_.id)
            if now is None or now.state is not DialogState.OPEN:
                return
            field = self.app.flows[flow].field(now.asked)
            if now.asked == DialogPrompt.SIMILAR:
                self.says(self.words("alike-none"))
            else:
                self.says(self._typed(flow, field) if field else options(self.words("heard-send"))[0])
        raise AssertionError("the dialog does not come to its end")

    def _typed(self, flow: str, field: Field) -> str:
        match field.kind:
            case FieldKind.CHOICE | FieldKind.YES_NO:
                key = field_texts.choices(self.app.desk, field)[0]
                return field_texts.choice_text(self.app, self.words, self.app.flows[flow], field, key)
            case FieldKind.DATE:
                return in_it("yesterday")
            case FieldKind.LINK | FieldKind.IMAGE:
                return "https://sjostad.example.org/picture.png"
            case FieldKind.PHONE:
                return "+47 61 00 00 01"
            case FieldKind.EMAIL:
                return "anna@sjostad.example.org"
            case _:
                return in_it("The page stays white after the update")


def _of_others(text: str) -> set[str]:
    """Small words of another language in it."""
    others = frozenset[str]().union(*(small_words(one) for one in SPOKEN if one != CODE))
    return {word for word in folded_words(text) if len(word) > 2 and word in others}


def main(folder: Path) -> None:
    talk = MadeUpConversation(folder)
    words = talk.words
    assert words("hello") != talk.app.texts["en"]("hello")
    assert words("hello").splitlines()[0] in talk.says(in_it("hello"))
    assert words("help-title") in talk.says(in_it("help"))
    assert in_it(ANSWER) in talk.says(in_it(QUESTION))
    # In haste, as its own file says that it is spoken.
    assert talk.app.phrases.dialog_request(in_it("i wanna report a problem")) is not None
    talk.files_a_case("bug-report")
    [case] = talk.world.store.cases.of_person(someone("anna").id)
    assert (case.asked.flow, case.asked.language) == ("bug-report", CODE)
    assert str(case.number) in talk.says(in_it("my cases"))
    assert talk.says(in_it("language") + " svenska", spot=talk.chat) == talk.app.texts["sv"]("language-set")
    assert talk.says(f"språk {words(f'language-{CODE}')}", spot=talk.chat) == words("language-set")
    _staff(talk)
    talk.world.close()


def _staff(talk: MadeUpConversation) -> None:
    """A channel is bound, the case taken, an incident opened: commands and cards of support in the language."""
    support = talk.world.spot("channel", "Support", LOCALE)
    talk.says(in_it("bind queue") + " front", "sam", support)
    support.thread = ""
    assert talk.says(in_it("incident") + f" leave: {in_it('The calendar is down, back by tomorrow')}", "sam", support)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
