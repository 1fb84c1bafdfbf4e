from assistant.evaluation.running import Corpus, run_sets
from tests.evaluation.factories import answer, deck, named_set, passages, question

DOCUMENT = deck()
CORPUS = Corpus(lambda _: DOCUMENT, lambda _: passages(DOCUMENT))


class Scripted:
    """Answers by question; a fault is raised."""

    def __init__(self, answers):
        self.answers = answers
        self.heard = []

    def ask(self, question, *, history=()):
        self.heard.append((question, tuple(history)))
        said = self.answers[question]
        if isinstance(said, Exception):
            raise said
        return said


def run(*pairs):
    asker = Scripted({asked.question: said for asked, said in pairs})
    return run_sets([named_set(*(asked for asked, _ in pairs))], asker, CORPUS), asker


def test_a_right_answer_is_right_in_every_measure():
    outcomes, _ = run((question(), answer(DOCUMENT, cited=["1.2"], ranked=["1.2", "2.2"])))

    (one,) = outcomes
    assert one.right
    assert one.cause is None
    assert one.values["recall@1"] == one.values["RR"] == one.values["citation precision"] == 1


def test_a_crash_is_wrong_and_named_and_the_run_goes_on():
    outcomes, _ = run(
        (question("a"), RuntimeError("no index")), (question("b"), answer(DOCUMENT, cited=["1.2"]))
    )

    assert outcomes[0].cause == "crashed"
    assert outcomes[0].error == "RuntimeError: no index"
    assert outcomes[0].values["right"] == 0
    assert outcomes[1].error is None


def test_earlier_turns_are_passed_on():
    asked = question(history=["Vilka utmaningar finns?"])

    _, asker = run((asked, answer(DOCUMENT)))

    assert asker.heard == [(asked.question, ("Vilka utmaningar finns?",))]


def test_an_unanswerable_question_has_no_rank_measures():
    outcomes, _ = run((question(status="not_found"), answer(DOCUMENT, ranked=["1.2"])))

    assert "recall@5" not in outcomes[0].values


def test_progress_is_told_after_each_question():
    told = []
    asker = Scripted({question().question: answer(DOCUMENT)})

    run_sets([named_set(question())], asker, CORPUS, progress=lambda: told.append(1))

    assert told == [1]


def test_saved_answers_leave_out_the_passages_texts():
    outcomes, _ = run((question(), answer(DOCUMENT, ranked=["1.2"])))

    assert [passage["text"] for passage in outcomes[0].answer["passages"]] == [""]
