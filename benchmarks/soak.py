"""python -m benchmarks.soak: the desk killed again and again under load and bad weather, then under a wrong clock.

Prints what was acknowledged, lost and doubled; ends with 1 when anything acknowledged was lost.
"""

import logging
import random
import sqlite3
import sys
import tempfile
import time
from collections import Counter
from contextlib import closing
from dataclasses import dataclass, field
from datetime import timedelta
from pathlib import Path

import click
import structlog

from benchmarks.load import NEWS, SERVICE, Load
from benchmarks.weather import STEPS, Storm
from bot.adapters.terminal.connector import TerminalPost
from bot.store.store import FILE
from bot.turn import MessageSent
from tests.harness.live import Loop, lanes, outstanding, until
from tests.harness.out import WayOut
from tests.harness.served import Served
from tests.harness.small import ANSWER, KNOWN, small_app, small_knowledge
from tests.test_kill import CHANNEL, cases

KILLED_AFTER = (3.0, 9.0)
"""Seconds that the desk runs before it is killed."""
LONGEST_DRAIN = 600.0
"""Seconds that everything may take to arrive once nothing goes wrong any more."""
ADDRESS = "desk@example.org"


@dataclass
class Figures:
    acknowledged: Counter[str] = field(default_factory=Counter[str])
    lost: list[str] = field(default_factory=list[str])
    kills: int = 0
    doubled: int = 0
    lied: int = 0
    """Posts that were taken, though the answer said otherwise or none came."""
    unsettled: Counter[str] = field(default_factory=Counter[str])
    memory: list[int] = field(default_factory=list[int])

    def lines(self) -> list[str]:
        acts = ", ".join(f"{many:,} {what}" for what, many in sorted(self.acknowledged.items()))
        by_kills = max(0, self.doubled - self.lied) / max(self.kills, 1)
        settled = ", ".join(f"{many} {state}" for state, many in sorted(self.unsettled.items())) or "nothing"
        return [
            f"acknowledged acts  {self.acknowledged.total():,} ({acts})",
            f"lost               {len(self.lost)}",
            *(f"  {one}" for one in self.lost[:20]),
            f"kills              {self.kills}",
            f"posts doubled      {self.doubled}; of {self.lied} Teams did not say that it took them",
            f"  for each kill    {by_kills:.2f}",
            f"left in the outbox {settled}",
            *([f"memory, MB         {self.memory[0]} to {self.memory[-1]}"] if self.memory else []),
        ]


@click.command()
@click.option("--seconds", default=120.0, show_default=True, help="How long the desk is killed again and again.")
@click.option("--seed", default=None, type=int, help="The same weather again.")
def main(seconds: float, seed: int | None) -> None:
    """Soak the desk, and print the figures."""
    structlog.configure(wrapper_class=structlog.make_filtering_bound_logger(logging.CRITICAL))
    seed = random.SystemRandom().randrange(10_000) if seed is None else seed
    click.echo(f"seed {seed}: {seconds:.0f} s of kills and weather, then a clock that is moved")
    with tempfile.TemporaryDirectory() as folder:
        kills = soak_kills(Path(folder), seconds, random.Random(seed))  # noqa: S311 - the same each time
        click.echo("\n".join(kills.lines()))
    with tempfile.TemporaryDirectory() as folder:
        steps = soak_clock(Path(folder), max(20, int(seconds / 6)), random.Random(seed))  # noqa: S311 - as above
        click.echo("\nthe clock moved, and the desk off\n" + "\n".join(steps.lines()))
    sys.exit(1 if kills.lost or steps.lost else 0)


def soak_kills(folder: Path, seconds: float, chance: random.Random) -> Figures:
    figures, data, knowledge = Figures(), folder / "data", _knowledge(folder)
    with Loop() as loop:
        load = Load(loop, chance, data)
        mail = {"LOTSEN_SMTP_HOST": "127.0.0.1", "LOTSEN_SMTP_PORT": str(load.mailbox.port), "LOTSEN_SMTP_TLS": "none"}
        over = time.monotonic() + seconds
        while time.monotonic() < over:
            with Served(data, knowledge, **mail) as desk:
                load.desk = desk
                if not load.talks:
                    load.begin()
                # In place of the last: where mail is slow they would pile up before one, which then waits for long.
                load.mailbox.refusals[:] = chance.choices(("", "451 later", "421 too busy"), k=2)
                time.sleep(min(chance.uniform(*KILLED_AFTER), max(over - time.monotonic(), 0)))
                figures.memory.append(_memory(desk))
                desk.kill()
                figures.kills += 1
            figures.lost += [f"a fault: {line[:300]}" for line in desk.log().splitlines() if _is_fault(line)]
        with Served(data, knowledge, **mail) as desk:
            load.desk = desk
            load.end()
            load.storm.over = True
            load.mailbox.refusals.clear()
            _drain(data)
            figures.lost += [f"a fault: {line[:300]}" for line in desk.log().splitlines() if _is_fault(line)]
        load.close()
    _judge(figures, load, data)
    return figures


def soak_clock(folder: Path, rounds: int, chance: random.Random) -> Figures:
    """In this process, with a clock of its own: steps of hours and days both ways, and a desk that is off meanwhile."""
    figures, storm = Figures(), Storm(chance, hangs=False)
    with WayOut(small_app(folder / "house"), folder) as out:
        out.peer.faults = storm
        out.start().tick()
        asked = 0
        for _ in range(rounds):
            for _ in range(3):
                asked += 1
                out.hear(MessageSent(KNOWN), f"m{asked}", f"p{asked}")
            figures.acknowledged["questions"] += 3
            _move(out, chance.choice(STEPS))
            for _ in range(4):
                _pass_time(out, folder)
        storm.over = True
        over = time.monotonic() + LONGEST_DRAIN
        while outstanding(folder) and time.monotonic() < over:
            _pass_time(out, folder)
        posts = [post for post in out.peer.posts.values() if post.place.id != "a:last"]
        said = {post.place.id for post in posts if ANSWER in str(post.activity)}
        figures.lost = [f"a:p{one} was not answered" for one in range(1, asked + 1) if f"a:p{one}" not in said]
        figures.doubled, figures.lied = _doubled(posts), storm.lied
    figures.unsettled = _unsettled(folder)
    return figures


def _pass_time(out: WayOut, folder: Path) -> None:
    """A quarter of a minute, and all that is sent in it: what the machine is slow at is not to count as tries."""
    out.advance(15)
    out.tick()
    out.nothing_else_waits(tenant="another tenant")
    until(lambda: not lanes(folder, "sending"))


def _move(out: WayOut, step: timedelta | None) -> None:
    """The clock leaps for a while and back, or back for good; or, without a step, the desk is off for six days."""
    if step is None:
        out.stop()
        out.advance(6 * 86400)
        out.start().tick()
        return
    out.advance(step.total_seconds())
    out.tick()
    if step > timedelta():
        out.advance(20 - step.total_seconds())
        out.tick()


def _knowledge(folder: Path) -> Path:
    """The small desk, whose cases also go out by mail, and with a pace that is not what is measured."""
    knowledge = small_knowledge(folder / "knowledge")
    file = knowledge / "desk.toml"
    text = file.read_text(encoding="utf-8").replace('to = ["teams:desk"]', f'to = ["teams:desk", "mailto:{ADDRESS}"]')
    pace = '[pace]\ntenant = ["400/1s"]\nconversation = ["100/1s"]\n\n'
    service = f'[services.{SERVICE}]\nname = {{ en = "Printers" }}\nlanguages = ["en"]\n\n'
    file.write_text(text.replace("[hours]", f"{pace}{service}[hours]"), encoding="utf-8")
    return knowledge


def _is_fault(line: str) -> bool:
    # A post whose id came back garbled can be changed no more: that its changes are given up is as it should be.
    given_up = '"delivery.dead"' in line and '"verb": "edit"' not in line
    return given_up or any(f'"{event}"' in line for event in ("turn.failed", "tick.failed", "work.died"))


def _drain(data: Path) -> None:
    over = time.monotonic() + LONGEST_DRAIN
    while outstanding(data) and time.monotonic() < over:
        time.sleep(0.5)


def _judge(figures: Figures, load: Load, data: Path) -> None:
    """What was acknowledged is there: each answer in its chat, each report as one case, its card and its mail."""
    posts = [post for post in load.peer.posts.values() if post.by_bot]
    chats = Counter(post.place.id for post in posts)
    answered = {post.place.id for post in posts if ANSWER in str(post.activity)}
    cards = "\n".join(str(post.activity) for post in posts if post.place.id == CHANNEL.id)
    mails = "\n".join(str(mail) for mail in load.mailbox.messages)
    kept = Counter(case.asked.text for case in cases(data))
    for talk in load.talks:
        figures.acknowledged["reports" if len(talk.texts) > 1 else "questions"] += talk.acknowledged
        *before, text = list(talk.texts)
        if not before:
            figures.lost += [f"{talk.who} was not answered"] * (talk.place not in answered)
            continue
        figures.lost += [f"{text}: {kept[text]} cases"] * (kept[text] != 1)
        figures.lost += [f"{text}: no card"] * (text not in cards) + [f"{text}: no mail"] * (text not in mails)
        figures.lost += [f"{talk.who} was told too little"] * (chats[talk.place] < len(talk.texts))
    _judge_edits_and_support(figures, load, data)
    figures.doubled, figures.lied, figures.unsettled = _doubled(posts), load.storm.lied, _unsettled(data)
    with closing(sqlite3.connect(data / FILE)) as connection:
        [(whole,)] = connection.execute("PRAGMA integrity_check").fetchall()
    figures.lost += [f"the database: {whole}"] * (whole != "ok")


def _judge_edits_and_support(figures: Figures, load: Load, data: Path) -> None:
    """What was edited stands in its case, what support said has reached whom it was for; an update is told once, or a
    person is asked whether it was.
    """
    posts = [post for post in load.peer.posts.values() if post.by_bot]
    with closing(sqlite3.connect(data / FILE)) as connection:
        noted = {str(text) for (text,) in connection.execute("SELECT text FROM case_events")}
        # The harness reads rows as they lie: a post nobody knows of is not among those that Teams has.
        asked = "\n".join(
            str(payload)
            for (payload,) in connection.execute("SELECT payload FROM deliveries WHERE state = 'uncertain'")
        )
    figures.acknowledged["edits"] += len(load.edits)
    figures.lost += [f"{text}: not in its case" for text in load.edits if text not in noted]
    for act in load.support:
        figures.acknowledged[act.what] += 1
        place = act.talk.place if act.talk else NEWS.id
        often = sum(act.words in str(post.activity) for post in posts if post.place.id == place and _tells_once(post))
        if not often and act.words not in asked:
            figures.lost.append(f"{act.words}: not told")
        if often > 1 and act.what == "updates":
            figures.lost.append(f"{act.words}: told {often} times")


def _tells_once(post: TerminalPost) -> bool:
    """Not a card that is drawn anew with all that was said so far."""
    return str(post.activity.get("summary", "Update")).startswith("Update")


def _doubled(posts: list[TerminalPost]) -> int:
    said = Counter((post.place.id, _words(post)) for post in posts if post.by_bot)
    return said.total() - len(said)


def _words(post: TerminalPost) -> str:
    return str(post.activity.get("text") or post.activity.get("attachments"))


def _unsettled(data: Path) -> Counter[str]:
    many = {state: len(lanes(data, state)) for state in ("waiting", "sending", "held", "uncertain", "dead")}
    return Counter({state: there for state, there in many.items() if there})


def _memory(desk: Served) -> int:
    """Resident, in MB (proc(5)); 0 where there is no such file."""
    file = Path(f"/proc/{desk.process.pid}/status")
    lines = file.read_text(encoding="ascii").splitlines() if file.exists() else []
    return next((int(line.split()[1]) // 1024 for line in lines if line.startswith("VmRSS")), 0)


if __name__ == "__main__":
    main()
