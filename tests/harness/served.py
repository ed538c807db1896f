"""`python app.py serve` as a process of its own, which a test may end as it likes."""

import json
import os
import subprocess
import sys
from pathlib import Path
from types import TracebackType
from typing import Self

from tests.harness.live import until

_APP = Path(__file__).parents[2] / "app.py"


def command(*arguments: str | Path) -> list[str]:
    return [sys.executable, str(_APP), *(str(one) for one in arguments)]


def surroundings(**variables: str) -> dict[str, str]:
    """The environment without what it says about a desk of the tester's own."""
    return {key: value for key, value in os.environ.items() if not key.startswith("LOTSEN_")} | variables


class Served:
    """`with Served(data, knowledge) as desk`: entered it listens, on any free port; left it is no more.

    `variables` are of its environment.
    """

    def __init__(self, data: Path, knowledge: Path, **variables: str) -> None:
        self._log = data.parent / "serve.log"
        self._command = command("serve", "--port", "0", "--data", data, "--knowledge", knowledge, "--insecure-local")
        self._folder = data.parent
        self._surroundings = surroundings(**variables)

    def __enter__(self) -> Self:
        with self._log.open("wb") as log:
            self.process = subprocess.Popen(
                self._command,
                cwd=self._folder,
                env=self._surroundings,
                stdin=subprocess.DEVNULL,
                stdout=log,
                stderr=log,
            )
        self.port = until(self._listening)
        self.url = f"http://127.0.0.1:{self.port}"
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.kill()

    def kill(self) -> None:
        """As the power goes: nothing can be finished."""
        self.process.kill()
        self.process.wait()

    def log(self) -> str:
        return self._log.read_text(encoding="utf-8")

    def _listening(self) -> int:
        """The port, once the desk has said that it is open."""
        assert self.process.poll() is None, self.log()
        opened = [json.loads(line) for line in self.log().splitlines() if '"desk.open"' in line and line.endswith("}")]
        return int(opened[0]["port"]) if opened else 0
