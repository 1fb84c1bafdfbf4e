"""A copied answer carries its references."""

from assistant.web.sources.references import answer_with_references
from tests.web.fakes import deck, fake_answer, statements_of


def test_claims_keep_their_numbers_and_references_say_where():
    answer = fake_answer("Vilka?", statements_of(deck())[:1])

    assert answer_with_references(
        "Vilka?", answer, "sv", address="http://localhost/?c=1"
    ).splitlines() == [
        "Vilka?",
        "",
        "Dokumenten nämner tre utmaningar.",
        "",
        "• Kön till båtplatser är längre än någonsin [1]",
        "",
        "[1] ”Kön till båtplatser är längre än någonsin” Uppföljning av hamnen (2022), "
        "bild 2, Utmaningar och svårigheter, Astrid Modig, hamndirektör. "
        "http://localhost/?document=hamnen-2022&statement=hamnen-2022-2-2",
    ]
