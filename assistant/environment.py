"""Keep libraries quiet: no download and no telemetry unless a person asks for it."""

import os

# Read by the libraries at their first import, so this is set before any of them.
QUIET = {
    "HF_HUB_OFFLINE": "1",
    "HF_HUB_DISABLE_TELEMETRY": "1",
    "ORT_DISABLE_TELEMETRY": "1",
    "ANONYMIZED_TELEMETRY": "False",
    "LANGSMITH_TRACING": "false",
    "TOKENIZERS_PARALLELISM": "false",
}


def quiet_libraries() -> None:
    """Switch off downloads and telemetry, where the environment does not say otherwise."""
    for name, value in QUIET.items():
        os.environ.setdefault(name, value)
