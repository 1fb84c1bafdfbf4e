"""A verb and its particle belong together, whatever stands between them."""

from assistant.language.particles import parted_verbs


def test_a_subject_may_stand_between_a_verb_and_its_particle():
    assert list(parted_verbs(["jobbade", "nämnden", "ihop", "med"])) == [("jobbade", "ihop")]


def test_neighbours_are_no_parted_verb():
    assert not list(parted_verbs(["jobbade", "ihop"]))


def test_only_a_verb_has_a_particle():
    assert not list(parted_verbs(["skolan", "kommunen", "ihop"]))
