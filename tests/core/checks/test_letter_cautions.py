"""Cautions speak up when a letter would weaken itself, and stay silent on plain facts, thanks and requests."""

import pytest

from inwriting.core.checks.letter import check_letter
from inwriting.core.facts.paper import paper_of

WORTH_A_CAUTION = [
    ("undated-fact", "He ran into the road and nobody saw him."),
    ("undated-fact", "Theo was bitten by another child."),
    ("other-child-named", "On May 3 Tyler Green hit him."),
    ("other-child-named", "On May 3 he was bitten by Jaden in the hall."),
    ("other-child-named", "In his class Marcus has his own aide."),
    ("other-child-named", "His classmate Olivia gets one on one help."),
    ("other-child-named", "A boy named Kevin pushed him on 4/2."),
    ("demand-not-request", "You must give him a one-on-one aide."),
    ("demand-not-request", "I demand an aide now."),
    ("demand-not-request", "We will not accept anything less than a full-time aide."),
    ("demand-not-request", "You need to hire someone by Monday."),
    ("demand-not-request", "I insist that he have his own para."),
    ("demand-not-request", "He is entitled to a one-on-one."),
    ("heat", "You people don't care about him."),
    ("heat", "Your teacher is lazy and lies to me."),
    ("heat", "This is ridiculous!"),
    ("heat", "I am sick and tired of your excuses."),
    ("heat", "THIS IS THE THIRD TIME I ASK."),
    ("heat", "See you in court."),
    ("heat", "Shame on you."),
    ("admission", "I know money is tight and you are short of staff."),
    ("admission", "I guess he does fine most of the time."),
    ("admission", "We agreed to drop the aide."),
    ("admission", "Maybe he doesn't really need a full-time aide."),
    ("admission", "I know that I am asking a lot."),
    ("admission", "It was my fault that he did not have his medicine."),
    ("no-evidence", "He never gets his minutes."),
    ("no-evidence", "Everyone knows that he needs an aide."),
    ("no-evidence", "He is clearly regressing."),
    ("no-evidence", "The aide is never there."),
    ("heat", "You still did nothing!"),
    ("heat", "I am sick and tired of asking."),
    ("undated-fact", "He ran out of the building three times. Please answer by Friday."),
    ("undated-fact", "The aide left him alone. I ask for a written answer before June 3."),
    ("other-child-named", "On May 3 Johnny Parker's mom saw it."),
    ("admission", "I have to admit that he is a handful at home."),
]
CALM = [
    "Dear Ms. Gray, I am asking the IEP team to consider an aide for Theo. Theo has autism. On March 3 he ran out of the building.",
    "I told Ms. Hill that Theo was tired. Please let me know what happened in class.",
    "I understand that you have 10 days to respond.",
    "Thank you for meeting with me and Ms. Carter. We talked about Theo and Mr. Lane.",
    "On 9/12 he fell. He was hurt on the arm. The nurse, Ms. Ford, called me.",
    "You must send prior written notice under 34 CFR 300.503.",
    "The district must provide prior written notice before it changes his services. I request it.",
    "Theo's records clearly show three falls (see the log of March).",
    "His reading scores fell from 40 to 31 between the fall and spring reports.",
    "I already signed the consent for the evaluation on May 2.",
    "I signed the IEP with an exception about the aide.",
    "I know he is not safe without an adult because he bolted on May 3.",
    "I am sorry that I could not come on Tuesday.",
    "He likes to play with Legos and with Buddy at home.",
    "Please meet with Dr. Shaw or Nurse Kelly before the meeting.",
    "We live in Conway, and Theo attends Sunrise Elementary.",
    "Theo has had an aide since kindergarten. He missed 9 of 20 days in May.",
    "He gets fed up with noise and covers his ears.",
    "He told me that he hates lunch!",
    "Thank you so much!",
    "Our family does not care who is assigned as long as someone is there.",
    "The teacher was told about the plan on August 20.",
    "His behavior is not a joke to him; it is fear.",
    "Theo was abused at his last placement, as Dr. Hall's report of June 3 tells.",
    "She is the worst reader in class, according to the report of May 2.",
    "The aide left at noon each day in October 2025.",
    "I ask that a paraprofessional be assigned immediately, and that the team meet by May 2.",
    "Please provide the records immediately or tell me when I can see them.",
    "He never eats lunch. I ask for help at lunch.",
    "The law requires that you give him a free appropriate public education.",
    "He needs to have an adult with him. You have to see him to believe it.",
    "I expect a written answer by May 2.",
    "Could you tell me what you do when he runs?",
    "Last week he was hit. It happened at recess on Tuesday.",
    "In the spring of 2024 the aide was removed.",
    "The IEP TEAM met at LINCOLN MIDDLE SCHOOL.",
    "I realize that you are busy. Please answer by Friday.",
    "He was found on the road last Thursday.",
    "He has missed his speech since September.",
    "My mother and Theo were told at the meeting of May 4.",
    "Theo, like Maria Lopez's class, has lunch at noon.",
    "The IEP says an aide helps him. He gets 120 minutes.",
    "I'm writing because I want to put our talk today in writing.",
    "I agree with goals 1 and 2.",
    "My son is terrible at transitions. It is hard for him to stop.",
    "There is a terrible noise in the cafeteria, he says.",
    "The bus was late on 5/2 and 5/9. The driver hit the curb.",
    "Mr. Torres has an office next to the gym. Mrs. Lee's aide was out.",
    "Arkansas has a one-year limit for complaints.",
    "If the team says no, please send a Notice of Action.",
    "My child was suspended on ____ and ____.",
    "Please email me the notice you are required to give.",
    "I signed the plan for the assessment on 9/12.",
    "Dear Ms. Ray, see you at the book fair!",
    "We ran out of time at the meeting.",
    "I am Theo's mom. My son Theo has autism.",
]


def cautions(text: str) -> set[str]:
    return {caution.id for caution in check_letter(paper_of(text), child_names=("Theo Rivera",)).cautions}


@pytest.mark.parametrize(("wanted", "text"), WORTH_A_CAUTION)
def test_what_weakens_a_letter_is_pointed_out_and_nothing_else(wanted: str, text: str) -> None:
    assert cautions(text) == {wanted}


@pytest.mark.parametrize("text", CALM)
def test_a_calm_sentence_gets_no_caution(text: str) -> None:
    assert cautions(text) == set()


def test_a_name_is_known_as_the_childs_own_when_the_letter_says_so() -> None:
    text = "I am Ana's mother. On May 3 Ana's aide was out, and on May 4 Kylie's aide watched both girls."
    assert [caution.id for caution in check_letter(paper_of(text)).cautions] == ["other-child-named"]
    assert check_letter(paper_of(text.replace("Kylie's", "an"))).cautions == ()
