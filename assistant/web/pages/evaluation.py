"""The page where evaluators run question sets, compare runs, and take up what readers say."""

from collections.abc import Sequence
from datetime import UTC, datetime

import streamlit as st

from assistant.errors import BelagtError
from assistant.evaluation.comparison import compare
from assistant.evaluation.outcomes import Outcome
from assistant.evaluation.runs import Run, list_runs, load_run
from assistant.web.markup import element, show
from assistant.web.parts.bridge import show_bridge
from assistant.web.parts.inbox import show_inbox
from assistant.web.parts.measures import show_measures
from assistant.web.parts.table import table_markup
from assistant.web.readers.roles import require
from assistant.web.readers.visit import Visit
from assistant.web.texts import Texts

BASELINE = "baseline"
POLL = 1.0  # seconds between two looks at a run


def show_evaluation(visit: Visit) -> None:
    """Show what can be run, the run chosen beside its baseline, and the inbox."""
    require(visit.role, "evaluate")
    texts = visit.texts
    show(
        element("h1", texts("evaluation.title")),
        element("p", texts("evaluation.text"), class_="aside"),
    )
    measures, inbox = st.tabs([texts("evaluation.measures"), texts("evaluation.inbox")])
    with measures:
        _show_start(visit)
        _show_runs(visit)
    with inbox:
        show_inbox(visit)
    show_bridge(texts)


def _show_start(visit: Visit) -> None:
    texts = visit.texts
    names = sorted(file.stem for file in visit.service.workspace.questions.glob("*.yaml"))
    with st.form("run", border=True):
        sets = st.multiselect(
            texts("evaluation.sets"), names, placeholder=texts("evaluation.all_sets")
        )
        name = st.text_input(texts("evaluation.name"), value=_free_name())
        started = st.form_submit_button(texts("evaluation.run"))
    if started:
        visit.service.evaluation.start(visit.role, name.strip(), sets)
    running = visit.service.evaluation.state.running
    st.fragment(_progress, run_every=POLL if running else None)(visit)


def _progress(visit: Visit) -> None:
    state = visit.service.evaluation.state
    was_running = st.session_state.get("run_seen", False)
    st.session_state.run_seen = state.running
    if state.running:
        words = visit.texts("evaluation.asking", done=state.done, total=state.total)
        st.progress(state.done / state.total if state.total else 0.0, text=words)
    elif was_running:
        st.rerun()
    elif state.fault:
        show(element("p", state.fault, class_="fault", role="alert"))


def _free_name() -> str:
    return datetime.now(UTC).strftime("%Y-%m-%d-%H%M")


def _show_runs(visit: Visit) -> None:
    texts, folder = visit.texts, visit.service.workspace.runs
    names = [facts.name for facts in list_runs(folder)]
    if not names:
        show(element("p", texts("evaluation.no_runs"), class_="aside"))
        return
    left, right = st.columns(2)
    with left:
        chosen = st.selectbox(texts("evaluation.chosen"), names, key="run_chosen")
    with right:
        against = names.index(BASELINE) if BASELINE in names else None
        other = st.selectbox(
            texts("evaluation.against"),
            names,
            index=against,
            key="run_against",
            placeholder=texts("evaluation.nothing"),
        )
    try:
        run = load_run(folder / chosen)
        baseline = load_run(folder / other) if other and other != chosen else None
    except BelagtError as error:
        show(element("p", str(error), class_="fault", role="alert"))
        return
    show_measures(run, baseline, texts)
    if baseline is not None:
        _show_changes(baseline, run, texts)
    _show_question(run, texts)


def _show_changes(baseline: Run, run: Run, texts: Texts) -> None:
    changed = compare(baseline, run).changed
    with st.expander(texts("evaluation.changed", count=len(changed))):
        heads = [
            texts("evaluation.question"),
            texts("evaluation.change"),
            texts("evaluation.cause"),
        ]
        rows = [
            [
                one.second.question,
                texts(f"change.{one.direction.replace(' ', '_')}"),
                _cause(one.second, texts) or "–",
            ]
            for one in changed
        ]
        show(table_markup(heads, rows))


def _show_question(run: Run, texts: Texts) -> None:
    """Show one question: answer and gold beside each other. Locked ones are not looked at."""
    open_ones = [outcome for outcome in run.outcomes if not outcome.locked]
    only_wrong = st.toggle(texts("evaluation.only_wrong"), value=True, key="only_wrong")
    listed = [one for one in open_ones if one.cause] if only_wrong else open_ones
    found = {outcome.id: outcome for outcome in listed}
    chosen = st.selectbox(
        texts("evaluation.open_question"),
        list(found),
        index=None,
        key="question_chosen",
        format_func=lambda name: found[name].question,
        placeholder=str(len(found)),
    )
    if chosen is not None:
        _show_outcome(found[chosen], texts)


def _show_outcome(outcome: Outcome, texts: Texts) -> None:
    show(element("h2", element("bdi", outcome.question)))
    show(element("p", _cause(outcome, texts) or texts("evaluation.right"), class_="verdict"))
    answer, gold = st.columns(2, gap="large")
    with answer:
        show(element("h3", texts("evaluation.answer")))
        show(element("pre", outcome.error or str(outcome.answer.get("answer", ""))))
        if cited := _citations(outcome):
            show(table_markup(_heads(texts, "number", "quotation", "place"), cited))
    with gold:
        show(element("h3", texts("evaluation.gold")))
        show(table_markup(_heads(texts, "source", "rank", "cited"), _sources(outcome)))
        facts = [[fact.wording, "✓" if fact.stated else "–"] for fact in outcome.facts]
        if facts:
            show(table_markup(_heads(texts, "fact", "stated"), facts))


def _heads(texts: Texts, *names: str) -> list[str]:
    return [texts(f"evaluation.{name}") for name in names]


def _cause(outcome: Outcome, texts: Texts) -> str | None:
    return texts(f"cause.{outcome.cause.replace(' ', '_')}") if outcome.cause else None


def _citations(outcome: Outcome) -> Sequence[Sequence[str]]:
    return [
        [str(one["number"]), one["reading"], f"{one['title']}, {one['locator']['label']}"]
        for one in outcome.answer.get("citations", ())
    ]


def _sources(outcome: Outcome) -> Sequence[Sequence[str]]:
    return [
        [one.source, str(one.ranked or "–"), ", ".join(map(str, one.cited)) or "–"]
        for one in outcome.sources
    ]
