"""A question's words as they were meant."""


def test_how_many_live_somewhere_asks_for_the_population(ask):
    assert ask("Hur många bor i Hamnen?").terms == ("invånarantalet", "Hamnen")
    assert ask("How many people live in Hamnen?").terms == ("large", "population", "Hamnen")


def test_a_misspelt_word_that_tells_the_aspect_is_put_right(ask):
    assert ask("vilka utmanigar har skolan").aspects == ("challenges",)
