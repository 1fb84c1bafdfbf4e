"""Show how an answer comes about, part by part, and then the answer."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

import streamlit as st
from streamlit.delta_generator import DeltaGenerator
from streamlit.runtime.scriptrunner_utils.exceptions import ScriptControlException

from assistant.answering.checks import fault_text, question_fault
from assistant.errors import BelagtError
from assistant.records.documents import DocumentId
from assistant.web.asking import Job
from assistant.web.asking.jobs import Question
from assistant.web.keeping.conversations import Turn
from assistant.web.markup import Markup, element, show
from assistant.web.parts.answer import coming_markup
from assistant.web.parts.clicked_question import clicked_filters
from assistant.web.parts.linked import leave_linked
from assistant.web.parts.reveal import reveal
from assistant.web.parts.turn import languages, question_markup, turn_links
from assistant.web.published import Published
from assistant.web.readers.visit import Visit
from assistant.web.texts import Texts

SHOWN = 300  # characters of a question that could not be asked
QUICK = 0.2  # seconds within which an answer needs no words on what is happening
LOOK = 0.5  # seconds between two looks at whether the reader has stopped or left
BLINK = 0.1  # seconds between two changes
# What is done while the reader waits, by the stage that was done last.
DOING: Mapping[str, str] = {
    "": "reading",
    "check": "reading",
    "understand": "searching",
    "retrieve": "choosing",
    "select": "checking",
    "compose": "writing",
    "rephrase": "checking",
}


@dataclass(frozen=True, slots=True)
class Answered:
    """A turn that was just answered, and the place kept for its answer."""

    turn: Turn
    place: DeltaGenerator


def question_refusal(visit: Visit, question: str) -> str | None:
    """Say why a question can't be asked; None where it can."""
    limit = visit.service.settings.question_limit
    wrong = question_fault(question, limit)
    if wrong is None:
        return None
    words = fault_text(wrong, visit.texts.language, limit)
    return f"{words[:1].upper()}{words[1:]}."


def show_refusal(question: str, number: int, words: str) -> None:
    """Show a question that can't be asked, and why."""
    asked = question if len(question) <= SHOWN else f"{question[:SHOWN]} …"
    show(
        *([question_markup(asked, number)] if asked.strip() else []),
        element("p", words, class_="fault", role="alert"),
    )


def start_question(visit: Visit, question: str, turns: Sequence[Turn]) -> Job:
    """Start on a question, in a conversation that begins with it where none is open."""
    leave_linked()
    for name in ("tool", "source_leaf"):
        st.session_state.pop(name, None)
    st.query_params.pop("cite", None)
    conversation = st.query_params.get("c")
    if conversation is None:
        conversation = visit.service.conversations.start(visit.owner, question)
        st.query_params["c"] = conversation
    before = visit.service.jobs.under_way(conversation)
    if before is not None:
        before.cut()
    history = tuple(turn.question for turn in turns)
    job = visit.service.jobs.start(Question(conversation, question, history, clicked_filters()))
    st.session_state.job = job
    return job


def follow_job(
    visit: Visit, job: Job, turns: Sequence[Turn], published: Published
) -> Answered | None:
    """Show a question and what is done for it; give its turn, None where it failed."""
    number = len(turns) + 1
    with st.container(key=f"turn_{number}"):
        show(question_markup(job.question.text, number))
        place = st.empty()
    progress = _Progress(visit, job, published, number)
    try:
        _watch(job, place, progress)
        turn = job.turn()
    except ScriptControlException:
        # The reader stopped it or went elsewhere; the answer is kept as far as it has come.
        job.cut()
        raise
    except BelagtError as error:
        words = visit.texts("ask.failed", fault=str(error))
        place.html(element("p", words, class_="fault", role="alert"))
        return None
    reveal(f"turn-{turn.number}")
    return Answered(turn, place)


def _watch(job: Job, place: DeltaGenerator, progress: "_Progress") -> None:
    """Show what happens until the job is done; at each look, the reader may have stopped it."""
    shown = None
    job.wait_until_done(QUICK)
    while not job.done:
        words = progress.markup()
        if words != shown:
            place.html(words)
            shown = words
        # Streamlit ends a run that was stopped where it draws, and where its state is read.
        st.session_state.get("job")
        job.wait(LOOK)
        # What changes faster than it can be read is shown together.
        job.wait_until_done(BLINK)


@dataclass(frozen=True, slots=True)
class _Progress:
    """Words on what is being done, and what is ready of the answer."""

    visit: Visit
    job: Job
    published: Published
    number: int

    def markup(self) -> Markup:
        job, texts = self.job, self.visit.texts
        return element(
            "div",
            self._ready() if job.draft and job.draft.claims else None,
            element("p", self._doing(texts), class_="progress"),
            element(
                "p",
                texts("doing.stopped"),
                " ",
                element(
                    "button",
                    texts("doing.show_found"),
                    type="button",
                    class_="action",
                    data_conversation=job.question.conversation,
                ),
                class_="stopped",
            ),
            class_="under-way",
        )

    def _doing(self, texts: Texts) -> str:
        if not self.visit.service.ready:
            return texts("doing.loading")
        stage = DOING.get(self.job.stage, "reading")
        if stage == "searching":
            return texts.count("doing.searching", self.published.count)
        return texts(f"doing.{stage}")

    def _ready(self) -> Markup | None:
        draft = self.job.draft
        if draft is None:
            return None
        known: dict[DocumentId, str] = languages(self.published)
        return coming_markup(
            replace(draft, claims=self.job.claims),
            links=turn_links(self.visit, self.number),
            languages=known,
        )
