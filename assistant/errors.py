"""The errors that a user can mend; each message names the thing, the fault and the next step.

BelagtError
├── WorkspaceError     the folder is not a workspace, or its settings are wrong
├── CorpusError        corpus.toml, glossary.toml or a correction is wrong
├── ReadingError       one document cannot be read
├── IndexingError      no index, a broken one, or one that another process is writing
├── QuestionError      a question that cannot be asked (empty, too long, binary)
├── EvaluationError    a question set, a run or a gate is wrong
└── AccessError        a role may not do this
"""


class BelagtError(Exception):
    """What went wrong, in words for the person who can mend it."""


class WorkspaceError(BelagtError):
    """The folder is not a workspace, or its settings are wrong."""


class CorpusError(BelagtError):
    """corpus.toml, glossary.toml or a correction is wrong."""


class ReadingError(BelagtError):
    """One document cannot be read; the others can."""


class IndexingError(BelagtError):
    """There is no index, it is broken, or another process is writing it."""


class QuestionError(BelagtError):
    """The question cannot be asked as it stands."""


class EvaluationError(BelagtError):
    """A question set, a saved run or a gate is wrong."""


class AccessError(BelagtError):
    """The signed-in role may not do this."""
