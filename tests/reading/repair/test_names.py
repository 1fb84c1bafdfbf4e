import pytest

CLEAN = "Förvaltningschefen Annika Söderén och Rune Åhlberg svarar för frågorna i nämnden."
DAMAGED = "Namnden har foljt upp malen och det gar framat for barn och elever i ar"


@pytest.fixture(scope="module")
def read(told):
    """Give one damaged line as it is read after the clean text."""
    knowing = told(CLEAN)
    return lambda line: knowing.repair([DAMAGED, line, DAMAGED])[1].text


def test_a_name_is_read_as_an_undamaged_document_writes_it(repairer, read):
    line = "Chefen Annika Soderen sager att det gar framat"

    assert "Annika Soderen" in repairer.repair([DAMAGED, line, DAMAGED])[1].text
    assert read(line) == "Chefen Annika Söderén säger att det går framåt"


def test_a_surname_alone_is_read_so_where_the_whole_name_stands_too(read):
    line = "Chefen Annika Soderen svarade och Soderen lovade mer"

    assert read(line) == "Chefen Annika Söderén svarade och Söderén lovade mer"


def test_a_surname_alone_may_be_another_persons(read):
    assert "Soderen" in read("Chefen Karin Soderen svarade pa fragan")


def test_a_name_in_capitals_stays_in_capitals(read):
    assert "ANNIKA SÖDERÉN" in read("ANNIKA SODEREN svarade")
