"""Show what readers said of answers, each a step from being a question of a set."""

import streamlit as st

from assistant.errors import BelagtError
from assistant.web.keeping.draft import INBOX, accept_draft, draft_yaml
from assistant.web.keeping.feedback import Feedback
from assistant.web.markup import element, show
from assistant.web.readers.visit import Visit


def show_inbox(visit: Visit) -> None:
    """List what nobody has dealt with."""
    waiting = visit.service.inbox.waiting(visit.role)
    show(element("h2", visit.texts.count("inbox.waiting", len(waiting))))
    for line in waiting:
        with st.container(border=True, key=f"feedback_{line.id}"):
            _show_line(visit, line)


def _show_line(visit: Visit, line: Feedback) -> None:
    texts, opinion = visit.texts, line.opinion
    verdict = texts("inbox.helpful") if opinion.helpful else texts("inbox.unhelpful")
    wrong = ", ".join(map(str, opinion.wrong))
    show(
        element("p", element("bdi", line.question), class_="quotation"),
        element("p", f"{verdict} · {line.given[:10]}", class_="aside"),
        element("p", texts("inbox.wrong", numbers=wrong)) if wrong else element("p"),
        element("p", element("bdi", opinion.comment)) if opinion.comment else element("p"),
    )
    with st.expander(texts("inbox.draft")):
        draft = st.text_area(
            texts("inbox.yaml"), value=draft_yaml(line), key=f"draft_{line.id}", height=320
        )
        name = st.text_input(texts("inbox.set"), value=INBOX, key=f"draft_set_{line.id}")
        if st.button(texts("inbox.accept"), key=f"accept_{line.id}", type="primary"):
            _accept(visit, line, name.strip(), draft)
    st.button(
        texts("inbox.dismiss"), key=f"dismiss_{line.id}", on_click=_dismiss, args=(visit, line.id)
    )


def _accept(visit: Visit, line: Feedback, name: str, draft: str) -> None:
    try:
        accept_draft(visit.role, visit.service.workspace.questions, name, draft)
        visit.service.inbox.settle(visit.role, line.id, "accepted")
    except BelagtError as error:
        show(element("p", str(error), class_="fault", role="alert"))
    else:
        st.rerun()


def _dismiss(visit: Visit, feedback: int) -> None:
    visit.service.inbox.settle(visit.role, feedback, "dismissed")
