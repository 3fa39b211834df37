"""Something smaller now, and wait: not yet, one step at a time, see how it goes, ask again later."""

WORDS = """
NOTYETWORDS: jumping the gun, jump the gun, cart before the horse, ahead of ourselves, ahead of ourself
NOTYETWORDS: rome was not built, rome was not, crawl before, walk before, fire hose, sledgehammer, start with surgery
NOTYETWORDS: bazooka, nuclear option, big guns, last card, last arrow, hail mary, not at that point
NOTYETWORDS: not at that stage, not at that place, not there yet, premature, too soon, too early, early days
NOTYETWORDS: early in the, all in good time, in due time, patience they, be patient, hold your horses
NOTYETWORDS: slow and steady, cool our heels, sit tight, hang tight, hang in there, baby steps, small steps
NOTYETWORDS: step by step, one thing at a time, first things first, order we go, order to these, order we follow
NOTYETWORDS: sequence we follow, follow the process, trust the process, work the process, work the plan
NOTYETWORDS: least to most, start small, start low, begin small, bottom of the ladder, foot of the ladder
NOTYETWORDS: climb, not where we start, not a starting, not our first, not the first, end of the line
NOTYETWORDS: bottom of the list, final option, final step, final straw, option of last, extreme measure, drastic
NOTYETWORDS: heavy artillery, plan z, top of the pyramid, tip of the pyramid, end of the road, ask again
NOTYETWORDS: ask me again, ask us again, bear with us, see how it goes, see where it goes, see how that goes
NOTYETWORDS: see what happens, play it by ear, wait it out, watch and wait, wait and watch, wait to see, give it time
NOTYETWORDS: give this time, give that time, give him time to, give her time to, let the dust, dust settles
NOTYETWORDS: ride it out, let things settle, shake out, skip ahead, skip a step, skip to, skip straight, leapfrog
NOTYETWORDS: not ready for that, work our way up, work up to, work his way, move up to, ramp up to, escalate only
NOTYETWORDS: simplest thing, easy things first, low hanging, cheapest fix first, try everything, every trick
NOTYETWORDS: bag of tricks, everything in my bag, everything in our bag, exhaust everything, find her feet
NOTYETWORDS: find his feet, get her bearings, learn the ropes
NOTYETWORDS: honeymoon, get to the bottom, root cause
NOTYETWORDS: one variable at a time, change one thing
AFTERAWHILE: weeks, months, semester, quarter, trimester, january, february, march, october, november, december
AFTERAWHILE: spring, christmas, winter, break, wks, days, grading period, marking period, fall, nine weeks
AFTERAWHILE: conferences, next meeting, holidays, thanksgiving, dec, nov, oct, jan, feb, the annual, second quarter
AFTERAWHILE: first quarter, year
LOOKAGAIN: revisit, reconvene, look at it, look again, review, re evaluate, reevaluate, reassess, meet again
LOOKAGAIN: come back, circle back, check back, check in, discuss, talk, decide, consider, determine, touch base
LOOKAGAIN: see where, try again, bring it in, meet, return to, ask again, talk again, pick it up
TRYNOW: try, trying, tried, implement, monitor, put, start, use, collect, collecting, pilot, test out, trial, gather
TRYNOW: watch, see how, see if, introduce, keep, run, work on, begin, wait, hold, log, track, having tried, observe
TRYNOW: give, let
IFNOT: not work, not working, does not work, is not enough, not help, not improve, unsuccessful, flops, fails
IFNOT: not effective, continue to struggle, continues to struggle, still struggling, not successful, no improvement
IFNOT: not improving, things do not, problems continue, falls flat, not do it, not do the trick, that flops
IFNOT: is not successful, goes badly
THENADULT: look at, consider, considered, revisit, talk, reconvene, discuss, additional support, adult support, aide
THENADULT: para, adult, help, someone, person, meet, explore
TOYS: chart, timer, fidget*, headphones, schedule, card, seat, desk, board, alarm, tablet, plan, things, buddy
TOYS: checklist, visuals, breaks, strategies, accommodations, supports, something, cushion, device
OTHERKID: caseload, others, without someone
NOTDEAL: hire, hired, hiring, fill, vacancy, opening, sub, position, posted, candidate, budget, funding, vote
NOTDEAL: medical, mature, outgrow, grow out, dependent, independence, independent, on his own, on her own, by himself
NOTDEAL: by herself, annual review, compensatory, waiting list, until next year, background check, granted, approved
NOTDEAL: agreed to add, first grade, lunch line, skipped, board, salad, speech pathologist, nobody told, school day
NOTDEAL: severe, worse, hires, looking, resumes, hands, applicants, a body, spent, at bat, no longer
NOTDEAL: shortened schedule, half days, per day, go up to, increase to, is in place, in third, grade level, hours go
LASTLY: last, final, end, tip, top, end of the line, ultimate
"""
RULES = """
    NOTYETWORDS / NOTDEAL
    TRYNOW & AFTERAWHILE & LOOKAGAIN / NOTDEAL MED
    IFNOT & THENADULT & if|should|when|where / NOTDEAL ENOUGHDONE
    let|lets ~2 us ~3 TRYNOW|get|put|see|do ~8 TOYS ~4 and|first|before|see|then|END / NOTDEAL
    like|want|wants|prefer|need|going ~2 to ~1 try|start|rule|see|get ~8 first|before|TOYS ~6 END|first|
        before / NOTDEAL ENOUGHDONE OWNDOING OTHERKID
    only ~2 been ~4 weeks|days|months|month ~10 END / NOTDEAL
    AIDE|adult|one|it|person|that ~4 is|was ~4 LASTLY ~4 ladder|pyramid|flowchart|list|line|tier|step|resort|thing|
        option
    may|will|can ~1 be ~2 considered ~2 if|when|once|after|only / NOTDEAL OTHERGATE
"""
