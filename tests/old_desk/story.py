"""What happened at the desk that is kept here: everything that can be under way, as people came to it.

It is told with nothing but people's words and presses, so that it can be played at any version of the desk.
"""

import json
import sqlite3
from collections.abc import Iterator, Mapping
from datetime import UTC, datetime, timedelta

from bot.store.store import FILE
from bot.turn import ButtonPressed
from tests.harness.world import TENANT, Spot, World, someone

BEGUN = datetime(2026, 11, 16, 8, 5, tzinfo=UTC)  # a Monday, 10:05 in Helsinki
LOCALE = "en-GB"
OTHER_TENANT = "33333333-3333-4333-8333-333333333333"
"""Of an organisation that the desk does not know."""
STOPPED = "44444444-4444-4444-8444-444444444444"
"""Where nothing more is sent, until somebody says so."""


class Story:
    def __init__(self, world: World) -> None:
        self.world = world
        self.support = self._bound("klockaren", "Support")
        self.helpdesk = self._bound("helpdesk", "Helpdesk")
        self.ledger = self._bound("ledger", "Ledger")

    def tell(self) -> None:
        """All of it; what takes days first."""
        self._contacts()
        self._channels()
        self._an_old_report()
        self._updates()
        self._notices()
        self.world.now = datetime(2026, 11, 19, 8, 5, tzinfo=UTC)
        self.world.wait(timedelta(0))
        self._incidents()
        self._questions()
        self._lessons()
        self._dialogs()
        self._cases()
        self._people()
        self._a_notice_half_written()

    # People, each in a chat of their own

    def chat(self, who: str) -> Spot:
        return self.world.spot("personal", who, LOCALE)

    def says(self, who: str, *texts: str) -> Spot:
        """In their own chat, one thing after the other."""
        spot = self.chat(who)
        for text in texts:
            self.world.says(spot, who, text, LOCALE)
        return spot

    def press(self, spot: Spot, who: str, verb: str, chosen: Mapping[str, object] | None = None, **typed: str) -> None:
        """The newest button of that verb; of those, the first that carries what is `chosen`."""
        wanted = (chosen or {}).items()
        for post in reversed(spot.posts):
            for one in post.buttons:
                if (one.verb or one.data.get("verb")) == verb and wanted <= dict(one.data).items():
                    spot.thread = post.thread
                    self.world.does(spot, who, ButtonPressed(verb, {**one.data, **typed}), LOCALE)
                    return
        raise AssertionError((verb, chosen, spot.posts[-1].lines))

    def in_channel(self, spot: Spot, who: str, text: str) -> None:
        """The beginning of a thread."""
        spot.thread = ""
        self.world.says(spot, who, text, LOCALE)

    def sam(self, text: str, spot: Spot | None = None) -> None:
        self.in_channel(spot or self.support, "sam", text)

    def _bound(self, queue: str, name: str) -> Spot:
        spot = self.world.spot("channel", name, LOCALE)
        self.sam(f"bind queue {queue}", spot)
        return spot

    # What takes days

    def _contacts(self) -> None:
        """Stina is asked in her chat, Kari by mail, whether their details are still right."""
        self.says("stina", "hello")
        self.world.wait(timedelta(hours=1))

    def _channels(self) -> None:
        for name, wanted in (("Accounts", "economic en sv"), ("Partners", "doceasy en"), ("Payroll", "visma en")):
            self.sam(f"subscribe {wanted}", self.world.spot("channel", name, LOCALE))
        self.sam("service visma", self.world.spot("channel", "Payroll"))

    def _an_old_report(self) -> None:
        """Begun days ago, and asked about when its author comes back."""
        self.says("ivar", "report a problem", "doceasy")

    def _updates(self) -> None:
        """One not tested yet, one that is tested, one whose day has passed, one that is out."""
        for who, day in (("rut", "20.11."), ("roy", "4.12."), ("ria", "17.11."), ("rosa", "16.11.")):
            number = self._case(who, f"the list of {who} is empty", "klockaren")
            self.sam(f"state {number} with the development team")
            self.sam(f"state {number} planned {day}")
        self.sam("release klockaren 4.12. tested")
        self.sam("release klockaren 17.11. tested")
        self.sam("release klockaren 16.11. tested")
        self.sam("release klockaren 16.11. released: The list is full again.")
        self.world.wait(timedelta(days=1))

    def _notices(self) -> None:
        """Planned work: approved and on its way, late, and a draft."""
        self._planned("economic", "New servers", "3.12.2026 18:00-20:00; 10.12.2026 18:00-20:00", approved=True)
        self._planned("economic", "A new disk", "18.11.2026 10:00-12:00", approved=True)
        self._planned("doceasy", "A new printer", "7.12.2026 18:00-20:00", approved=False)

    def _planned(self, service: str, title: str, windows: str, *, approved: bool) -> None:
        self.sam("new notice")
        self.press(
            *(self.support, "sam", "draft-fill", None),
            **{"service": service, "title": title, "windows": windows, "worst": "10 min"},
            noticed="* You notice nothing.\nFor a few minutes you cannot save.",
        )
        if approved:
            self.press(self.support, "sam", "notice-approve")

    # What is going on today

    def _incidents(self) -> None:
        """One that is open, with parts; and work that goes on, of which somebody has a problem."""
        self.sam("incident doceasy: The login is slow")
        self.press(self.support, "sam", "notice-approve")
        number = max(one.number for one in self.world.store.notices.all())
        self.sam(f"incident {number} part login: disturbed, from tomorrow evening")
        self.sam(f"incident {number} part archive: down")
        self.sam(f"incident {number} next 10:30")
        self._planned("visma", "A new database", "19.11.2026 10:00-14:00", approved=True)
        self.world.wait(timedelta(minutes=1))
        self.press(self.world.spot("channel", "Payroll"), "pia", "problem")
        self.world.wait(timedelta(minutes=20))

    def _questions(self) -> None:
        """Answered, unsure, unanswered; refused, being decided, decided."""
        self.says("anna", "how do I get access to the VPN?")
        self.says("bea", "question about parental leave")
        self.says("carl", "zxqv blorp")
        self.press(self.says("dag", "how do I get access to the VPN?"), "dag", "none")
        self.says("dora", "which door do I take at night?")
        self.press(self.says("egil", "which door do I take at night?"), "egil", "fact", {"at": 0})
        self.press(self.says("emil", "which door do I take at night?"), "emil", "fact")
        self.press(self.chat("emil"), "emil", "fact")
        self.world.rates(self.says("dan", "how do I get access to the VPN?"), "dan", liked=False, locale=LOCALE)
        self.press(self.says("elsa", "question about parental leave"), "elsa", "pick")
        self.says("eva", "what is the login doing in doceasy")
        self.in_channel(self.world.spot("channel", "Payroll"), "frans", "how do I get access to the VPN?")
        self.in_channel(self.world.spot("channel", "Payroll"), "frida", "question about parental leave")

    def _lessons(self) -> None:
        """Asked twice without an answer, and an answer refused twice: two lessons wait."""
        for who in ("una", "ulf"):
            self.press(self.says(who, "glorb wexqu spandle"), who, "cancel")
            self.press(self.says(who, "where is the canteen?"), who, "none")
        self.says("siri", "learn")

    def _dialogs(self) -> None:
        """Each begun, and left half way at another question."""
        self.says("ivar", "thanks")
        self.says("gina", "report a problem")
        self.says("gro", "report a problem", "doceasy", "the list shows each row twice", "Invoices > Sent")
        self.says("gustav", "report a problem", "klockaren", "the page is white", "Start page", "open it", "only me")
        self.press(self.says("hanna", "report a problem"), "hanna", "form")
        self.says("henrik", "we have a suggestion, a dark version of the site", "klockaren", "easier to read at night")
        self.press(self.chat("henrik"), "henrik", "choose")
        self.press(self.chat("henrik"), "henrik", "choose")
        self.says("hilda", "access", "klockaren")
        self.says("holger", "everything is down!", "klockaren", "nobody can log in", "about 9", "everyone", "not yet")
        self.says("holger", "urgent")
        self.in_channel(self.world.spot("channel", "Payroll"), "ida", "I want to report a problem")

    # Cases

    def _case(self, who: str, text: str, service: str = "") -> int:
        """A question that people are to answer. Its number."""
        if service:
            self._reported(who, service, text)
        else:
            self.says(who, "a person please", text)
        return max(one.number for one in self.world.store.cases.all())

    def _reported(self, who: str, service: str, text: str, **more: str) -> None:
        told = {"service": service, "summary": text, "where": "Start page", "steps": "open it", "others": "several"}
        told |= {"email": f"{who}@example.org", "phone": "+358 9 000 0000", "impact": "blocked", "urgent": "no"}
        self._filled(who, "bug-report", {**told, **more})

    def _filled(self, who: str, flow: str, told: Mapping[str, str]) -> None:
        """A guided dialog by its form, sent as often as it comes back with more to fill in."""
        spot = self.says(who, "hello")
        self.world.does(spot, who, ButtonPressed("start", {"flow": flow}), LOCALE)
        self.press(spot, who, "form")
        for _ in range(6):
            if wanted := [verb for verb in ("not-alike", "fill", "dispatch", "skip") if verb in _verbs(spot)]:
                self.press(spot, who, wanted[0], None, **told)
        assert self.world.store.cases.of_person(someone(who).id), (who, spot.posts[-1].lines)

    def _cases(self) -> None:
        """One in each state, by who asked."""
        case = {who: self._case(who, f"{who} cannot open the door") for who in _STATES}
        for who, said in _STATES.items():
            for line in said:
                self.sam(line.format(number=case[who], other=case["jan"]))
        self.says("juni", f"withdraw {case['juni']}")
        self.says("jussi", f"reopen {case['jussi']} it is there again")
        self._others()
        self._shared()

    def _others(self) -> None:
        """A report that others have too: one watches it, one is asked whether theirs is the same."""
        role = {"role": "system-owner", "cause": "program", "visibility": "region"}
        self._reported("kaj", "visma", "the payroll run stops with error 17", urgent="yes", where="payroll run", **role)
        for who in ("kate", "klara"):
            self.says(who, "report a problem", "visma", "system owner", "a fault in the program")
            self.says(who, "the payroll run stops with error 17", "payroll run")
        self.press(self.chat("kate"), "kate", "me-too")

    def _shared(self) -> None:
        """An idea answered with alternatives, one that waits for them, and a solution that could be shown to others."""
        told = {"service": "klockaren", "idea": "a page for weddings", "consent": "yes"}
        for who in ("lars", "lena"):
            self._filled(who, "sparring", told)
        number = max(one.number for one in self.world.store.cases.all()) - 1
        self.sam(f"answer {number} Two ways:\n1. A page of its own\n2. A form on the first page")
        told = {"service": "klockaren", "title": "A short menu", "solves": "Fewer clicks", "consent": "yes"}
        self._filled("lisa", "solution", {**told, "description": "Five entries.", "contact": "yes"})

    def _people(self) -> None:
        """What is kept about somebody, and where they belong."""
        self.says("mia", "a person please", "my screen is dark")
        self.says("rut", "my data")
        self.world.shows(self.says("petra", "a person please"), "petra", "the page looks like this", "page.png", LOCALE)
        self.says("mia", "my data")
        self.says("moa", "a person please", "my key is lost")
        self.press(self.says("moa", "my data"), "moa", "erase-ask")
        self.says("maj", "my cases", "help", "show me all")
        self.says("jan", "my cases")
        self.says("sam", "help", "my cases")
        self.world.tenant = OTHER_TENANT
        self.says("nils", "contacts")
        self.world.tenant = TENANT

    def _a_notice_half_written(self) -> None:
        """Two authors each at another question, and a form that nobody has sent."""
        self.sam("new notice", self.helpdesk)
        self.says("sam", "new notice", "klockaren", "We change the editor", "3.12.2026 18-20")
        self.says("siri", "new notice", "klockaren", "We change the menu", "Friday 4 December 18-20")

    def leave_waiting(self) -> None:
        """What has been heard and not been sent yet: nothing is sent any more."""
        self.world.deliver = lambda: None
        self.says("olga", "a person please", "the last question of the day")
        self.says("otto", "how do I get access to the VPN?")
        self.sam("incident doceasy: The archive is slow too")
        self.sam(f"notice {max(one.number for one in self.world.store.notices.all())} approve")
        store, now = self.world.store, self.world.now
        with store.transaction():
            [_, uncertain, dead] = store.outbox.claim(now, 3)
            store.outbox.mark_uncertain(uncertain, "the connection was lost")
            store.outbox.mark_dead(dead, now, "no such place")
            store.destinations.stop(STOPPED, now, "removed")
        self.uncertain, self.dead = uncertain.id, dead.id

    def acts(self) -> Iterator[tuple[str, Mapping[str, object]]]:
        """What could be asked at the command line then: each act, with what it was given."""
        yield "notice-submit", {"notice": self._submitted(), "by": "Siri"}
        yield "post-posted", {"id": self.uncertain, "activity": "1700000000000"}
        yield "post-again", {"id": self.uncertain}
        yield "post-again", {"id": self.dead}
        yield "approve", {"lesson": "3dabf6"}
        yield "approve", {"lesson": "cf83e3", "answer": "In the **left** cupboard."}
        yield "reject", {"lesson": "3dabf6"}
        yield "tenant-resume", {"tenant": STOPPED}
        yield "notice-approve", {"number": 3}
        yield "notice-start", {"number": 1, "window": 1}
        yield "notice-done", {"number": 2}
        yield "notice-move", {"number": 1, "window": 2, "times": "2026-12-11 18:00-20:00"}
        yield "notice-extend", {"number": 5, "until": "15:00"}
        yield "notice-cancel", {"number": 1}
        yield "notice-incident", {"number": 2, "text": "The disk does not start"}
        yield "notice-authorise", {"number": 4, "who": "Nora Esempio"}
        yield "incident-open", {"service": "klockaren", "text": "The clock has stopped"}
        yield "incident-update", {"number": 4, "text": "We have found it", "next": "12:00"}
        yield "incident-part", {"number": 4, "part": "login", "state": "works"}
        yield "incident-resolve", {"number": 4, "text": "It works again"}
        yield "incident-reopen", {"number": 4, "text": "Not yet"}
        yield "erase", {"person": someone("mia").id}

    def _submitted(self) -> str:
        """A notice as the command line hands it over: the one that is kept as a draft, without its number."""
        db = sqlite3.connect(self.world.folder / FILE)
        [whole] = db.execute("SELECT whole FROM notices WHERE number = 3").fetchone()
        db.close()
        return json.dumps({**json.loads(whole), "number": 0}, ensure_ascii=False)


def _verbs(spot: Spot) -> set[str]:
    return {one.verb or str(one.data.get("verb")) for one in spot.posts[-1].buttons}


_STATES: Mapping[str, tuple[str, ...]] = {
    "jan": (),
    "jens": ("take {number}",),
    "johan": ("take {number}", "answer {number} Turn the key twice."),
    "jonas": ("ask {number} Which door is it?",),
    "josef": ("state {number} being tested", "{number} reproduced on the second floor"),
    "julia": ("state {number} with the development team", "state {number} critical"),
    "jorma": ("take {number}", "state {number} with the supplier SUP-7"),
    "jukka": ("state {number} closed It is mended.",),
    "juni": (),
    "jussi": ("state {number} closed",),
    "jytte": ("state {number} same as {other}",),
    "joel": ("offer a call {number}",),
    "jill": ("note {number} The same on the first floor.",),
}
"""What support said about each one's case."""
