"""Keep libraries quiet: no download, no telemetry and no spinning threads unless asked for."""

import os

# Read by the libraries at their first import, so this is set before any of them.
QUIET = {
    "HF_HUB_OFFLINE": "1",
    "HF_HUB_DISABLE_TELEMETRY": "1",
    "ORT_DISABLE_TELEMETRY": "1",
    "ANONYMIZED_TELEMETRY": "False",
    "LANGSMITH_TRACING": "false",
    "TOKENIZERS_PARALLELISM": "false",
    # A question's products are small: threads that spin for more of them took half of its time.
    "OPENBLAS_NUM_THREADS": "1",
}


def quiet_libraries() -> None:
    """Set what keeps libraries quiet, where the environment does not say otherwise."""
    for name, value in QUIET.items():
        os.environ.setdefault(name, value)
