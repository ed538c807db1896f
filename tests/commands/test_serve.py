"""python app.py serve: what it refuses to start with, in a line with its remedy, and how it runs and ends."""

import json
import resource
import signal
import sqlite3
import subprocess
import sys
import urllib.error
import urllib.request
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from uuid import UUID, uuid5

import pytest

from bot.adapters.terminal import places
from bot.store import Store
from bot.store.migrations import migrations
from bot.store.store import FILE
from tests.harness.live import Told
from tests.harness.served import Served, command, surroundings
from tests.harness.small import KNOWN, small_knowledge

ANNA = places.TerminalPerson("Anna", "en-GB")


@pytest.fixture(scope="module")
def knowledge(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return small_knowledge(tmp_path_factory.mktemp("files") / "knowledge")


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory, knowledge: Path) -> Iterator[Served]:
    """A desk that runs, on data of its own."""
    with Served(tmp_path_factory.mktemp("desk") / "data", knowledge) as served:
        yield served


def refused(folder: Path, *arguments: str | Path, **variables: str) -> str:
    """What `serve` says when it does not start: in plain words, and nothing else."""
    ended = subprocess.run(
        command("serve", *arguments),
        cwd=folder,
        env=surroundings(**variables),
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert ended.returncode == 1, ended
    said = ended.stdout + ended.stderr
    assert "Traceback" not in said, said
    return "\n".join(line for line in said.splitlines() if not line.startswith("{")).removeprefix("Error: ").strip()


def data_of(desk: Served) -> Path:
    return Path(desk.process.args[desk.process.args.index("--data") + 1])  # pyright: ignore -- a list, as we made it


# What it refuses to start with


def test_an_app_id_is_refused_while_nobody_checks_tokens(tmp_path: Path, knowledge: Path) -> None:
    app_id = str(uuid5(UUID(int=0), "app"))
    arguments = ("--data", tmp_path / "data", "--knowledge", knowledge, "--insecure-local")
    said = refused(tmp_path, *arguments, LOTSEN_APP_ID=app_id)
    assert "LOTSEN_APP_ID is set" in said
    assert "cannot check" in said
    assert not (tmp_path / "data").exists()


def test_without_an_app_id_it_must_be_told_that_it_is_local(tmp_path: Path, knowledge: Path) -> None:
    said = refused(tmp_path, "--data", tmp_path / "data", "--knowledge", knowledge)
    assert "add --insecure-local" in said
    assert not (tmp_path / "data").exists()


@pytest.mark.parametrize(
    "address", [" https://x.example.org", "x.example.org", "ftp://x.example.org", "//x.example.org"]
)
def test_a_public_address_that_is_none_is_refused(tmp_path: Path, knowledge: Path, address: str) -> None:
    arguments = ("--port", "0", "--data", tmp_path / "data", "--knowledge", knowledge, "--insecure-local")
    assert "LOTSEN_PUBLIC_URL is no web address" in refused(tmp_path, *arguments, LOTSEN_PUBLIC_URL=address)


@pytest.mark.parametrize(
    "address",
    [
        *("http://lotsen.example.org", "http://localhost.evil.example", "http://LOTSEN.example.org:3978/desk"),
        *("http://127.0.0.1.evil.example", "http://192.0.2.7:3978", "http://0.0.0.0:3978", "http://[2001:db8::1]"),
    ],
)
def test_a_public_address_elsewhere_is_refused_in_local_mode(tmp_path: Path, knowledge: Path, address: str) -> None:
    arguments = ("--port", "0", "--data", tmp_path / "data", "--knowledge", knowledge, "--insecure-local")
    said = refused(tmp_path, *arguments, LOTSEN_PUBLIC_URL=address)
    assert "LOTSEN_PUBLIC_URL leads to another machine" in said
    assert "http://localhost" in said
    assert not (tmp_path / "data").exists()


def test_a_second_desk_on_the_same_data_is_told_who_is_there(desk: Served, tmp_path: Path, knowledge: Path) -> None:
    said = refused(tmp_path, "--port", "0", "--data", data_of(desk), "--knowledge", knowledge, "--insecure-local")
    assert said == f"another desk is running on {data_of(desk)}: process {desk.process.pid}"
    assert get(desk, "/ready").status == 200


def test_a_taken_port_is_said_in_one_line_with_its_remedy(desk: Served, tmp_path: Path, knowledge: Path) -> None:
    port = str(desk.port)
    said = refused(tmp_path, "--port", port, "--data", tmp_path / "d", "--knowledge", knowledge, "--insecure-local")
    assert said == f"port {port} is taken. Stop the program that uses it, or choose another with --port."


def test_a_database_of_a_newer_version_is_left_alone(tmp_path: Path, knowledge: Path) -> None:
    Store.open(tmp_path / "data").close()
    with sqlite3.connect(tmp_path / "data" / FILE) as connection:
        connection.execute(
            "INSERT INTO _sqlite_migrations (migration_set, name, applied_at) VALUES (?, 'the_attic', '2030-01-01')",
            [migrations.name],
        )
    said = refused(tmp_path, "--port", "0", "--data", tmp_path / "data", "--knowledge", knowledge, "--insecure-local")
    assert "newer version" in said
    assert "the_attic" in said
    assert "\n" not in said


def test_every_fault_of_the_desk_file_is_said_at_once(tmp_path: Path) -> None:
    (tmp_path / "desk.toml").write_text(
        """language = "tlh"
[hours]
monday = ["08:00-16:00"]
[queues.desk]
to = ["carrier pigeon"]
[[routes]]
queue = "desk"
visibility = "everybody"
""",
        encoding="utf-8",
    )
    said = refused(tmp_path, "--port", "0", "--data", tmp_path / "d", "--knowledge", tmp_path, "--insecure-local")
    assert [word in said for word in ("'tlh'", "'carrier pigeon'", "visibility")] == [True] * 3


def test_every_fault_of_the_environment_is_said_at_once(tmp_path: Path) -> None:
    said = refused(tmp_path, "--insecure-local", LOTSEN_SMTP_PORT="post", LOTSEN_SMTP_TLS="perhaps")
    assert [word in said for word in ("LOTSEN_SMTP_PORT", "LOTSEN_SMTP_TLS")] == [True] * 2


# How it runs


def get(desk: Served, path: str) -> Told:
    return _told(desk.url + path)


def post(desk: Served, text: str) -> Told:
    """A message of anna's; Teams itself is not there to take the answer."""
    moment = places.TerminalWorld(lambda: datetime.now(UTC)).moment()
    origin = places.ActivityOrigin(
        places.ActivityMoment(moment.id, moment.at, "http://127.0.0.1:9/"), places.personal(ANNA), ANNA
    )
    body = json.dumps(places.message_activity(origin, text)).encode()
    return _told(f"{desk.url}/api/messages", body)


def _told(url: str, body: bytes | None = None) -> Told:
    request = urllib.request.Request(url, body, {"Content-Type": "application/json"})  # noqa: S310 - our own, on loopback
    try:
        with urllib.request.urlopen(request, timeout=30) as answer:  # noqa: S310 - our own, on loopback
            return Told(answer.status, answer.read().decode())
    except urllib.error.HTTPError as error:
        return Told(error.code, error.read().decode())


def test_it_is_alive_and_ready(desk: Served) -> None:
    assert (get(desk, "/live").json, get(desk, "/ready").json) == ({"live": True}, {"ready": True, "why": ""})


@pytest.mark.skipif(sys.platform != "linux", reason="the addresses of other loopbacks are Linux's")
def test_it_listens_on_this_machine_only(desk: Served) -> None:
    listening = [
        line.split()[1] for line in Path("/proc/net/tcp").read_text().splitlines()[1:] if line.split()[3] == "0A"
    ]
    assert [address for address in listening if address.endswith(f":{desk.port:04X}")] == [f"0100007F:{desk.port:04X}"]
    six = Path("/proc/net/tcp6").read_text() if Path("/proc/net/tcp6").exists() else ""
    assert f":{desk.port:04X} " not in six


@pytest.mark.skipif(not hasattr(resource, "prlimit"), reason="Linux alone can shrink the disk of another process")
def test_a_full_disk_acknowledges_nothing_and_is_over_when_there_is_room(desk: Served) -> None:
    limits = resource.prlimit(desk.process.pid, resource.RLIMIT_FSIZE)
    assert post(desk, KNOWN).status == 200
    resource.prlimit(desk.process.pid, resource.RLIMIT_FSIZE, (0, limits[1]))
    assert post(desk, KNOWN).status == 503
    assert (get(desk, "/live").status, get(desk, "/ready").status) == (200, 503)
    assert get(desk, "/ready").json["why"]
    resource.prlimit(desk.process.pid, resource.RLIMIT_FSIZE, limits)
    assert post(desk, KNOWN).status == 200
    assert get(desk, "/ready").status == 200


def test_told_to_end_it_ends_and_leaves_the_data_to_the_next(tmp_path: Path, knowledge: Path) -> None:
    for number in (signal.SIGTERM, signal.SIGINT):
        with Served(tmp_path / "data", knowledge) as served:
            assert get(served, "/ready").status == 200
            served.process.send_signal(number)
            assert served.process.wait(30) == 0
            assert '"desk.stopped"' in served.log()
            assert "Traceback" not in served.log()
