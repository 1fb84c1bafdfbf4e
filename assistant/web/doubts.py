"""Find the words of a document that repair was unsure of."""

from assistant.reading.document import read_extract
from assistant.reading.repair import Corrections, Repairer
from assistant.reading.repair.listing import PlacedDoubt, least_sure, lines_by_page
from assistant.records.documents import Facts
from assistant.workspace import Workspace


def words_in_doubt(workspace: Workspace, facts: Facts) -> tuple[PlacedDoubt, ...]:
    """Give the words that no correction settles, the least sure first.

    Raises:
        ReadingError: The file can't be read.
        CorpusError: Its corrections have a fault.
    """
    extract = read_extract(workspace.corpus / facts.file)
    pages = lines_by_page(extract)
    corrections = Corrections.load(workspace.repairs / f"{facts.id}.toml")
    return least_sure(pages, Repairer.load(), corrections)
