"""Answer the turns of a conversation: alone, beside the turn before, or led up to by a story."""

from assistant.answering.turns.following import answered_turn
from assistant.answering.turns.going_on import gone_on
from assistant.answering.turns.in_story import kept_to_story
from assistant.answering.turns.led_up import led_up
from assistant.answering.turns.ordinals import one_of_list
from assistant.answering.turns.turn import Turns, Workings, ranked, together

__all__ = [
    "Turns",
    "Workings",
    "answered_turn",
    "gone_on",
    "kept_to_story",
    "led_up",
    "one_of_list",
    "ranked",
    "together",
]
