"""Turn what was typed into questions that stand alone: follow-ups, several in one, courtesy."""
