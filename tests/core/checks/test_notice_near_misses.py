"""What only talks about notices gives no part; and each idea of a part is told from its nearest look-alike."""

import pytest

from inwriting.core.checks.notice import check_notice
from inwriting.core.facts.paper import paper_of


def parts_of(text: str) -> set[str]:
    return {element.id for element in check_notice(paper_of(text)).elements if element.status != "absent"}


@pytest.mark.parametrize("text", [
    "Speaker notes: ask the group which line is empty. (Answer: the reason.) Hand out page two.",
    "When should we send one? Change of aide - yes. Change of teacher - no. Exit from speech - yes.",
    "Tab 2: the form auto-fills from page 4. If 'refused' is chosen the reason box turns red.",
    "Agenda: 8:00 welcome; 8:15 writing the reason; 9:00 options and why rejected; 10:00 sources of help (guest: PTI)",
    "9 of 30 files had no notice of the refusal. Required action: submit revised forms by May 1.",
    "Referral -> Review of records -> Evaluation -> Notice -> IEP -> Notice -> Services end",
    "A guide for families. Before the school changes anything, or turns you down, it writes. Keep every letter in a folder.",
    "What does refusal mean? It means that the school will not do what you asked.",
    "New form: staff will no longer attach the IEP. Circle yes or no.",
    "I agree / do not agree with the placement described. Signature ____",
    "Unit 2 Lesson 9. Students give a reason for each option the hero rejected. Exit ticket: name the evidence.",
    "Given a notice of a change, Ira will name one reason for it in 4 of 5 trials as measured by teacher data.",
    "Language bank. Reason: 'Data from ___ show ...' Options: 'We considered ___ but rejected it because ___.'",
    "The district declined to write my request down. None of it is on paper.",
])
def test_a_paper_about_notices_gives_nothing(text: str) -> None:
    assert not parts_of(text)


def test_a_handout_on_rights_is_no_training_handout() -> None:
    said = parts_of("We have decided to end the aide, as Ivo eats alone. A handout on your rights is attached.")
    assert {"action", "reason", "safeguards"} <= said


def test_a_list_of_refused_options_is_no_list_of_a_notices_parts() -> None:
    said = parts_of("Options: (a) home; (b) 30 min; (c) 45 min. Option (c) chosen, she reads daily. (a) rejected - she is well. "
                    "(b) rejected - too short.")
    assert {"action", "reason", "options"} <= said


@pytest.mark.parametrize(("text", "is_there"), [
    ("Safeguards given X", True),
    ("Enclosed: Notice of Procedural Safeguards.", True),
    ("Your protections are spelled out in the blue booklet.", True),
    ("Parent rights: given at the table, parent initials __", True),
    ("Parent given a copy of rights: Y  N", False),
    ("Parent rights offered: [ ] yes [ ] no   Initials ____", False),
    ("Rights explained ___ (initials)", False),
])
def test_a_receipt_counts_when_somebody_filled_it_in(text: str, is_there: bool) -> None:
    assert ("safeguards" in parts_of(f"The district refuses the bus aide. {text}")) is is_there


@pytest.mark.parametrize(("text", "is_there"), [
    ("For help in reading this call the county office, 573-___.", True),
    ("Enclosed is a list of free or low-cost legal services.", True),
    ("The parents were sent to the ombudsman.", True),
    ("Vermont Family Network 802-", True),
    ("I am at extension 31 for anything that is not clear.", True),
    ("If you have questions call ____ at ____.", False),
    ("The mother took part by phone with the teacher.", False),
])
def test_help_needs_somebody_who_is_named(text: str, is_there: bool) -> None:
    assert ("help" in parts_of(f"The district refuses the bus aide. {text}")) is is_there


@pytest.mark.parametrize(("text", "is_there"), [
    ("The district will move Lee to the alternative program for 45 days, as the offense involved a knife.", True),
    ("The district will move Lee to the alternative program for 45 days, as the team discussed.", False),
    ("We want to test Sam to find out whether he has a reading disability.", True),
    ("We propose to test Sam. The law requires that he be reevaluated every three years.", True),
    ("We will not name the aide. Who works where is a personnel matter.", True),
    ("No change is proposed. The current program continues to be appropriate.", True),
    ("The email announced the cut in aide time and blamed staffing shortages.", True),
    ("The district will not add a bus aide. No form attached.", False),
    ("The school proposes to add speech. The language sample and the checklist were used.", False),
    ("The team proposes an evaluation because of concerns about: [ ] reading [ ] math", False),
])
def test_a_reason_is_told_from_what_stands_beside_the_act(text: str, is_there: bool) -> None:
    said = parts_of(text)
    assert "action" in said
    assert ("reason" in said) is is_there


@pytest.mark.parametrize(("text", "is_there"), [
    ("Reason for denial: there is no money until July.", True),
    ("Reason for what is proposed or refused: he reads well.", False),
    ("Dear Mrs. [ ], Your request for a private placement is denied.", True),
    ("We don't feel that an aide at lunch is something the school can do.", True),
    ("The IEP will be carried out as written.", True),
    ("He doesn't get the aide because they say 'he is too old for one.'", True),
    ("The district denies the allegation. Notice was sent on 4/2.", False),
    ("The agency proposes / refuses to initiate or change the placement of your child.", False),
])
def test_an_act_stands_in_a_label_a_blank_or_a_soft_word(text: str, is_there: bool) -> None:
    assert ("action" in parts_of(text)) is is_there


@pytest.mark.parametrize(("text", "is_there"), [
    ("Used: the outside evaluation (Dr. Moss, 6/2).", True),
    ("Spring probe scores returned to the fall level in a week.", True),
    ("Following review of your doctor's note the committee added a nurse.", True),
    ("All relevant records were reviewed.", False),
    ("We looked at keeping her in Room 5 with the IEP as it is.", False),
    ("(letter from the director) Your request for an aide is denied.", False),
    ("Eligibility meeting summary. He is not eligible.", False),
])
def test_a_basis_names_a_record(text: str, is_there: bool) -> None:
    assert ("basis" in parts_of(text)) is is_there


@pytest.mark.parametrize(("text", "is_there"), [
    ("Other options considered: a quiet room. The reasons we rejected those options: it was tried and did not work.", True),
    ("The team discussed a half day. Pros: rest. Cons: she would miss art.", True),
    ("We tossed around a peer helper. Peers are absent too often.", True),
    ("Why: no SLP. Other: one visit a month (the SLP lives too far). Other factors: new modem.", True),
    ("Eligibility as SLI was raised by her dad and ruled out after the CELF came back average.", True),
    ("The team wanted a month more, but mom said no to waiting because calls home had doubled.", True),
    ("The notice proposed a day school; rejected a second aide in Room 3 on the ground that two had been tried.", True),
    ("Options: The team considered all options on the continuum. The placement was found most appropriate.", False),
    ("Options considered but not selected: [X] None.", False),
    ("Options considered: Due to the nature of the request there were no other options.", False),
    ("Options considered: continued interventions; 504; special education.", False),
])
def test_an_option_needs_what_speaks_against_it(text: str, is_there: bool) -> None:
    assert ("options" in parts_of(text)) is is_there


@pytest.mark.parametrize("text", [
    "We thought too about his sister, who had just moved out.",
    "It noted also that the family has no car.",
    "Mom added that mornings are hard since dad was deployed.",
])
def test_what_was_thought_of_too_is_a_factor(text: str) -> None:
    assert "factors" in parts_of(f"The district refuses the aide because he works alone. {text}")


def test_answers_that_have_only_a_number_follow_their_legend() -> None:
    said = parts_of("(1)Action (2)Why (3)Opt. (4)Eval (5)Other\n(1)Refuse the bus aide (2)Driver helps him on "
                    "(3)-- (4)Driver log 3/2 (5)New route in May")
    assert said == {"action", "reason", "basis", "factors"}


def test_the_numbered_item_behind_options_and_records_tells_the_other_factors() -> None:
    assert "factors" in parts_of("1. The team will end OT. 2. He met all goals. 3. Monthly OT was considered; not chosen, no need is "
                                 "left. 4. OT report 5/2, work samples. 5. Her son reports a new baby at home.")
    assert "factors" not in parts_of("Options: 1) none 2) day school, not chosen, too far 3) home. The team will end OT. OT report 5/2.")


def test_a_number_cut_short_stays_with_its_source() -> None:
    assert "help" in parts_of("The district refuses the bus aide. The Parent Line 1-855-... can answer questions.")


def test_a_word_in_four_pieces_is_put_together() -> None:
    assert {"action", "reason"} <= parts_of("The district re fuses the aide. Expl an at ion: he works by himself all day.")
