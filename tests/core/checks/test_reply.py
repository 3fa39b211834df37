"""What `check reply` hears: the fifteen answers, false friends, and who is speaking."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from inwriting.core.checks.reading import Lexicon, find_matches, read_rules, repair_text, split_sentences
from inwriting.core.checks.reply import ANSWER_IDS, check_reply, spanish, voices, words
from inwriting.core.checks.reply.names import list_classes, name_classes, settle_names
from inwriting.core.checks.reply.rules import SAYINGS, get_rules
from inwriting.core.facts.paper import Page, Paper, paper_of


def answers(text: str) -> set[str]:
    return {answer.id for answer in check_reply(paper_of(text)).answers}


@pytest.mark.parametrize(("text", "wanted"), [
    ("We don't have the staffing for that right now.", {"staffing"}),
    ("An individual aide is not in this year's budget.", {"budget"}),
    ("That's not something we typically do.", {"not-typical"}),
    ("The aide in the room helps all the students.", {"shared-instead"}),
    ("With an aide, your child will become prompt dependent.", {"dependence"}),
    ("Aides are only for children with seizures.", {"medical-only"}),
    ("The teacher is still there to help him.", {"teacher-can"}),
    ("One-to-one support is a last resort.", {"try-first"}),
    ("That is above my pay grade.", {"not-team-decision"}),
    ("An aide would be more restrictive for her.", {"too-restrictive"}),
    ("He is not severe enough for that.", {"severity"}),
    ("We asked for two hours a day and got thirty minutes.", {"no-reason"}),
])
def test_each_answer_is_heard(text: str, wanted: set[str]) -> None:
    assert answers(text) == wanted


def test_a_refusal_without_a_refusing_word_is_heard() -> None:
    found = check_reply(paper_of("After reviewing progress the team found she is advancing satisfactorily."))
    assert found.refused is True
    assert {answer.id for answer in found.answers} == {"progress-adequate", "not-academic"}


@pytest.mark.parametrize("text", [
    "Goal: Tyler will balance a weekly budget worksheet with 80% accuracy.",
    "Mom shared her concern about the bus.",
    "Staff will be trained in CPR by October 1.",
    "You have the right to an independent educational evaluation at public expense.",
    "The progress report is attached.",
    "Ms. Ford is on medical leave until March.",
])
def test_false_friends_are_no_answers(text: str) -> None:
    assert answers(text) == set()


@pytest.mark.parametrize("text", [
    "The law does not allow a school to refuse a service because of cost.",
    "The parents believe that my son will not become dependent on an aide.",
])
def test_the_law_and_the_parents_own_argument_are_not_the_schools_reason(text: str) -> None:
    assert answers(text) == set()


def test_only_ticked_options_are_said() -> None:
    form = "Reason: [x] no funds available  [ ] staff shortage  [ ] LRE"
    assert answers(form) == {"budget"}
    assert answers(form.replace("[x]", "[ ]")) == set()


def test_cells_that_ran_together_are_read_by_themselves() -> None:
    assert "too-restrictive" in answers("OptionReason Rejected1:1 assistantMore restrictive than neededSmall groupAccepted")


@pytest.mark.parametrize("text", [
    "PARAEDUCATOR I, one to one. Step 1 $17.40 per hour. 6 hrs/day. Open until filled.",
    "All sixth graders get a laptop in our 1:1 initiative. Repairs are subject to budget.",
    "'Shared assistant' means an assistant serving two or three students.",
    "They agreed! Full day, just for her, starting Monday.",
    "My worry is that he'd get used to having a grown up. How did you fade yours?",
    "Reason request was not supported: [ ] progress [ ] staff [ ] cost [ ] other ____",
])
def test_where_nobody_refuses_there_is_no_answer(text: str) -> None:
    assert answers(text) == set()


@pytest.mark.parametrize(("text", "wanted"), [
    ("The director answered three pages of mine with one line: 'This request is denied.'", {"no-reason"}),
    ("We requested six hours. The plan says two.", {"no-reason"}),
    ("I asked why and they changed the subject. They did say there is no money.", {"budget"}),
])
def test_a_missing_reason_is_weighed_after_all_others(text: str, wanted: set[str]) -> None:
    assert answers(text) - {"not-team-decision"} == wanted


def test_a_yes_is_not_a_refusal() -> None:
    found = check_reply(paper_of("The team agreed to add a full-time one-on-one paraprofessional starting Monday."))
    assert found.refused is False
    assert found.answers == ()


def test_a_question_about_nothing_is_unclear() -> None:
    assert check_reply(paper_of("The meeting was moved to room 12.")).refused == "unclear"


def test_a_quote_is_the_exact_text_of_its_page() -> None:
    paper = Paper((Page(1, "Dear parent,"), Page(2, "There\u2019s no staff \u2014 sorry.")))
    (answer,) = check_reply(paper).answers
    assert (answer.page, answer.quote) == (2, "There\u2019s no staff \u2014 sorry.")
    assert paper.pages[1].text[answer.start:answer.end] == answer.quote


def test_every_rule_has_an_id_of_the_contract() -> None:
    assert {rule.id for rule in get_rules()} - {"progress", "hushed", "curt", "bare"} <= set(ANSWER_IDS)


def test_a_class_borrowed_from_another_saying_has_one_home() -> None:
    common = list_classes("\n".join((words.WORDS, voices.WORDS, spanish.WORDS, "RATIO:", "PERCENT:")))
    own = {answer_id: list_classes(saying.WORDS) - common for answer_id, saying in SAYINGS.items()}
    for answer_id, saying in SAYINGS.items():
        for rule in read_rules(answer_id, saying.RULES):
            names = {name for _, step in rule.steps for name in step} | set(rule.silenced_by)
            for name in {name for name in names if name.isupper()} - common - own[answer_id] - {"START", "END"}:
                assert [name for names in own.values() if name in names] == [name], (answer_id, rule.line)


def test_mending_keeps_the_way_back_to_each_character() -> None:
    text = "The dis trict\u2019s parapr0fessional"
    mended = repair_text(text)
    assert mended.text == "The district's paraprofessional"
    start = mended.text.index("paraprofessional")
    assert text[slice(*mended.locate(start, len(mended.text)))] == "parapr0fessional"


def test_a_long_paper_is_read_to_its_end() -> None:
    text = "Your request is denied: the aide is shared with the other students, as the team discussed. " * 2000
    assert check_reply(paper_of(text)).answers


@settings(max_examples=60, deadline=None)
@given(st.text(max_size=400))
def test_any_text_gets_an_answer_and_every_quote_is_exact(text: str) -> None:
    paper = paper_of(text)
    found = check_reply(paper)
    for answer in (*found.answers, *found.offers):
        page = next(page for page in paper.pages if page.number == answer.page)
        assert page.text[answer.start:answer.end] == answer.quote
    assert all(sentence.text for sentence in split_sentences(text))


def test_no_one_is_nobody_but_one_on_one_stays_one_on_one() -> None:
    assert "staffing" in {answer.id for answer in check_reply(paper_of("The agency has no one to send.")).answers}
    assert "staffing" not in {answer.id for answer in check_reply(paper_of("He needs no one on one instruction.")).answers}


@pytest.mark.parametrize(("text", "answer"), [
    ("No hay personal para darle un asistente.", "staffing"),
    ("Su hijo va a depender demasiado del asistente.", "dependence"),
    ("No tenemos presupuesto para un paraprofesional.", "budget"),
    ("El distrito decide quién recibe un asistente.", "not-team-decision"),
])
def test_common_answers_in_spanish(text: str, answer: str) -> None:
    assert answer in {found.id for found in check_reply(paper_of(text)).answers}


def test_two_sayings_may_use_one_name_for_different_words() -> None:
    common, own = frozenset({"AIDE"}), {"staffing": frozenset({"GONE"}), "budget": frozenset({"GONE"})}
    (rule,) = settle_names(read_rules("budget", "AIDE ~2 GONE|gone"), "budget", common, own)
    assert [names for _, names in rule.steps] == [("AIDE",), ("budget.GONE", "gone")]
    assert name_classes("budget", "AIDE: aide\nGONE: cut", common) == "AIDE: aide\nbudget.GONE: cut"


@pytest.mark.parametrize(("text", "fits"), [
    ("the job is one we cannot fill", True), ("fill that job", True), ("job after job", False)])
def test_words_joined_by_and_stand_in_any_order(text: str, fits: bool) -> None:
    lexicon, rules = Lexicon("JOB: job\nFILL: fill, job"), read_rules("staffing", "JOB & FILL / after")
    assert bool(find_matches(split_sentences(text)[0], lexicon, rules)) is fits


def test_no_word_is_counted_twice() -> None:
    lexicon, rules = Lexicon("SUB: sub\nCOVER: sub, cover"), read_rules("staffing", "SUB & COVER")
    assert not find_matches(split_sentences("She has a sub.")[0], lexicon, rules)
    assert find_matches(split_sentences("No sub could cover.")[0], lexicon, rules)


OWN_WORDS = "Good morning. Mateo is on grade level, so he does not qualify for an aide. Dana Boone"


@pytest.mark.parametrize("thread", [
    "On Fri, Oct 9, 2026 at 8:14 AM Ana Rivera <ana@home.example> wrote:\n> You said there is no money for an aide.\n> Ana",
    "On Fri, Oct 9, 2026 at 8:14 AM\nAna Rivera <ana@home.example> wrote:\n\nYou said there is no money for an aide.",
    "-----Original Message-----\nYou said there is no money for an aide.",
    "________________________________\nFrom: Ana Rivera\nSent: Friday\nTo: Dana Boone\nYou said there is no money for an aide.",
    "From: Ana Rivera <ana@home.example>\nDate: 9 Oct 2026\nTo: Dana Boone\n\nYou said there is no money for an aide.",
    "Confidentiality Notice: this e-mail is for the person named. We cannot afford mistakes.",
])
def test_the_thread_below_a_mail_is_not_its_answer(thread: str) -> None:
    check = check_reply(paper_of(f"From: Dana Boone\nTo: Ana Rivera\nSubject: RE: aide\n\n{OWN_WORDS}\n\n{thread}\n"))
    assert [answer.id for answer in check.answers] == ["not-academic"]
    assert check.answers[0].quote in OWN_WORDS


def test_a_mail_that_only_passes_a_thread_on_is_read_with_it() -> None:
    check = check_reply(paper_of("FYI, see below.\n\n-----Original Message-----\nThere is no money for an aide."))
    assert [answer.id for answer in check.answers] == ["budget"]


def test_what_is_pasted_into_a_mail_is_part_of_it() -> None:
    mail = "I asked for you. Here is what Mr. Stroud sent me back, word for word:\n\n> We cannot fund an aide.\n\nSo that is where it is."
    assert [answer.id for answer in check_reply(paper_of(mail)).answers] == ["budget"]


LETTER = """Dear Ms. Rivera,

I hope your mother is well. The class hamster is fine, and Mateo is doing great with his spelling.

{answer}

Picture day is Friday. Please send back the form before then, and we can look at the proofs together.

Dana Boone
Lead Teacher
"""


@pytest.mark.parametrize(("answer", "answers", "refused"), [
    ("You asked about an aide for Mateo. We do not have anybody to hire for that, so I have to say no.", ["staffing"], True),
    ("I got your letter about an aide and passed it on to the team. Ms. Hale in the office will call you to find a time.", [], "unclear"),
    ("Ms. Jeannie, our classroom aide, is out this week. The board votes on the budget on Tuesday.", [], "unclear"),
])
def test_only_what_bears_on_the_request_answers_it(answer: str, answers: list[str], refused: object) -> None:
    check = check_reply(paper_of(LETTER.format(answer=answer)))
    assert ([found.id for found in check.answers], check.refused) == (answers, refused)
    assert all(found.quote in answer for found in check.answers)


@pytest.mark.parametrize(("answer", "refused"), [
    ("The team agreed with you. Ms. Ray, his new aide, starts on Monday and stays with him all day.", False),
    ("Your request for a para was approved. We were short of people before, but that is behind us.", False),
    ("You asked for an aide. I have forwarded your letter to Mrs. Finch, who will call you to find a time.", "unclear"),
    ("We looked at an aide for Mateo and decided against it. He does fine with the rest of the class.", True),
])
def test_a_letter_comes_to_a_yes_a_no_or_neither(answer: str, refused: object) -> None:
    assert check_reply(paper_of(LETTER.format(answer=answer))).refused is refused


def test_a_time_of_day_in_a_header_is_no_ratio() -> None:
    mail = "From: Dana Boone\nDate: Tue, Oct 21, 2025 at 4:12 PM\n\nThe bus aide was late at 1:10 pm. We have no money for another aide."
    assert [answer.id for answer in check_reply(paper_of(mail)).answers] == ["budget"]
