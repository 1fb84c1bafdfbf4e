"""A build in another process whose files may not grow beyond a limit."""

import resource

from assistant.errors import IndexingError
from tests.indexing.fakes import build


def build_within(context, workspace, limit):
    """Build where no file may be larger than so many bytes; give the fault, None for none."""
    told, tell = context.Pipe(duplex=False)
    process = context.Process(target=_build, args=(tell, workspace, limit))
    process.start()
    tell.close()
    fault = told.recv()
    process.join()
    assert process.exitcode == 0
    process.close()
    return fault


def _build(tell, workspace, limit):
    resource.setrlimit(resource.RLIMIT_FSIZE, (limit, limit))
    try:
        build(workspace)
    except IndexingError as error:
        tell.send(str(error))
    else:
        tell.send(None)
