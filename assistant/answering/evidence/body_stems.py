"""The stems of what bodies are called, folded, as far as most agree on them."""

BOARDS = "namnd|styrelse|utskott"
OFFICES = "forvaltning|kontor"
