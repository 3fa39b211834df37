"""Each idea beside its near miss: who acts, whose help it is, and what only shares the words."""

import pytest

from inwriting.core.checks.reply import check_reply
from inwriting.core.facts.paper import paper_of

# answer id, a passage that says it, a passage with the same words that does not
PAIRS = [
    ("teacher-can", "They said with fourteen kids the teacher has plenty of time for him.",
     "The teacher was not at the meeting and nobody could tell me why the hours changed."),
    ("teacher-can", "His teacher has 19 years of experience, so that settles it.",
     "At the table the OT and the teacher both said he needs it, and the director closed the folder."),
    ("teacher-can", "Who currently in the building could provide this support?",
     "A paraprofessional is directed by the supervising teacher to help with lunch count."),
    ("teacher-can", "Give her a peer buddy, he said, who will walk her to the bus.",
     "Visual schedule taught? Y / N   Peer buddy? Y / N   If any is N, stop."),
    ("teacher-can", "I can just sit him up front by me, she said.", "We met with her teacher, the OT and the principal in May."),
    ("shared-instead", "The aide job is still open, so for now she'll share with the boy in the next class.",
     "He needs help learning to share with other children at centers."),
    ("shared-instead", "They changed 'individual aide' to 'classroom support' on the last copy.",
     "They changed the bus route to the north entrance."),
    ("shared-instead", "One adult for the two of them, they told us, since they sit together.",
     "In nine years I have never seen a para for one child here."),
    ("shared-instead", "Aides are assigned according to building need.",
     "The principal decided the aide was the trouble and moved her to another child."),
    ("shared-instead", "We found out his para is on two other IEPs.", "Every para in the building is already tied up."),
    ("shared-instead", "One aide for both first grade rooms is what we have.",
     "The team approved a paraprofessional assigned to him six hours each school day."),
    ("dependence", "Each approval carries an exit date, and no assignment runs past 12 weeks.",
     "He has to manage without a helper until somebody is hired."),
    ("dependence", "As a para I see kids who learn to wait for us.", "His teacher says she can't do it alone."),
    ("dependence", "We don't want to build in something we can't take away later.", "I relied on my advocate to explain it."),
    ("not-academic", "With him doing so well, they said, why would he need one?", "She'll be fine with her, he told us."),
    ("not-academic", "That is a matter of manners, so that's for home.",
     "General education placements do not include one."),
    ("staffing", "The contract with the agency lapsed and his one-to-one isn't there.",
     "Requests go to the supervisor with the staffing justification packet."),
    ("staffing", "She goes home at 1:30 because that's when the only trained person leaves.",
     "She cries when the aide leaves the room."),
    ("staffing", "We simply don't have anybody we can put with him.", "At the high school there are no aides, it is just different."),
    ("staffing", "There's no staff.", "All classroom staff are certified and no separate person is required."),
    ("budget", "The form is reviewed by the director, who considers the current allocation at the site.",
     "Aide, 0.5 FTE, period 1 to 4, daily."),
    ("budget", "The superintendent blamed the cuts.", "He cuts with adapted scissors."),
    ("medical-only", "An aide is only for students with medical needs.",
     "The sub para has not had training with the feeding tube, and the nurse was out."),
    ("severity", "Aides are for the kids who bite.", "Plenty of boys that age bolt."),
]


def answers(text: str) -> set[str]:
    return {answer.id for answer in check_reply(paper_of(text)).answers}


@pytest.mark.parametrize(("answer_id", "said", "near_miss"), PAIRS)
def test_the_idea_is_heard_and_its_near_miss_is_not(answer_id: str, said: str, near_miss: str) -> None:
    assert answer_id in answers(said)
    assert answer_id not in answers(near_miss)
