from assistant.reading.keeping.remembered import remember, remembered


def test_what_is_remembered_is_found_again_and_nothing_lies_beside_it(tmp_path):
    path = tmp_path / "notes.json"

    remember(path, b'{"a.txt": 1}')

    assert remembered(path) == {"a.txt": 1}
    assert list(tmp_path.iterdir()) == [path]


def test_a_folder_that_is_not_there_costs_nothing(tmp_path):
    remember(tmp_path / "none" / "notes.json", b"{}")

    assert not list(tmp_path.iterdir())


def test_what_is_no_object_is_taken_for_nothing(tmp_path):
    path = tmp_path / "notes.json"
    for text in ("[1]", "{", ""):
        path.write_text(text)

        assert remembered(path) == {}
