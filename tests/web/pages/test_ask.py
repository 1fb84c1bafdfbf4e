"""The Ask page, run by Streamlit's own test driver."""

from tests.web.fakes import FakeGeneration


def html_of(page):
    return "\n".join(element.proto.body for element in page.get("html"))


def click(page, question):
    """Ask as a click on a question does; the click itself is the browser tests' matter."""
    page.session_state["clicked_question"] = question
    return page.run()


def ask(page, question):
    return page.chat_input[0].set_value(question).run()


def test_the_welcome_offers_questions_about_the_corpus(page):
    page.run()

    assert 'data-ask="Vilka utmaningar finns för småbåtshamnen?"' in html_of(page)


def test_a_clicked_example_is_answered(page):
    click(page.run(), "Vilka utmaningar finns för småbåtshamnen?")

    assert "Svårt att nå båtägare som inte betalar" in html_of(page)


def test_the_conversation_gets_an_address_and_survives_a_new_session(page, service):
    ask(page.run(), "Vilka utmaningar finns?")
    conversation = page.query_params["c"]
    owner = page.session_state["owner"]

    turns = service.conversations.turns(conversation, owner)
    assert [turn.question for turn in turns] == ["Vilka utmaningar finns?"]


def test_a_follow_up_is_asked_with_the_earlier_questions(page, service):
    ask(ask(page.run(), "Vilka utmaningar finns?"), "Och framåt?")

    assert service.assistant().asked[-1] == ("Och framåt?", ("Vilka utmaningar finns?",))


def test_an_opened_citation_shows_its_slide_with_the_quotation_marked(page):
    ask(page.run(), "Vilka utmaningar finns?")

    page.query_params["cite"] = "1.2"
    page.run()

    shown = html_of(page)
    assert '<mark class="cited">Svårt att nå båtägare som inte betalar</mark>' in shown
    assert "Astrid Modig, hamndirektör" in shown
    assert "Bild 2 av 3" in shown


def test_the_source_text_is_shown_on_demand_with_the_same_words_marked(page):
    ask(page.run(), "Vilka utmaningar finns?")
    page.query_params["cite"] = "1.2"
    page.run()

    page.toggle(key="source_as_filed").set_value(True).run()

    assert '<mark class="cited">Svart att na batagare som inte betalar</mark>' in html_of(page)


def test_the_pages_around_a_source_are_a_step_away(page):
    ask(page.run(), "Vilka utmaningar finns?")
    page.query_params["cite"] = "1.1"
    page.run()

    page.button(key="source_after").click().run()

    assert "Tid för frågor" in html_of(page)
    assert page.button(key="source_after").disabled


def test_not_found_says_what_was_searched_and_offers_the_nearest(page):
    ask(page.run(), "En okänd fråga?")

    shown = html_of(page)
    assert 'class="answer not-found"' in shown
    assert "Genomsökt: 1 dokument och 3 avsnitt." in shown
    assert 'data-cite="1.n1"' in shown


def test_a_refused_question_says_why_and_keeps_nothing(page, service):
    ask(page.run(), "trasig")

    assert "frågan är trasig: skriv om den" in html_of(page)
    assert service.conversations.history(page.session_state["owner"]) == ()


def test_another_readers_conversation_is_not_shown(page, service):
    other = service.conversations.start("browser:other", "Hemlig fråga")

    page.query_params["c"] = other
    page.run()

    assert "hör till någon annan" in html_of(page)
    assert "Hemlig" not in html_of(page)


def test_the_address_chooses_english(page):
    page.query_params["lang"] = "en"

    assert "What would you like to know?" in html_of(page.run())


def test_a_new_conversation_keeps_the_old_one_in_the_list(page):
    ask(page.run(), "Vilka utmaningar finns?")

    del page.query_params["c"]
    shown = html_of(page.run())

    assert "Vad vill du veta?" in shown
    assert "<bdi>Vilka utmaningar finns?</bdi></a>" in shown


def test_a_question_asked_again_is_kept_to_what_was_chosen(page, service):
    ask(page.run(), "Vilka utmaningar finns?")
    page.session_state["tool"] = "change.1"  # the fields are drawn when they are opened
    page.run()
    page.selectbox(key="change_1_aspect").set_value("outlook").run()

    page.button(key="change_1_ask").click().run()

    assert service.assistant().filters[-1].aspect == "outlook"
    assert [question for question, _ in service.assistant().asked] == [
        "Vilka utmaningar finns?"
    ] * 2


def test_further_questions_are_a_click_away(page, service):
    ask(page.run(), "Vilka utmaningar finns?")

    assert 'data-ask="Vad planeras framåt för småbåtshamnen?"' in html_of(page)
    click(page, "Vad planeras framåt för småbåtshamnen?")

    assert service.assistant().asked[-1][0] == "Vad planeras framåt för småbåtshamnen?"


def test_a_permanent_link_opens_its_statement_before_anything_is_asked(page, service):
    statement = service.published().held[0].facts.id + "-2-2"
    page.query_params["statement"] = statement

    page.run()

    assert 'class="cited"' in html_of(page)


def test_a_question_of_control_characters_is_refused_in_the_readers_language(page):
    ask(page.run(), "vilka\x07 utmaningar")

    assert "styrtecken" in html_of(page)


def test_an_empty_corpus_is_not_said_to_hold_answers(page, service, monkeypatch):
    monkeypatch.setattr(service, "published", lambda: FakeGeneration((), id="fake-empty"))

    shown = html_of(page.run())

    assert "inga inlästa dokument" in shown
    assert "0 dokument" not in shown
