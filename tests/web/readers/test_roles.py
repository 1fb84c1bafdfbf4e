"""A role is what the groups say, and is asked where a thing is done."""

import pytest

from assistant.errors import AccessError
from assistant.web.background.rebuild import Rebuild
from assistant.web.keeping.corpus_files import remove_document, store_document
from assistant.web.readers.roles import may, require, role_of
from assistant.workspace import Workspace

TABLE = {"clerk": ["belagt-clerks"], "staff": ["anna@sjostad.se", "belagt-staff"]}


def test_the_furthest_role_of_a_persons_groups_holds():
    assert role_of({"groups": ["belagt-staff", "belagt-clerks"]}, TABLE) == "clerk"
    assert role_of({"groups": "belagt-staff"}, TABLE) == "staff"


def test_an_address_gives_a_role_only_where_it_is_verified():
    person = {"email": "Anna@sjostad.se"}

    assert role_of(person | {"email_verified": True}, TABLE) == "staff"
    assert role_of(person | {"email_verified": False}, TABLE) is None


def test_all_others_have_the_role_of_everyone_or_none():
    assert role_of({"groups": ["x"]}, TABLE | {"everyone": "reader"}) == "reader"
    assert role_of({"groups": ["x"]}, TABLE) is None


def test_a_provider_may_name_groups_otherwise():
    table = TABLE | {"claim": "roles"}

    assert role_of({"roles": ["belagt-clerks"]}, table) == "clerk"


def test_readers_ask_and_no_role_does_nothing():
    assert may("reader", "ask")
    assert not may("reader", "search")
    assert not may(None, "ask")


@pytest.mark.parametrize("role", ["reader", "staff", "evaluator", None])
def test_what_changes_the_corpus_is_refused_where_it_is_done(tmp_path, role):
    workspace = Workspace(tmp_path)
    workspace.corpus.mkdir()

    with pytest.raises(AccessError):
        store_document(workspace, role, "a.txt", b"x")
    with pytest.raises(AccessError):
        remove_document(workspace, role, "a.txt")
    with pytest.raises(AccessError):
        Rebuild(lambda progress: None).start(role)
    assert list(workspace.corpus.iterdir()) == []


def test_a_refusal_names_the_role_and_the_next_step():
    with pytest.raises(AccessError, match=r"staff: may not keep documents\. Ask whoever"):
        require("staff", "keep_documents")
