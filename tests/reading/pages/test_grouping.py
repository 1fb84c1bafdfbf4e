"""The lines of one bullet are one statement, also where its last holds a single word."""

from assistant.reading.document import document_of
from assistant.reading.plain.text import extract_text
from assistant.records.documents import Facts


def blocks(text):
    facts = Facts("x", "x.txt", "Titel", "", None, "deck", "sv")
    return [b for page in document_of(extract_text(text), facts).pages for b in page.blocks]


def readings(text):
    return [block.reading for block in blocks(text) if block.kind != "title"]


def test_a_bullet_may_end_in_a_year_or_a_name_of_its_own_line():
    text = (
        "Parker\n\n* Lekplatsen vid Storgatan byggs om helt under hösten\n2027\n"
        "* Kartan är ritad av konstnären från grannkommunen, Vera\nHallin\n"
        "* Stadsparken sköts nu av en entreprenör som heter\nGrönab\n* Träden mår bra\n"
    )

    assert readings(text) == [
        "Lekplatsen vid Storgatan byggs om helt under hösten 2027",
        "Kartan är ritad av konstnären från grannkommunen, Vera Hallin",
        "Stadsparken sköts nu av en entreprenör som heter Grönab",
        "Träden mår bra",
    ]


def test_a_word_under_a_line_with_room_for_it_heads_what_follows():
    text = (
        "Parker\n\n* Träden mår bra\nLekplatser\n* Den vid Storgatan byggs om helt under hösten\n"
        "* Den vid ån är ny\n"
    )

    assert [(b.kind, b.reading) for b in blocks(text)][2] == ("heading", "Lekplatser")


def test_a_bullet_of_several_words_whose_mark_is_lost_stays_one():
    text = (
        "Parker\n\n* Lekplatsen vid Storgatan byggs om helt under hösten\n"
        "Stadsparken sköts av en ny entreprenör\n* Träden mår bra\n"
    )

    assert "Stadsparken sköts av en ny entreprenör" in readings(text)


def test_a_year_ends_a_bullet_where_a_word_that_looks_like_it_would_not():
    text = (
        "Skolan\n\nSkolan har bytt rektor tre gånger på två år\n\n"
        "Statsbidraget upphör helt till nästa läsår\n"
    )

    assert readings(text) == [
        "Skolan har bytt rektor tre gånger på två år",
        "Statsbidraget upphör helt till nästa läsår",
    ]


def test_a_figure_under_a_full_line_opens_a_bullet_unless_the_line_wants_it():
    text = (
        "Skolan\n\nFler stödinsatser för alla nya elever\n40 elever deltog i sommarskolan\n"
        "Antalet besök ökade under hösten från\n1200 till 1500\n"
        "Invigningen av den nya hallen är 2026\n75 procent av ungdomarna är nöjda\n"
        "Nämnden beslutade i april att omfördela\n12 miljoner kronor från förvaltningen\n"
    )

    assert readings(text) == [
        "Fler stödinsatser för alla nya elever",
        "40 elever deltog i sommarskolan",
        "Antalet besök ökade under hösten från 1200 till 1500",
        "Invigningen av den nya hallen är 2026",
        "75 procent av ungdomarna är nöjda",
        "Nämnden beslutade i april att omfördela 12 miljoner kronor från förvaltningen",
    ]


def test_a_place_ends_a_bullet_and_half_a_name_does_not():
    text = (
        "Skolan\n\nKön till alla förskolor är lång i Dalby\nMötet med föräldrar blev inställt\n"
        "Ett projekt drivs nu tillsammans med Svenska\nKyrkan i centrum\n"
    )

    assert readings(text) == [
        "Kön till alla förskolor är lång i Dalby",
        "Mötet med föräldrar blev inställt",
        "Ett projekt drivs nu tillsammans med Svenska Kyrkan i centrum",
    ]


def test_a_figure_goes_on_a_sentence_that_began_after_another():
    text = (
        "Hyllan\n\nBoden öppnade i maj bredvid kiosken nere vid den gamla\n"
        "stationen. Den har redan lånat ut omkring och sålt så fort\n2 300 saker i år\n"
        "Fler hyllor sätts upp i vår\n"
    )

    assert readings(text)[0].endswith("sålt så fort 2 300 saker i år")
