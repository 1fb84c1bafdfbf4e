"""A question's words as they were meant."""


def test_how_many_live_somewhere_asks_for_the_population(ask):
    assert ask("Hur många bor i Hamnen?").terms == ("invånarantalet", "Hamnen")
    assert ask("How many people live in Hamnen?").terms == ("large", "population", "Hamnen")


def test_a_misspelt_word_that_tells_the_aspect_is_put_right(ask):
    assert ask("vilka utmanigar har skolan").aspects == ("challenges",)


def test_a_slip_in_the_word_that_asks_which_is_put_right(ask):
    assert ask("vilkt år byggdes hamnen").terms == ask("vilket år byggdes hamnen").terms


def test_to_run_something_is_to_have_it_and_a_side_of_something_is_its_field(ask):
    assert ask("Vilka metoder kör man med i hamnen?").terms == ("metoder", "hamnen")
    assert ask("Vilka båtar har man på hamnsidan?").terms == ("båtar", "hamn")
    assert "kör" in ask("Vem kör bussen till hamnen?").terms


def test_the_word_for_a_list_names_nothing(ask):
    asked = ask("Ge mig förteckningen över båtarna.")
    assert (asked.kind, asked.terms) == ("list", ("båtarna",))


def test_an_english_word_in_a_swedish_question_is_looked_up_in_english(ask):
    asked = ask("Vad gick bra för special school?")
    assert asked.language == "sv"
    assert "särskola" in next(it.also for it in asked.widened if it.term == "special school")


def test_a_name_and_a_word_that_the_documents_have_are_of_no_language(ask):
    assert not ask("Vad gick bra för Skilled?").widened


def test_idioms_of_money_and_age_are_asked_by_what_documents_call_them(ask):
    assert ask("Hur mycket gick skolnämnden back 2021?").terms == ("underskott", "skolnämnden")
    assert ask("Hur mycket gick hamnen plus?").terms == ("överskott", "hamnen")
    assert "medellivslängden" in ask("Hur gamla blir kvinnor i Hamnen?").terms
    assert "ersättning" in ask("Vad fick lotsarna i plåster på såren?").terms


def test_what_is_part_of_something_is_no_word_of_the_matter(ask):
    assert ask("Vilka insatser ingår i hamnplanen?").terms == ("insatser", "hamnplanen")


def test_who_led_a_committee_asks_for_its_chair(ask):
    assert "ordförande" in ask("Vem ledde hamnberedningen?").terms
    assert "ordförande" not in ask("Vem ledde bygget?").terms
