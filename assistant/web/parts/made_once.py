"""Keep what was made of a turn, because each question draws all turns before it again."""

from collections.abc import Callable
from typing import TypeVar

import streamlit as st

Made = TypeVar("Made")


def made_once(name: str, turn: int, made_from: object, make: Callable[[], Made]) -> Made:
    """Give what was made of a turn before; make it where there is none.

    Args:
        name: Of what is made.
        turn: The turn's number.
        made_from: What else it depends on; where that is another, all of this name is made anew.
        make: Makes it.
    """
    held = st.session_state.get(f"made_{name}")
    if held is None or held[0] != made_from:
        held = (made_from, {})
        st.session_state[f"made_{name}"] = held
    made: dict[int, Made] = held[1]
    if turn not in made:
        made[turn] = make()
    return made[turn]
