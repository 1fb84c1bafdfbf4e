"""Repair text whose Swedish letters were lost on the way: damage test, candidates, choice, map."""

from assistant.reading.repair.corrections import Correction, Corrections
from assistant.reading.repair.repairer import Repairer
from assistant.reading.repair.result import Doubt, RepairedLine

__all__ = ["Correction", "Corrections", "Doubt", "RepairedLine", "Repairer"]
