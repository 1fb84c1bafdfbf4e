"""What a thing is, and what an abbreviation stands for, is told where the documents say it."""

from tests.answering.memory import assistant_over, written

WORDS = """# Ordlista 2021

Räddningsnämnden i Granby kommun

## Förkortningar

VA = vatten och avlopp

KS – kommunstyrelsen

VA följs upp varje år i augusti.
"""


def test_an_equals_sign_answers_what_it_stands_for(tmp_path):
    document = written(tmp_path, "ord", WORDS, year=2021, kind="report", title="Ord 2021")
    answer = assistant_over([document]).ask("Vad betyder VA?")
    assert [claim.text for claim in answer.claims] == ["VA = vatten och avlopp"]


def test_an_abbreviation_that_is_nowhere_written_out_has_no_words(tmp_path):
    text = WORDS + "\nKRAB var närvarande vid två möten i Granby.\n"
    document = written(tmp_path, "ord", text, year=2021, kind="report", title="Ord 2021")
    ask = assistant_over([document]).ask

    assert ask("Vad är KRAB en förkortning av?").status == "not_found"
    assert ask("Vad står KRAB för?").status == "not_found"
    assert ask("Vad betyder KRAB?").status == "not_found"
    assert ask("Vad är VA en förkortning av?").status == "answered"


def test_the_next_name_of_a_list_is_no_entry_that_explains_the_one_before(tmp_path):
    deck = " Granby 2021\n Säkerhet\n\nUtveckling\nKRAB\nLedningsrådet\n"
    ask = assistant_over([written(tmp_path, "ord", deck, year=2021)]).ask
    assert "Ledningsrådet" not in [it.reading for it in ask("Vad är KRAB?").citations]


def test_what_a_thing_goes_out_on_is_what_it_is(tmp_path):
    told = written(tmp_path, "ord", "Granby 2021\n\nTräffpunkt är öppna möten för alla.\n")
    answer = assistant_over([told]).ask("Vad går Träffpunkt ut på?")
    assert [it.reading for it in answer.citations] == ["Träffpunkt är öppna möten för alla."]


def test_what_is_meant_by_it_is_said_before_what_it_is_for(tmp_path):
    told = (
        "Granby 2021\n\nLarmteknik är ett sätt att spara tid.\n"
        "Med larmteknik avses knappar som ökar tryggheten.\n"
    )
    ask = assistant_over([written(tmp_path, "ord", told, year=2021)]).ask
    answer = ask("Vad avses med larmteknik?")
    assert [it.reading for it in answer.citations] == [
        "Med larmteknik avses knappar som ökar tryggheten."
    ]
    assert answer.lead.startswith("Så här förklaras larmteknik ")


def test_what_any_of_it_has_says_what_one_is(tmp_path):
    text = WORDS + "\n## Program\n\nFamiljecentral\n\nMaj Ek, chef\n\n"
    text += "## Familjen\n\nDet är två i kommunen.\n\n"
    text += "På en familjecentral finns barnmorska och öppen förskola.\n"
    document = written(tmp_path, "ord", text, year=2021, kind="report", title="Ord 2021")
    answer = assistant_over([document]).ask("Vad är en familjecentral?")
    said = [claim.text for claim in answer.claims]
    assert said == ["På en familjecentral finns barnmorska och öppen förskola."]


def test_letters_before_a_compound_are_written_out_after_it(tmp_path):
    text = WORDS + "\nVi larmas till hjärtstopp, så kallade IVPA-uppdrag (I väntan på ambulans).\n"
    document = written(tmp_path, "ord", text, year=2021, kind="report", title="Ord 2021")
    answer = assistant_over([document]).ask("Vad står IVPA för?")
    assert answer.status == "answered"


def test_a_heading_may_write_an_abbreviation_out(tmp_path):
    text = "# Bokslut 2021\n\n## Hamnens ordningsvakter (HOV)\n\nHOV hade tolv pass i Granby.\n"
    document = written(tmp_path, "bok", text, "md", year=2021, kind="report", title="Bokslut 2021")
    ask = assistant_over([document]).ask
    for question in ("Vad står HOV för?", "HOV betyder?"):
        said = [claim.text for claim in ask(question).claims]
        assert said == ["Hamnens ordningsvakter (HOV)"]
