from assistant.language import analyse


def test_exact_terms_are_folded_words_and_the_pieces_of_joined_ones():
    assert analyse("KAA-arbetet för Örebro").exact == (
        "kaa-arbetet", "kaa", "arbetet", "for", "orebro"
    )  # fmt: skip


def test_figures_match_however_they_are_spaced():
    assert analyse("1 070").exact == analyse("1070").exact == ("1070",)


def test_a_school_year_is_found_by_each_of_its_years():
    assert set(analyse("2022/23").exact) == {"2022/23", "2022", "23"}


def test_a_genitive_colon_is_no_part_of_the_abbreviation():
    assert analyse("UBK:s").exact == ("ubk",)


def test_grams_lie_within_words_and_short_words_are_whole():
    assert analyse("om hemlös").grams == ("om", "heml", "emlo", "mlos")


def test_compounds_give_their_parts_and_other_words_none():
    assert analyse("elevhälsoarbete pågår").parts == ("elev", "hals", "arb")


def test_damaged_text_gives_the_same_terms_as_whole():
    assert analyse("Elevhalsans mojligheter") == analyse("Elevhälsans möjligheter")


def test_nothing_gives_nothing():
    assert analyse(" \n") == analyse("")
