"""Guided dialogs, whatever anybody does in whatever order: nothing is filed twice, lost, or said to somebody else."""

import shutil
import tempfile
from datetime import timedelta
from pathlib import Path

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule, run_state_machine_as_test

from bot.assistant import Assistant
from bot.cases import Case
from bot.house import House
from bot.plain import Button
from bot.reception import Reception
from bot.store import Store
from tests.harness.office import NOON
from tests.harness.world import Spot, World

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


class Dialogs(RuleBasedStateMachine):
    house: House

    @initialize()
    def open(self) -> None:
        self.folder = Path(tempfile.mkdtemp())
        self.world = World(Reception(Assistant(self.house)), self.folder, NOON)
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
        dialogs = [case.dialog for case in self._cases() if case.dialog is not None]
        assert len(dialogs) == len(set(dialogs))

    @invariant()
    def every_case_has_been_sent_somewhere(self) -> None:
        for case in self._cases():
            assert self.world.store.outbox.about(case.number), case

    @invariant()
    def nobody_reads_what_another_told_in_private(self) -> None:
        for who, word in PEOPLE.items():
            others = (spot for name, spot in self.spots.items() if name not in (who, "channel"))
            assert not any(word in line for spot in others for post in spot.posts for line in post.lines)

    @invariant()
    def no_turn_has_failed(self) -> None:
        sorry = {words("error-sorry") for words in self.house.texts} if hasattr(self, "spots") else set[str]()
        for spot in getattr(self, "spots", {}).values():
            assert not any(line in sorry for post in spot.posts for line in post.lines)

    def _cases(self) -> list[Case]:
        return self.world.store.cases.all() if hasattr(self, "world") else []

    def _spot(self, who: str, private: bool) -> Spot:
        return self.spots[who if private else "channel"]

    def _again(self, spot: Spot, who: str, button: Button, typed: dict[str, str]) -> None:
        """Teams sends some presses again, under a new id."""
        if button.verb in ("fill", "dispatch"):
            before = len(self._cases())
            self.world.presses(spot, who, button, typed)
            assert len(self._cases()) == before


_VALUES = st.sampled_from(["", "sidan", "klockaren", "yes", "no", "only-me", "blocked", "040 123 4567", "2026-11-01"])


def test_whatever_anybody_does_in_whatever_order(house: House) -> None:
    Dialogs.house = house
    run_state_machine_as_test(
        Dialogs,
        settings=settings(
            max_examples=25,
            stateful_step_count=30,
            deadline=None,
            suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
        ),
    )
