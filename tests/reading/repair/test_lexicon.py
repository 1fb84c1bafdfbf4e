from assistant.reading.repair.lexicon import lexicon_of, plain


def test_plain_loses_the_swedish_letters_only():
    assert plain("åäöéü") == "aaoéü"


def test_forms_of_one_plain_form_come_likeliest_first():
    words = lexicon_of({"far": 1e-5, "får": 1e-3, "fär": 1e-9})

    assert words.forms("far") == ("får", "far")


def test_words_seen_in_the_users_documents_are_added():
    words = lexicon_of({"mal": 1e-6}).extended({"mål": 10, "nytt": 1})

    assert words.forms("mal") == ("mål", "mal")
    assert words.forms("nytt") == ("nytt",)
