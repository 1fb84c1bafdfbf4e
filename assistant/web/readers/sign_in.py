"""Who is signed in, where the service was given a provider to sign in with."""

from collections.abc import Mapping
from functools import cache
from typing import Any

import streamlit as st
from streamlit.errors import StreamlitSecretNotFoundError

from assistant.web.readers.roles import UNSIGNED, Role, role_of


def sign_in_is_set() -> bool:
    """Say whether `[auth]` stands in the secrets."""
    return "auth" in _secrets()


def signed_in() -> bool:
    """Say whether this reader is signed in, or need not be."""
    return not sign_in_is_set() or bool(st.user.get("is_logged_in"))


def current_role() -> Role | None:
    """Give this reader's role; everything is allowed where nobody signs in."""
    if not sign_in_is_set():
        return UNSIGNED
    return role_of(st.user.to_dict(), _secrets().get("roles", {})) if signed_in() else None


def subject() -> str | None:
    """Give what names the signed-in person for good; None where nobody signs in."""
    if not sign_in_is_set() or not signed_in():
        return None
    person = st.user.to_dict()
    return f"person:{person.get('iss', '')}:{person.get('sub', '')}"


@cache
def _secrets() -> Mapping[str, Any]:
    """Read the secrets once, for where there are none Streamlit looks for them at each call."""
    try:
        return st.secrets.to_dict()
    except StreamlitSecretNotFoundError:
        return {}
