"""Serve the page over fakes: `python -m tests.browser.fake_server PORT`."""

import sys
import tempfile
from pathlib import Path

from assistant.environment import quiet_libraries
from assistant.web.opening import run_with
from assistant.web.serving.server import serve
from tests.web.fakes import SLIDES, deck, fake_service

HOSTILE = (
    "<script>document.title = 'taken'</script> ska visas som text",
    "<img src=x onerror=\"document.title='taken'\"> ska visas som text",
    "![bild](https://example.invalid/spy.png) och [länk](javascript:alert(1)) # rubrik $x^2$",
    "Från höger \u202eretxet etsan",  # with nothing that turns back
)
HOSTILE_SLIDES = (
    (":red[Fara] ![x](https://example.invalid/y.png)",) * 2
    + ((("Utmaningar <b>och</b> svårigheter", "challenges", HOSTILE),),),
)


def main():
    quiet_libraries()
    with tempfile.TemporaryDirectory() as folder:
        documents = (
            deck(SLIDES),
            deck(HOSTILE_SLIDES, identity="fientlig-2022", title="<i>Ond</i>"),
        )
        run_with(fake_service(Path(folder), *documents))
        serve(int(sys.argv[1]))


if __name__ == "__main__":
    main()
