"""Say who reads the page, in which language, and what serves them."""

import secrets
from dataclasses import dataclass

import streamlit as st

from assistant.records.questions import Language
from assistant.web.frame.page_shell import LANGUAGE_COOKIE, READER_COOKIE
from assistant.web.opening import running
from assistant.web.readers.roles import Role
from assistant.web.readers.sign_in import current_role, subject
from assistant.web.service import Service
from assistant.web.texts import LANGUAGES, Texts, known_language, load_texts


@dataclass(frozen=True, slots=True)
class Visit:
    """One reader's run of a page.

    Attributes:
        role: What they may do; None for nothing.
        owner: Whose conversations are shown; the signed-in person, or this browser.
    """

    service: Service
    texts: Texts
    owner: str
    role: Role | None


def current_visit() -> Visit:
    """Give the visit of the run that is under way."""
    return Visit(running(), load_texts(_language()), _owner(), current_role())


def _language() -> Language:
    asked = known_language(st.query_params.get("lang"))
    if asked is not None:
        st.session_state.language = asked
    remembered = known_language(st.context.cookies.get(LANGUAGE_COOKIE))
    language: Language = st.session_state.setdefault("language", remembered or LANGUAGES[0])
    return language


def _owner() -> str:
    # A browser that takes no cookies gets a history for as long as its page is open.
    browser = st.context.cookies.get(READER_COOKIE) or secrets.token_urlsafe(18)
    owner: str = st.session_state.setdefault("owner", subject() or f"browser:{browser}")
    return owner
