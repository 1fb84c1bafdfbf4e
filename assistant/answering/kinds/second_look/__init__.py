"""Look at what was chosen once more, with a model that reads question and statement together.

Words decide first. Where they leave a question unanswered, what the model is surest of is shown all
the same, unless what words do say speaks against it (`after_all`). Of a fact and of yes or no one
of which the model is far surer is shown instead, and what says only some of the question's words is
not shown at all where the model is sure that it answers nothing (`doubt`). Of a list of an aspect
for which words find no section the one that it is surest of is shown whole (`sections`). Of several
statements those under headings where the model finds no answer are left out (`strays`). What a turn
of phrase, a heading or a table settled is left as it is. docs/evaluation.md says what each is worth
on workspaces that the model had not learnt from, and what was tried beside it.
"""

from assistant.answering.kinds.second_look.look import looked_at_again

__all__ = ["looked_at_again"]
