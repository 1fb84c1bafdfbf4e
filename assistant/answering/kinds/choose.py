"""Choose the statements that answer a question, by its kind."""

from dataclasses import replace

from assistant.answering.kinds.bearing import bearing
from assistant.answering.kinds.by_kind import choose_by_kind
from assistant.answering.kinds.comparing.best_year import choose_best_year
from assistant.answering.kinds.comparing.named_rows import choose_named_rows
from assistant.answering.kinds.coordination import each_topic
from assistant.answering.kinds.counts.across_rows import choose_across_rows
from assistant.answering.kinds.counts.catalogue import asks_for_documents, choose_documents
from assistant.answering.kinds.counts.ends_of_row import choose_ends_of_row
from assistant.answering.kinds.facts.decided import with_decision
from assistant.answering.kinds.facts.definition import (
    asks_for_meaning,
    asks_to_write_out,
)
from assistant.answering.kinds.facts.examples import with_examples
from assistant.answering.kinds.facts.fact import choose_fact
from assistant.answering.kinds.facts.reported_in import choose_reported_in
from assistant.answering.kinds.facts.what_came_of_it import asks_what_came_of, carried_on
from assistant.answering.kinds.judging.left_unsaid import unless_left_unsaid
from assistant.answering.kinds.judging.matters.other_matters import without_other_matters
from assistant.answering.kinds.judging.merit import says_all
from assistant.answering.kinds.lists.goals_met import choose_goals_met
from assistant.answering.kinds.lists.so_many import choose_so_many
from assistant.answering.kinds.lists.whole_items import with_rest
from assistant.answering.kinds.named_sources import by_sources
from assistant.answering.kinds.persons.all_heads import choose_all_heads
from assistant.answering.kinds.persons.authors import choose_authors
from assistant.answering.kinds.persons.contacts import (
    asks_for_mail,
    asks_for_way,
    asks_to_reach,
)
from assistant.answering.kinds.persons.doers import told_by_doers_only
from assistant.answering.kinds.persons.municipality import asks_for_address, choose_address
from assistant.answering.kinds.persons.programme import choose_programme
from assistant.answering.kinds.persons.question_time import choose_question_time
from assistant.answering.kinds.persons.turns_to_speak import choose_turn_to_speak
from assistant.answering.kinds.second_look import looked_at_again
from assistant.answering.selection import Case, Selection, quoted


def choose(case: Case) -> Selection:
    """Give what is quoted for the question and what follows for the outcome."""
    chosen = unless_left_unsaid(case, with_examples(case, carried_on(case, _chosen(case))))
    chosen = with_decision(case, looked_at_again(case, chosen))
    return with_rest(chosen, case.statements_of)


def _chosen(case: Case) -> Selection:
    by_source, case = by_sources(case, choose_by_kind)
    if by_wording := by_source or _settled(_by_wording(case)):
        return by_wording
    if not _names_anything(case):
        return Selection("not_found", form="ask_back")
    whole, case = case, without_other_matters(case)
    if by_table := _settled(_by_table(case)):
        return by_table
    chosen = choose_by_kind(case)
    if asks_what_came_of(case) and not _tells_all(case, chosen):
        whole, case = _of_no_aspect(whole), _of_no_aspect(case)
        chosen = choose_fact(case)
    whole_or_none = (
        asks_for_mail(case)
        or asks_for_way(case)
        or asks_to_write_out(case)
        or asks_for_meaning(case)
        or (case.query.kind == "person" and told_by_doers_only(case))
    )
    if chosen.status == "answered" or not case.hard or whole_or_none:
        return _of_each_too(case, chosen)
    joined = each_topic(case, choose_by_kind)
    if joined and (
        joined.status == "answered"
        or chosen.status == "not_found"
        # The bullets of one topic say more than what names both and is of no aspect.
        or (joined.form == "list" and chosen.form == "items")
    ):
        return joined
    return chosen if chosen.status == "partial" else bearing(whole) or chosen


def _settled(selection: Selection | None) -> Selection | None:
    return replace(selection, settled=True) if selection else None


def _by_table(case: Case) -> Selection | None:
    """Give the rows that a table answers by: over years, by the names compared, across rows."""
    return (
        choose_best_year(case)
        or choose_ends_of_row(case)
        or choose_named_rows(case)
        or choose_across_rows(case)
    )


def _by_wording(case: Case) -> Selection | None:
    """Give what a question of a kind of its own quotes: after documents, addresses, goals met."""
    if asks_for_documents(case):
        return choose_documents(case)
    if case.query.kind == "person" and not case.hard and asks_to_reach(case):
        # "Numret till kommunen": the municipality itself needs no name.
        return choose_by_kind(case)
    if heads := choose_all_heads(case):
        return heads
    address = choose_address(case) if asks_for_address(case) else None
    return (
        address
        or choose_authors(case)
        or choose_question_time(case)
        or choose_turn_to_speak(case)
        or choose_programme(case)
        or choose_goals_met(case)
        or choose_reported_in(case)
        or choose_so_many(case)
    )


def _of_each_too(case: Case, chosen: Selection) -> Selection:
    """Give a list of joined topics with what is said of each of them, not only of all at once."""
    if case.query.kind != "list" or not case.aspects or len(case.hard) < 2:
        return chosen
    joined = each_topic(case, choose_by_kind)
    if joined is None or joined.status != "answered":
        return chosen
    ids = {choice.statement.id for choice in joined.chosen}
    return joined if all(choice.statement.id in ids for choice in chosen.chosen) else chosen


def _tells_all(case: Case, chosen: Selection) -> bool:
    """Say whether one that was chosen, among the year's events, says all that is named."""
    return chosen.status == "answered" and any(says_all(case, it) for it in quoted(case, chosen))


def _of_no_aspect(case: Case) -> Case:
    return replace(case, query=replace(case.query, aspects=()))


def _names_anything(case: Case) -> bool:
    """Say whether a question says what it is about: "Vad kostade det?" alone does not.

    Words that say little one by one say it together, where a statement has them all.
    """
    query = case.query
    if case.hard or case.aspects or query.years or query.people or query.aspects:
        return True
    together = case.concepts if len(case.concepts) > 1 else ()
    return bool(together) and any(it.own_coverage(together) == 1.0 for it in case.candidates)
