"""The command line: a module a command, each with one click command named `command`."""

import importlib
from collections.abc import Mapping

import click

NAMES: Mapping[str, str] = {
    "serve": "serve",
    "chat": "chat",
    "cases": "cases",
    "posts": "posts",
    "notice": "notice",
    "incident": "incident",
    "releases": "releases",
    "ask": "ask",
    "explain": "explain",
    "check": "check",
    "evaluate": "evaluate",
    "import": "imports",
    "learn": "learn",
    "drafts": "drafts",
    "knowledge": "knowledge",
    "person": "person",
}
"""Each command's name, and the module here that it lives in."""


class Commands(click.Group):
    """Finds a command's module when it is asked for, so that each imports only what it needs."""

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002 - click's own signature
        return list(NAMES)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:  # noqa: ARG002 - as above
        module = NAMES.get(cmd_name)
        return importlib.import_module(f"bot.commands.{module}").command if module else None
