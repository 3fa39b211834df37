"""First the team is for it, then somebody above says no or another paper comes: told in two sentences."""

WORDS = """
TEAMFOR: team, tm, everyone, everybody, we all, all of us, teachers, teacher, ot, slp, bcba, psychologist, psych
TEAMFOR: therapist, therapists, staff, school team, iep team, committee, case manager, evaluator, specialists
TEAMFOR: whole table, the table, we
ISFOR: agreed, agree, agrees, recommended, recommends, recommend, supported, supports, wanted, wants, voted
ISFOR: said he needs, said she needs, says he needs, says she needs, said yes, said he needed, said she needed
ISFOR: signed for, signed off, signed, settled on, wrote in, wrote, put in, put down, in favor, on board, nodded
ISFOR: documented the need, felt he needs, felt she needs, thought he needed, thought she needed, unanimous
FORWHAT: it, that, aide, one to one, full, full day, all day, hours, yes, he needs, she needs, adult, at the table, 30
FORWHAT: para, 1:1, paraprofessional, need, it in, person
SAIDNO: not, no, cannot, denied, overruled, vetoed, refused, will not be, less, down to, instead
OTHERPAPER: copy, version, final, finalized, iep, document, draft, plan, pdf
OTHERSAYS: says, said, lists, listed, shows, showed, had, has, with, reads, read, came, arrived, without, missing
OTHERSAYS: changed
LESSNOW: only, classroom support, shared, gone, not, no, nothing, less, fewer, half, as needed, available, staff
LESSNOW: 0, 5, 10, 15, 20, 2, 3, 4, 6, 1, two, three, four, five, six, ten, fifteen, zero, blank, changed
"""
_FOR_IT = """
    TEAMFOR ~10 ISFOR ~5 FORWHAT|END / NOT
    we signed for
"""
# The officer speaks for herself alone: with "the team", or what she only passes on, nobody is overruled.
_AGAINST_IT = """
    ADMIN|OFFICES|HIGHER|district ~10 SAIDNO / TEAM NOADMIN MONEY STAFFSHORT
    OTHERPAPER ~8 OTHERSAYS ~4 LESSNOW / TEAM MONEY STAFFSHORT
"""
PAIR = (_FOR_IT, _AGAINST_IT)
