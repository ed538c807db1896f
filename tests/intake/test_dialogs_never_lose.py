"""Guided dialogs, whatever anybody does in whatever order: nothing is filed twice, lost, or said to somebody else."""

import shutil
import tempfile
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule, run_state_machine_as_test

from bot.assistant.assistant import Assistant
from bot.cards.card_buttons import CardButton, FormInput, buttons
from bot.configuration.app_context import AppContext
from bot.configuration.desk_file import FloodLimits
from bot.intake.dialog_flow import STILL_AT_IT
from bot.model.case import Case
from bot.model.dialog_session import Dialog, DialogPrompt, DialogState
from bot.model.place import Address
from bot.model.post import Post, PostKind
from bot.store import DeliveryVerb, Store
from bot.transaction import Transactions
from bot.turn import ButtonPressed
from dialogs.flow import FieldKind
from tests.harness.office import NOON
from tests.harness.world import Spot, World, someone

PEOPLE = {"anna": "zebra", "erik": "giraff"}
"""Each says a word that nobody else says."""

PHRASES = (
    "jag vill anmäla ett fel",
    "jag har ett önskemål",
    "kan någon titta på våra sidor",
    "dela en lösning",
    "driftstörning",
    "tillbaka",
    "hoppa över",
    "avbryt",
    "varför frågar du?",
    "fortsätt",
    "ja",
    "nej",
    "mer",
    "en människa tack",
    "inget av dessa",
    "hur länge dröjer det innan jag får svar?",
    "2",
    "1",
    "klockaren",
    "040 123 4567",
    "anna@sjostad.example.org",
    "igår",
    "nej, telefonnumret är 050 765 4321",
    "hjälp",
    "språk finska",
    "mina ärenden",
)


BEGINNINGS = {
    "bug-report": "jag vill anmäla ett fel",
    "development-wish": "jag har ett önskemål",
    "sparring": "jag vill bolla en idé",
    "usage": "jag behöver hjälp i verktyget",
    "access": "jag behöver behörighet",
    "operations": "allt ligger nere",
    "solution": "jag vill dela en lösning",
}
GOOD = {
    FieldKind.LINE: "mitt på sidan",
    FieldKind.TEXT: "först så och sedan så",
    FieldKind.CHOICE: "1",
    FieldKind.YES_NO: "1",
    FieldKind.DATE: "igår",
    FieldKind.LINK: "https://sjostad.example.org/sida",
    FieldKind.PHONE: "040 123 4567",
    FieldKind.EMAIL: "anna@sjostad.example.org",
    FieldKind.IMAGE: "https://sjostad.example.org/bild.png",
}
"""An answer of each kind that is one."""
STEPS = 20
"""In which every dialog comes to its end, when every question is answered."""


class Dialogs(RuleBasedStateMachine):
    app: AppContext

    @initialize()
    def open(self) -> None:
        self.folder = Path(tempfile.mkdtemp())
        limits = FloodLimits(messages_a_minute=10_000, cases_an_hour=10_000)
        app = replace(self.app, desk=self.app.desk.model_copy(update={"limits": limits}))
        self.world = World(Transactions(Assistant(app)), self.folder, NOON)
        support = self.world.spot("channel", "Stöd")
        self.world.says(support, "sam", "koppla kö klockaren")
        self.spots = {
            **{who: self.world.spot("personal", who, "sv-FI") for who in PEOPLE},
            "channel": self.world.spot("channel", "Hemsidor"),
        }
        self.last: dict[str, str] = {}

    def teardown(self) -> None:
        if hasattr(self, "world"):
            self.world.close()
            shutil.rmtree(self.folder)

    @rule(who=st.sampled_from(sorted(PEOPLE)), private=st.booleans(), phrase=st.sampled_from(PHRASES))
    def says(self, who: str, private: bool, phrase: str) -> None:
        self.last[who] = self.world.says(self._spot(who, private), who, phrase)

    @rule(who=st.sampled_from(sorted(PEOPLE)), text=st.sampled_from(["sidan blir vit", "det går inte att spara"]))
    def tells(self, who: str, text: str) -> None:
        self.last[who] = self.world.says(self.spots[who], who, f"{text} {PEOPLE[who]}")

    @rule(who=st.sampled_from(sorted(PEOPLE)), private=st.booleans(), at=st.integers(0, 40), data=st.data())
    def presses(self, who: str, private: bool, at: int, data: st.DataObject) -> None:
        """Any button that is, or ever was, on a card there; its fields filled in anyhow."""
        spot = self._spot(who, private)
        buttons = [(post, button) for post in spot.posts for button in post.buttons if button.kind != "showcard"]
        if buttons:
            post, button = buttons[-1 - at % len(buttons)]
            spot.thread = post.thread
            typed = {one.id: data.draw(_VALUES) for one in button.inputs}
            self.world.presses(spot, who, button, typed)
            self._again(spot, who, button, typed)

    @rule(who=st.sampled_from(sorted(PEOPLE)), restart=st.booleans())
    def answers(self, who: str, restart: bool) -> None:
        """Whoever is asked something in private answers it well, perhaps after a restart; and what was told is kept."""
        dialog = self._asked(who)
        field = self.app.flows[dialog.flow].field(dialog.asked) if dialog else None
        if dialog is None or field is None:
            return
        if restart:
            self.restarts()
        self.last[who] = self.world.says(self.spots[who], who, GOOD[field.kind])
        now = self.world.store.dialogs.get(dialog.id)
        assert now is not None
        assert now.state is not DialogState.OPEN or field.name in now.answers
        assert now.state is not DialogState.OPEN or dialog.answers.keys() <= now.answers.keys()

    @rule(who=st.sampled_from(sorted(PEOPLE)), private=st.booleans(), flow=st.sampled_from(sorted(BEGINNINGS)))
    def fills_in_the_form(self, who: str, private: bool, flow: str) -> None:
        """A whole dialog, from its beginning by its form to the case that it makes: one, however often it is sent."""
        spot, before = self._spot(who, private), len(self._cases())
        spot.thread = "" if private else f"{spot.place.id};messageid=form{len(spot.posts)}"
        self.world.says(spot, who, BEGINNINGS[flow])
        dialog = self.world.store.dialogs.open_in(spot.thread or spot.place.id, someone(who).id, self.world.now)
        assert dialog is not None
        assert dialog.flow == flow
        sending = self._form(spot, who, dialog.id)
        typed = {one.id: self._good(flow, one) for one in sending.inputs}
        self.world.presses(spot, who, sending, typed, opens=private)
        self._to_its_end(spot, who, dialog.id)
        ended = self.world.store.dialogs.get(dialog.id)
        assert ended is not None
        assert ended.state is DialogState.SENT
        assert len(self._cases()) == before + 1
        said = self._said()
        self.world.presses(spot, who, sending, typed, opens=private)
        assert (len(self._cases()), self._said()) == (before + 1, said)

    @rule(who=st.sampled_from(sorted(PEOPLE)), gone=st.booleans())
    def takes_back(self, who: str, gone: bool) -> None:
        if who in self.last:
            self.world.edits(self.spots[who], who, self.last[who], None if gone else f"nu är det annat {PEOPLE[who]}")

    @rule(hours=st.sampled_from([0.1, 3, 40, 200]))
    def time_passes(self, hours: float) -> None:
        self.world.wait(timedelta(hours=hours))

    @rule()
    def restarts(self) -> None:
        self.world.store.close()
        self.world.store = Store.open(self.folder)

    @invariant()
    def no_dialog_makes_two_cases(self) -> None:
        dialogs = [case.asked.dialog for case in self._cases() if case.asked.dialog is not None]
        assert len(dialogs) == len(set(dialogs))

    @invariant()
    def every_case_has_got_to_support_and_its_receipt_to_whoever_made_it(self) -> None:
        for case in self._cases():
            if self.world.now - case.asked.opened < timedelta(days=1):
                sent = self.world.store.outbox.summaries_of(case.number)
                assert any(
                    one.verb is DeliveryVerb.MAIL or (one.post and one.post.kind is PostKind.CASE) for one in sent
                ), case
                receipt = self.world.store.posts.thread_of(Post(PostKind.RECEIPT, case.number))
                assert receipt == Address(case.asked.place, case.asked.thread), case

    @invariant()
    def every_case_stands_where_its_dialog_was(self) -> None:
        for case in self._cases():
            dialog = self.world.store.dialogs.get(case.asked.dialog) if case.asked.dialog else None
            assert dialog is None or (dialog.thread, dialog.person) == (case.asked.thread, case.asked.person), case

    @invariant()
    def nobody_reads_what_another_told_in_private(self) -> None:
        for who, word in PEOPLE.items():
            others = (spot for name, spot in self.spots.items() if name not in (who, "channel"))
            assert not any(word in line for spot in others for post in spot.posts for line in post.lines)

    @invariant()
    def no_turn_has_failed(self) -> None:
        sorry = {words("error-sorry") for words in self.app.texts} if hasattr(self, "spots") else set[str]()
        for spot in getattr(self, "spots", {}).values():
            assert not any(line in sorry for post in spot.posts for line in post.lines)

    def _said(self) -> int:
        """How much the desk has posted and mailed."""
        return len(self.world.mails) + sum(len(spot.posts) for spot in self.world.spots.values())

    def _asked(self, who: str) -> Dialog | None:
        """The dialog in which this person is asked something in private, and nothing else came after."""
        place, now = self.spots[who].place.id, self.world.now
        dialog = self.world.store.dialogs.open_in(place, someone(who).id, now)
        talk = self.world.store.questions.talk(place, someone(who).id, now)
        late = dialog is None or now - dialog.touched > STILL_AT_IT or (talk and talk.since >= dialog.touched)
        return None if late else dialog

    def _form(self, spot: Spot, who: str, dialog: int) -> CardButton:
        """The button that sends the form: in the window that opens in private, on the card in a channel."""
        if spot is not self.spots["channel"]:
            opening = ButtonPressed("form", {"d": dialog}, opens=True)
            card = self.world.does(spot, who, opening, "sv-FI").card
            assert card is not None
            return next(one for one in buttons(card) if one.verb == "fill")
        found = (one for post in reversed(spot.posts) for one in post.buttons)
        return next(one for one in found if one.verb == "fill" and one.data["d"] == dialog)

    def _good(self, flow: str, wanted: FormInput) -> str:
        field = self.app.flows[flow].field(wanted.id)
        assert field is not None
        if field.kind is FieldKind.DATE:
            return self.world.now.date().isoformat()
        if field.name == "impact":
            return "slowed"
        return wanted.choices[0].value if wanted.choices else GOOD[field.kind]

    def _to_its_end(self, spot: Spot, who: str, id_: int) -> None:
        """What the form leaves open is answered, nothing is the same as anything, and it is sent."""
        for _ in range(STEPS):
            dialog = self.world.store.dialogs.get(id_)
            if dialog is None or dialog.state is not DialogState.OPEN:
                return
            field = self.app.flows[dialog.flow].field(dialog.asked)
            self.world.says(spot, who, GOOD[field.kind] if field else _SAID.get(dialog.asked, "ja"))

    def _cases(self) -> list[Case]:
        return self.world.store.cases.all() if hasattr(self, "world") else []

    def _spot(self, who: str, private: bool) -> Spot:
        return self.spots[who if private else "channel"]

    def _again(self, spot: Spot, who: str, button: CardButton, typed: dict[str, str]) -> None:
        """Teams sends some presses again, under a new id."""
        if button.verb in ("fill", "dispatch"):
            before = len(self._cases())
            self.world.presses(spot, who, button, typed)
            assert len(self._cases()) == before


_SAID: dict[str, str] = {DialogPrompt.SIMILAR: "inget av dessa", DialogPrompt.REVIEW: "ja"}
_VALUES = st.sampled_from(["", "sidan", "klockaren", "yes", "no", "only-me", "blocked", "040 123 4567", "2026-11-01"])


def test_whatever_anybody_does_in_whatever_order(app: AppContext) -> None:
    Dialogs.app = app
    run_state_machine_as_test(
        Dialogs,
        settings=settings(
            max_examples=20,
            stateful_step_count=20,
            suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
        ),
    )
