"""A hostile or broken file is refused in one line with its name and a next step."""

import zipfile

import pytest
from PIL import Image

from assistant.errors import ReadingError
from assistant.reading.formats import guarded, limits
from assistant.reading.formats.guarded import read_guarded
from tests.reading.formats import made


def refusal(path):
    with pytest.raises(ReadingError) as caught:
        read_guarded(path)
    message = str(caught.value)
    assert message.startswith(f"{path.name}: ")
    assert str(path.parent) not in message
    assert "\n" not in message
    return message


def test_an_empty_file_is_refused(tmp_path):
    (tmp_path / "a.pdf").write_bytes(b"")

    assert "empty" in refusal(tmp_path / "a.pdf")


@pytest.mark.parametrize("ending", ["pdf", "pptx", "docx", "png"])
def test_noise_under_a_known_ending_is_refused(tmp_path, ending):
    path = tmp_path / f"a.{ending}"
    path.write_bytes(bytes(range(256)) * 20)

    assert "its content is not" in refusal(path)


@pytest.mark.parametrize("make", [made.deck, made.report, made.pdf], ids=["pptx", "docx", "pdf"])
def test_a_file_cut_short_is_refused(tmp_path, make):
    ending = {made.deck: "pptx", made.report: "docx", made.pdf: "pdf"}[make]
    whole = make(tmp_path / f"whole.{ending}").read_bytes()
    path = tmp_path / f"cut.{ending}"
    path.write_bytes(whole[: len(whole) // 3])

    assert "cut short" in refusal(path)


def test_a_mislabelled_file_is_named_for_what_it_is(tmp_path):
    path = made.pdf(tmp_path / "a.docx")

    assert "it is a pdf file" in refusal(path)


def test_a_password_protected_pdf_is_refused(tmp_path):
    from fpdf import FPDF

    locked = FPDF()
    locked.add_page()
    locked.set_encryption(owner_password="a", user_password="b")
    locked.output(str(tmp_path / "a.pdf"))

    assert "password" in refusal(tmp_path / "a.pdf")


def test_an_encrypted_office_file_is_refused(tmp_path):
    path = tmp_path / "a.docx"
    path.write_bytes(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + "EncryptedPackage".encode("utf-16-le"))

    assert "password" in refusal(path)


def _package(path, parts):
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as package:
        package.writestr("[Content_Types].xml", "<Types/>")
        for name, content in parts.items():
            package.writestr(name, content)
    return path


def test_a_zip_bomb_is_refused(tmp_path):
    parts = {"word/document.xml": b" " * (40 * 2**20)}

    assert "refused as unsafe" in refusal(_package(tmp_path / "a.docx", parts))


def test_declared_entities_are_refused(tmp_path):
    bomb = '<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><x>&b;</x>'

    assert "entities" in refusal(_package(tmp_path / "a.docx", {"word/document.xml": bomb}))


@pytest.mark.parametrize("hidden", ["utf-16", "behind a comment"])
def test_declared_entities_are_refused_however_they_are_hidden(tmp_path, hidden):
    bomb = '<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><x>&b;</x>'
    part = bomb.encode("utf-16") if hidden == "utf-16" else f"<!--{' ' * 9000}-->{bomb}".encode()

    assert "entities" in refusal(_package(tmp_path / "a.docx", {"word/document.xml": part}))


def test_a_refusal_says_nothing_of_the_program_s_insides(tmp_path):
    for name in ("a.docx", "a.pptx"):
        said = refusal(
            _package(tmp_path / name, {"word/document.xml": "<x/>", "ppt/x.xml": "<x/>"})
        )
        assert "object" not in said
        assert "attribute" not in said


def test_a_part_whose_path_climbs_out_is_refused(tmp_path):
    parts = {"word/document.xml": "<x/>", "../../evil.xml": "<x/>"}

    assert "outside" in refusal(_package(tmp_path / "a.docx", parts))
    assert not (tmp_path.parent.parent / "evil.xml").exists()


def test_an_image_of_ten_thousand_pixels_a_side_is_refused(tmp_path):
    Image.new("1", (10_000, 10_000)).save(tmp_path / "a.png")

    assert "pixels" in refusal(tmp_path / "a.png")


def test_a_pdf_of_a_million_objects_is_read_or_refused_within_the_limits(tmp_path):
    head = b"%PDF-1.4\n"
    objects = b"".join(b"%d 0 obj<</A %d 0 R>>endobj\n" % (n, n + 1) for n in range(1, 1_000_000))
    path = tmp_path / "a.pdf"
    path.write_bytes(head + objects + b"trailer<</Root 1 0 R/Size 1000000>>\n%%EOF")

    refusal(path)


def test_a_page_that_takes_too_long_is_given_up_and_the_next_file_is_read(tmp_path, monkeypatch):
    monkeypatch.setattr(guarded, "MAX_PAGE_SECONDS", 0.0)
    assert "seconds" in refusal(made.report(tmp_path / "slow.docx"))
    monkeypatch.setattr(guarded, "MAX_PAGE_SECONDS", limits.MAX_PAGE_SECONDS)

    assert read_guarded(made.report(tmp_path / "next.docx")).sheets


def test_a_worker_that_dies_is_a_refusal_and_the_next_file_is_read(tmp_path):
    worker = guarded._desk()._started()
    worker.kill()
    worker.wait()

    assert read_guarded(made.report(tmp_path / "next.docx")).sheets
