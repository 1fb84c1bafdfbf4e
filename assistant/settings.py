"""The program's settings, read once at the edge and passed on as an argument."""

import hashlib

from pydantic import Field, ValidationError
from pydantic_settings import BaseSettings, SettingsConfigDict

from assistant.errors import WorkspaceError


class Settings(BaseSettings):
    """What can be set, each as `BELAGT_<NAME>` in the environment or in a `.env` file."""

    model_config = SettingsConfigDict(
        env_prefix="BELAGT_", env_file=".env", frozen=True, extra="ignore"
    )

    encoder: str = Field(
        default="default",
        description="Sentence-transformers model: a folder, a hub name, or `default`.",
    )
    cross_encoder: str | None = Field(
        default=None,
        description="Cross-encoder that reads the best passages again: a folder or a hub name.",
    )
    second_look: bool = Field(
        default=True,
        description="Whether a small model of our own reads questions and statements together.",
    )
    chat_model: str | None = Field(
        default=None,
        description="Model that may rephrase, as `provider:name`; none by default.",
    )
    chat_base_url: str | None = Field(
        default=None, description="Address of an OpenAI-compatible server."
    )
    chat_timeout: float = Field(
        default=20.0, gt=0, description="Seconds until the built-in answer is shown instead."
    )
    candidates: int = Field(
        default=50, ge=10, le=500, description="Passages that the reranker reads."
    )
    question_limit: int = Field(
        default=2_000, ge=100, description="Longest question, in characters."
    )

    def digest(self) -> str:
        """Give 12 hexadecimal digits that change when a setting does."""
        return hashlib.sha256(self.model_dump_json().encode()).hexdigest()[:12]


def read_settings() -> Settings:
    """Read the settings from the environment and `.env`.

    Raises:
        WorkspaceError: A setting has a value that it cannot take.
    """
    try:
        return Settings()
    except ValidationError as error:
        faults = "; ".join(
            f"BELAGT_{'_'.join(map(str, fault['loc'])).upper()}: {fault['msg']}"
            for fault in error.errors()
        )
        raise WorkspaceError(f"settings: {faults}. Correct the environment or .env") from error
