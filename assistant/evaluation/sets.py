"""What a question set says: questions, and what a good answer to each must do."""

from dataclasses import dataclass
from typing import Annotated, Literal, Self

from pydantic import (
    BaseModel,
    ConfigDict,
    Field,
    StringConstraints,
    field_validator,
    model_validator,
)

Text = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1)]
LANGUAGES = ("sv", "en")


class _Strict(BaseModel):
    # A misspelt key would otherwise pass in silence and change what is measured.
    model_config = ConfigDict(extra="forbid", frozen=True, strict=True)


class Source(_Strict):
    """A place that a good answer cites, by document, page and words, never by offset.

    Attributes:
        contains: Words that stand there, found whatever the case, marks or OCR damage; without
            them the whole slide, page or paragraph is meant.
        grade: 2 the very place, 1 helpful.
    """

    document: Text
    slide: Annotated[int, Field(ge=1)] | None = None
    page: Annotated[int, Field(ge=1)] | None = None
    paragraph: Annotated[int, Field(ge=1)] | None = None
    contains: Text | None = None
    grade: Literal[1, 2] = 2

    @model_validator(mode="after")
    def _one_place(self) -> Self:
        places = [self.slide, self.page, self.paragraph]
        if sum(place is not None for place in places) > 1:
            raise ValueError("names more than one place; keep one of slide, page and paragraph")
        if self.contains is None and not any(places):
            raise ValueError("names no place; add slide, page or paragraph, or contains")
        return self

    @property
    def place(self) -> str:
        """Name the place: "slide 14", or "anywhere"."""
        for kind in ("slide", "page", "paragraph"):
            number = getattr(self, kind)
            if number is not None:
                return f"{kind} {number}"
        return "anywhere"

    def __str__(self) -> str:
        words = f' "{self.contains}"' if self.contains else ""
        return f"{self.document}, {self.place}{words}"


class Nugget(_Strict):
    """One fact of a good answer: any of these wordings states it."""

    any: Annotated[tuple[Text, ...], Field(min_length=1, strict=False)]
    vital: bool = True


class Expectation(_Strict):
    """What a good answer does.

    Attributes:
        sources: Any of these must be cited, at the highest grade named.
        never: Wordings that must not be shown.
    """

    status: Literal["answered", "partial", "not_found"]
    sources: Annotated[tuple[Source, ...], Field(strict=False)] = ()
    nuggets: Annotated[tuple[Nugget, ...], Field(strict=False)] = ()
    never: Annotated[tuple[Text, ...], Field(strict=False)] = ()

    @model_validator(mode="after")
    def _sources_where_answered(self) -> Self:
        if self.status == "not_found" and (self.sources or self.nuggets):
            raise ValueError(
                "status is not_found but sources or nuggets are named; "
                "drop them, or write status: answered"
            )
        if self.status != "not_found" and not self.sources:
            raise ValueError(
                f"status is {self.status} but no source is named; "
                "add one under sources, or write status: not_found"
            )
        return self


class Question(_Strict):
    """A question, the turns before it, and what is expected of the answer."""

    id: Annotated[str, StringConstraints(pattern=r"^[\w][\w.-]*$")]
    group: Text | None = None
    question: Text
    tags: Annotated[tuple[Text, ...], Field(strict=False)]
    history: Annotated[tuple[Text, ...], Field(strict=False)] = ()
    expect: Expectation

    @field_validator("tags")
    @classmethod
    def _kind_and_language(cls, tags: tuple[str, ...]) -> tuple[str, ...]:
        named = [tag for tag in tags if tag in LANGUAGES]
        if len(named) != 1:
            raise ValueError("tags must name one language: sv or en")
        if len(tags) < 2:
            raise ValueError(f"tags must name a kind beside the language: [list, {named[0]}]")
        if len(set(tags)) < len(tags):
            raise ValueError("tags name one thing twice; keep each once")
        return tags

    @property
    def case(self) -> str:
        """Give the case it belongs to in the statistics: its group, or itself."""
        return self.group or self.id

    @property
    def language(self) -> str:
        return next(tag for tag in self.tags if tag in LANGUAGES)

    @property
    def kind(self) -> str:
        """Give its kind: the first tag that is not a language."""
        return next(tag for tag in self.tags if tag not in LANGUAGES)

    @property
    def answerable(self) -> bool:
        return self.expect.status != "not_found"


class QuestionSet(_Strict):
    """Questions on one theme."""

    name: Text
    description: str = ""
    questions: Annotated[tuple[Question, ...], Field(min_length=1, strict=False)]


@dataclass(frozen=True, slots=True)
class NamedSet:
    """A question set and the name it goes by: its file's, without `.yaml`."""

    name: str
    content: QuestionSet

    @property
    def locked(self) -> bool:
        """Say whether it is never tuned against; such sets are shown apart."""
        return self.name.startswith("locked")
