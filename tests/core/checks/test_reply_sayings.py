"""Each saying is heard in the ways school people say it, in one sentence or in two, and not in the same words about else."""

import pytest

from inwriting.core.checks.reply import check_reply
from inwriting.core.facts.paper import paper_of

HEARD = {
    "shared-instead": """
        School says there's one para per classroom and that's enough.
        Aide support: group size 4.
        My daughter's aide got handed a second student in October and nobody told me.
        There's already an EA in there for the whole class.
        The IEP doesn't say it has to be the same person or that she can't help others.
        We have a 6:1:1 program, which has the adult he needs.
        One para, nine kids. That's what 'adult support' means here.
        Our assistants float.
        Paraprofessional hours are allocated to the school by formula and used as the principal sees fit.
        His aide got another kid added to her. She's doing double duty.
    """,
    "teacher-can": """
        The district said regular supervision is enough.
        Mr. Dunn volunteered to walk him to the bus.
        The co-teaching model provides adequate support.
        Mrs. Lee has been teaching 20 years and has it under control.
        The gen ed tchr will provide frequent check-ins and preferential seating.
        The lunch ladies know to keep an eye on her.
        We have a special educator pushing in for ELA and math, and that should do it.
        A classmate walks him to the bus, so they don't see the need.
        I've been doing this for years. I don't need another adult in my room.
    """,
    "dependence": """
        They don't want him 'attached.'
        The plan must state how the student will gain independence and when the assistance ends.
        An aide makes kids lazy.
        He's gotten so used to Miss Pat that he won't pick up a pencil without her.
        The more we help her the less she does.
        He won't have an aide in college.
        The goal of any paraprofessional is to work herself out of a job.
        Describe how assistance will be systematically reduced.
        OT feels it's time to pull back and see what he can do.
    """,
    "not-academic": """
        The behavior doesn't get in the way of his learning.
        She's in AP classes and passed the state test.
        She's on the A/B honor roll so they can't justify it.
        They said feeding isn't education.
        'They're five! They all run.'
        Para support is for students working two years below grade level.
        The concerns the parent reports occur outside of school.
    """,
    "progress-adequate": """
        It's working, why change it?
        No change in services: student continues to make expected gains.
        The behavior plan is working and referrals are down 60%.
        We don't see regression in the data.
        He hasn't had a single write-up this year, therefore the aide was dropped.
        District: student is receiving FAPE under the current IEP.
    """,
    "try-first": """
        Has a behavior intervention plan been tried? What were the results?
        Individual support is the last rung.
        The team agreed to monitor and meet in January.
        The district requires two intervention cycles before a request can be submitted.
        They want six weeks of tallies, then the FBA, then we can have the conversation.
        List strategies attempted, dates, and results.
        'Let's put some things in place and see.'
        An aide isn't where we start.
        We just don't know him well enough yet.
    """,
    "not-team-decision": """
        They have a cap of six per school.
        At the end she said she'd have to run it up the flagpole.
        The coordinator changed 'will' to 'may' after the meeting.
        'We'll have to take that back to the office.'
        They had the answer typed up before I sat down.
        The assignment of aides is reserved to the Employer and shall not be set by any IEP.
        I'm a teacher and we've been told never to recommend an aide in front of a parent.
        The aide was in the draft and when the final came it was gone.
        The district rep said that even if all of us agree, the answer is no.
    """,
    "other-service-instead": """
        They'd only give him headphones.
        Rejected: full time aide. Resource time increased to 60 min daily.
        I asked for someone in the hall with her. They gave her a walkie talkie.
        Mom asked for an aide. Team added 30 min/wk SDI in social skills.
        The team believes a smaller class setting would be a better option than a paraprofessional.
        School's solution was a bell on his backpack.
        'He may do better in our autism program at Lincoln.'
    """,
}
NOT_HEARD = """
    The aide will not be shared with any other student.
    Please share the draft with the whole team before Friday.
    He needs an adult because he leaves the room.
    The teacher has 28 students and no help.
    Peer-reviewed research must be used to the extent practicable.
    She is dependent on a wheelchair.
    Whether he gets one depends on the evaluation.
    An independent evaluation was requested.
    He is failing math and reading.
    They canceled the grade level meeting.
    We reviewed his progress report and he has not met any of his goals.
    Please send the data before the meeting.
    The team will meet again in the spring for the annual review.
    The board approved the new calendar on Tuesday.
    The ARD committee reviewed his progress.
    The director will attend the meeting.
    He has speech twice a week and OT once a week.
    The nurse will see him at noon for his insulin.
    The IEP will be implemented by the general education teacher, special education teacher, and paraprofessional.
"""


def lines(text: str) -> list[str]:
    return [line.strip() for line in text.strip().splitlines()]


def answers(text: str) -> set[str]:
    return {answer.id for answer in check_reply(paper_of(text)).answers}


@pytest.mark.parametrize(("answer_id", "text"), [(key, line) for key, text in HEARD.items() for line in lines(text)])
def test_the_saying_is_heard(answer_id: str, text: str) -> None:
    assert answer_id in answers(text)


@pytest.mark.parametrize("text", lines(NOT_HEARD))
def test_the_words_in_another_sense_are_no_answer(text: str) -> None:
    assert not answers(text) & set(HEARD)
