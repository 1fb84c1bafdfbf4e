"""What a process of the tests imports once, before it is forked."""

import chromadb.api.rust
import pydantic
import tantivy

import assistant.indexing.building.build
import assistant.indexing.generation
import assistant.language.analysis
import assistant.reading.document
import tests.indexing.fakes

assert chromadb.api.rust
assert pydantic
assert tantivy
assert assistant.indexing.building.build
assert assistant.indexing.generation
assert assistant.reading.document
assert tests.indexing.fakes

# Its word list is loaded at first use.
assistant.language.analysis.analyse("hemlöshetens")
