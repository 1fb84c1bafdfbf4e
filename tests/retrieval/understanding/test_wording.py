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
