"""What the desk is told by its environment: LOTSEN_… variables, checked whole before anything starts."""

from pathlib import Path
from typing import Annotated, Literal
from uuid import NAMESPACE_URL, uuid5

from pydantic import BeforeValidator, Field, SecretStr, ValidationError, model_validator
from pydantic_settings import BaseSettings, SettingsConfigDict

from bot.configuration.faults import SettingsError, validation_lines

LOCAL_TENANT = str(uuid5(NAMESPACE_URL, "tenant"))
"""The tenant of the little Teams in the terminal: without a Microsoft account, it is the desk's own."""


def _secret_in(path: object) -> SecretStr:
    """The secret in the file of that name; none where no file is named."""
    try:
        return SecretStr(Path(str(path)).read_text(encoding="utf-8").strip() if path else "")
    except UnicodeDecodeError as error:
        raise ValueError(f"{path} is not UTF-8 text") from error
    except OSError as error:
        raise ValueError(f"{path} cannot be read: {error.strerror}") from error


SecretFile = Annotated[SecretStr, BeforeValidator(_secret_in)]


class Environment(BaseSettings):
    """LOTSEN_… variables, or a .env file; a secret may also lie in the file that its …_FILE twin names."""

    model_config = SettingsConfigDict(env_prefix="LOTSEN_", env_file=".env", extra="ignore")

    app_id: str = ""
    app_secret: SecretStr = SecretStr("")
    app_secret_file: SecretFile = SecretStr("")
    tenant: str = ""
    public_url: str = ""
    data: Path = Path("data")
    knowledge: Path = Path("knowledge")
    smtp_host: str = ""
    smtp_port: int = Field(default=25, ge=1, le=65535)
    smtp_tls: Literal["none", "starttls", "tls"] = "none"
    smtp_user: str = ""
    smtp_password: SecretStr = SecretStr("")
    smtp_password_file: SecretFile = SecretStr("")
    mail_from: str = "lotsen@localhost"

    @model_validator(mode="after")
    def _take_secrets_from_files(self) -> "Environment":
        self.app_secret = self.app_secret_file or self.app_secret
        self.smtp_password = self.smtp_password_file or self.smtp_password
        return self


def read_environment() -> Environment:
    """The environment's settings.

    Raises:
        SettingsError: with every fault found, each naming its variable.
    """
    try:
        return Environment()
    except ValidationError as error:
        raise SettingsError([_variable_name(line) for line in validation_lines(error)]) from error


def _variable_name(line: str) -> str:
    key, _, message = line.partition(": ")
    return f"LOTSEN_{key.upper()}: {message}"
