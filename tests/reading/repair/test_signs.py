import pytest

SURE = "Det ar manga ungdomar som fér stod av kommunen"


@pytest.mark.parametrize(
    ("damaged", "clean"),
    [
        ("samarbete med KAA | andra kommuner", "samarbete med KAA i andra kommuner"),
        ("pa flera ar. | april deltar vi", "på flera år. I april deltar vi"),
        ("maluppfyllelse b och ¢", "måluppfyllelse b och c"),
        ("| skolan | ar | 12 | elever", "| skolan | är | 12 | elever"),
        ("har paborjats | Enhetschef", "har påbörjats | Enhetschef"),
        ("¢ forsta punkten", "¢ första punkten"),
        ("matare ar monterade | 1 250 hushall", "mätare är monterade i 1 250 hushåll"),
    ],
)
def test_a_sign_among_words_is_the_word_it_was_misread_from(mend, damaged, clean):
    assert mend(f"{SURE}\n{damaged}").split("\n")[1] == clean


def test_a_capital_i_within_a_sentence_is_small_where_bars_are_read_for_it(mend):
    barred = (
        f"{SURE}\nborjar | augusti\nskolan blir klar I augusti enligt bilaga I och kapitel I har"
    )

    assert (
        mend(barred).split("\n")[-1]
        == "skolan blir klar i augusti enligt bilaga I och kapitel I har"
    )


def test_a_bar_at_the_end_of_a_line_is_read_with_the_next(mend):
    assert mend(f"{SURE}\nokad likvardighet |\nundervisning").endswith(
        "likvärdighet i\nundervisning"
    )
