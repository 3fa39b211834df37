"""Progress adequate, told of the child: gains, goals met, calmer days, skills kept, a good year, no setback."""

WORDS = """
GAIN: progress, gains, growth, strides, improvement, improvements, advancement, successes, headway
GAIN: !progress report*, !progress monitoring, !progress note*, !monitor progress, !lack of progress
GAIN: !progress code*
GOODLY: good, great, steady, adequate, appropriate, expected, sufficient, satisfactory, meaningful, measurable
GOODLY: consistent, nice, real, strong, tremendous, significant, some, solid, wonderful, excellent, reasonable, slow
GOODLY: continued, modest, remarkable, terrific, amazing, incredible, commensurate, acceptable, decent, clear
GOODLY: documented, notable, positive, anticipated, fine, on target, enough, considerable, continuous, gradual
GOODLY: typical, average, lots of, so much, more than trivial, more than de minimis, huge, impressive, marked
GOODLY: beyond, however slow, ample, evident
GAINED: made, noted, observed, seen, shown, documented, evident, reported, recorded, demonstrated, achieved
GAINED: continues, continued
REFUSAL: not needed, not required, not necessary, not warranted, not recommended, unnecessary, superfluous, denied
REFUSAL: declined, rejected, refused, discontinued, removed, removing, no aide, no para, no adult, no additional
REFUSAL: no more, no change, no changes, not add, not added, not adding, not need, no need, not be needed
REFUSAL: not approved, no longer, redundant, no extra, no increase, not justified, not indicated, not be added
REFUSAL: no reason, dead, not feel, no one on one, no 1:1, no longer needs, leave staffing, not be adding
REFUSAL: not see the need, not see a need, not think, took, withdrawn, d c'd, dropped, no cause, turned down
REFUSAL: no further, without an aide, without a para, voted not, not see why, without one, without a one
REFUSAL: without anyone, without a helper, without a shadow, do without, does without, go without, not believe
REFUSAL: not support, not assign, not agree, not increase, not persuaded, no person, ended, said no
REFUSAL: argument against, that was our answer, no one to one, no ea, no ta, no ia, no shadow, not consider
REFUSAL: why would, pulled, pulling, cut, cutting, reduced, reduce, remove, end, discontinue, discontinuing, fading
REFUSAL: faded, no paraprofessional, what would, not provide, not get one, do not get, none was, not going to
REFUSAL: nobody, no basis, not qualify, fade
DOWELL: success, having success, successful, succeeds, succeeding, good year, great year, best year, doing well
DOWELL: done well, did well, does well, doing great, done great, did great, better, improved, improving, improvement
DOWELL: settled, adjusted, adapted, matured, thriving, blossomed, maintained, maintaining, how far, so far
DOWELL: where she is, where he is, functioning well, managing well, coping well, is happy, growth, gains, progress
DOWELL: positives, doing fine, did fine, doing really well, doing so well, doing better, much better, going well
DOWELL: went well, smoothly, great strides, transitions well, participates well, doing nicely, in a good place
DOWELL: a good place, a great place, goes well, exceeded, on pace, shows no, pleased, thrilled, delighted
DOWELL: responding, responded, coming along, gotten stronger, !no progress, !lack of progress, !progress report
DOWELL: !progress monitoring, !better way, !better served, !better use, !so far away, !how far away, !fade prompts
DOWELL: !should see some, !so far the, !no better, !better spent, !better place, !know better, !better fit
DOWELL: !better off, !better suited, !better to, !better for, !progress reports, !not successful, !not improved
DOWELL: !limited progress
BLOOM: blossomed, blossoming, bloomed, flourish*, thriv*, come so far, came so far, come a long way, came a long way
BLOOM: how far, turned the corner, turned a corner, turned things around, turned it around, turned around
BLOOM: hit his stride, hit her stride, found his feet, found her feet, found his footing, found her footing
BLOOM: settled in nicely, adjusted well, adapted well, adjusted nicely, adjusted beautifully, settled in well
BLOOM: out of her shell, out of his shell, best year, how much he is grown, how much she is grown
BLOOM: how much he has grown, how much she has grown, grown so much, closing the gap, closed the gap, catching up
BLOOM: caught up, holding steady, gaining ground, making strides, great strides, leaps and bounds, right direction
BLOOM: transitions well, transitioning well, exceeding expectations, exceeded expectations, exceeds expectations
BLOOM: year growth, moving along nicely, slow but steady, little by little, small steps, baby steps, bit by bit
BLOOM: inch by inch, ahead of schedule, headed in the right, improving every, better every day, better each week
BLOOM: seeing success, having success, doing beautifully, doing wonderfully, doing really well, a new child
BLOOM: different kid, different child, night and day, rebounded, more settled, gotten so much better
BLOOM: got so much better, gets better, come into his own, come into her own, making headway, moving up, forward at
BLOOM: progress is progress, still progress, growth is growth, more than expected, holding his own now, in a groove
BLOOM: in a good place, in a great place, positives, success story, successes, year's growth, years growth
BLOOM: turnaround, adjusting nicely, adjusting well, adapting well, well adjusted, growing by, right path
BLOOM: coming right along
NOTBLOOM: thanks to, budget, hired, caught up on, paperwork, caseload, we have not caught up, plan all along
NOTBLOOM: not thriving, not flourishing, not adjusted, be thriving, could thrive, help him thrive, help her thrive
NOTBLOOM: will turn, would be closing, not caught up, never caught up, not catching up, help her catch
TROUBLES: removals, room clears, runaways, write ups, writeups, phone calls, calls home, detentions, infractions
TROUBLES: referrals, discipline referrals, incidents, elopements, eloping, elopement, meltdowns, outbursts
TROUBLES: suspensions, restraints, aggression, behaviors, behavior incidents, problem behavior, target behavior
TROUBLES: target behaviors, tantrums, injuries, accidents, episodes, odrs, odr, prompts needed, falls, refusals
TROUBLES: hitting, biting, running, bolting, disruptions, disruptive behavior, self injury, absences, tardies
TROUBLES: crying, escalations, off task, office visits
LESSNOW: down, decreas*, dropp*, fewer, less, better, declin*, reduction, reduced, diminish*, stopped, gone, halved
LESSNOW: shorter, improv*, lessen*, rare, zero, disappeared, subsided, tapered, under control, extinguished
LESSNOW: cut in half, minimal, has not, have not, no longer, none
TREND: trend, trends, trendline, trend line, trending, trajectory, chart, graph, slope, aim line, aimline
TREND: percentages, percentage, rate of improvement, roi, data points, data, the line
UPTREND: up, upward, positive, improving, going up, climbing, rising, in line, above, on target, right direction
UPTREND: on track, went from, moved from, increased, rose
OTHERPEOPLE: classes, other students, other children, program, at no loss
STAFFTALK: staff, staffing, aides, paras, positions, hired, budget, caseload, enrollment, ratio, vacancies, contract
KEPT: maintained, maintains, maintaining, held, retained, sustained, generalized, generalizing, generalizes, kept
KEPT: maintain, retaining
KEPTWHAT: skills, skill, gains, progress, performance, ground, learning, improvement, behavior, grades, success
SCHEDULE: on schedule, ahead of schedule, on pace, on target, right on target, aim line, aimline, on time, early
SCHEDULE: within the year, at the expected rate, by the annual, expected rate, on track, by the target date
OBJECTIVES: goal, goals, objective, objectives, benchmark, benchmarks, target, targets, iep goal, iep goals
OBJECTIVES: short term objectives
REACHED: met, meet, meeting, meets, mastered, mastering, mastery, achieved, achieving, attained, attaining
REACHED: accomplished, reached, reaching, hit, hitting, exceeded, exceeding, surpassed, completed, satisfied, hits
REACHED: exceeds, masters, satisfactory, adequate, on target, progressing
NOTREACHED: not met, not mastered, not meet, not meeting, none of, failed to meet, not achieved, not reached
NOTREACHED: to meet his goals, to meet her goals, before we, in order to, unmet, met one of, can meet, could meet
NOTREACHED: to help him meet, to help her meet, regress*, not making, no progress, lack of progress, met with
NOTREACHED: will meet, to meet, meet today, meet next, we met, not progressing, is limited, was limited
NOTREACHED: minimal progress, limited progress, little progress, meets standard, exceeds standard, we will meet
NOTREACHED: team met, committee met, team meets, not made, insufficient, team will meet
FARES: managed, manages, managing, made it, survived, succeeded, got through, getting through, coped, gotten by
FARES: functioned, functions, functioning, got along, did okay, did fine, did well, getting by, doing fine
FARES: doing okay, did great, does fine, does well, does great, doing great, done fine, doing well
STILLWELL: so far, until now, all year, last year, this long, up to now, to date, to this point
LOSS: loss, regression, regress, regressed, backslide, backsliding, slip, slipped, decline, setback, lost ground
LOSS: lost skills, deterioration, losses, falling behind, drop off, recoupment
CONTENT: pleased, satisfied, happy, encouraged, comfortable, thrilled, delighted, proud, impressed
PLEASEDWITH: program, progress, seeing, see, plan, how, services, gains, improvement, growth, results, iep, doing
PLEASEDWITH: he is, she is, where
THINGS: things, everything, that, this, year, he, she, transition, class, school, all
MEETINGWENT: diabetes, seizures, nurse, blessing, meeting, hope, hopes, conference, interview, hear, glad to hear
WISHES: have a great, hope, wish, happy new
CALMER: calmer, calmed, calm, stable, stabilized, settled, quieter, steadier, leveled off, safer, more regulated
CALMER: better regulated, happier, well regulated, more engaged
COMINGALONG: getting there, coming along, catching on, hanging in there, making it, doing his thing, coming around
COMINGALONG: getting stronger, getting better, is improving, picking up, perking up, growing, moving along
COMINGALONG: moving right along, managing
TOOL: system, chart, schedule, strategy, strategies, intervention, interventions, program, board, timer, check ins
TOOL: check in, bip, supports in place, supports, services, accommodations, token, reward, rewards, behavior plan
TOOL: new plan, contract, breaks, visuals, seating, small group, cico, tier 2, social story, social stories
TOOL: the plan, fidgets, routine, headphones, calming corner
TAKESHOLD: working, works, worked, effective, helping, helped, successful, big difference, huge difference
TAKESHOLD: a difference, paying off, paid off, results, doing the trick, taken hold, bearing fruit, clicking, turned
TAKESHOLD: cut down, made the difference, doing wonders
NOTTAKEN: not working, not worked, not effective, not been, see if, see whether, whether, if, first, until, before
NOTTAKEN: trial, try, tried, would, may, might, should, could, working in, working on, works in, works with
NOTTAKEN: another building, not help, not successful, hire, staff, work with, teacher can, will, unless
NOTTAKEN: more effective, cheaper, aide, para, working group, instead, not made
WOULDLOSE: would lose, would be lost, will lose, jeopardize
STALLS: stuck, declin*, downhill, slipping, fail to make progress, going backward, loses ground, losing ground
STALLS: flatlin*, flat, regress*, not progressing, not making, stops making, stop making, stopped making
STALLS: stops progressing, stop progressing, no progress, lack of progress, not make progress, failing to benefit
STALLS: failure to progress, stalls, plateaus, plateau, not benefit*, not improving, not made progress
STALLS: not make adequate, backslides, slides back, not growing
CONDITION: unless, until, if, only, show me, prove, would have to show, have to show, without evidence
CONDITION: come back when, when, no evidence, without, not shown, no sign, no indication, need to see, had not shown
CONDITION: absent, not prove, did not show, there is no, in the absence
"""
RULES = """
    based|according|reviewed ~4 progress|data ~8 REFUSAL
    data ~4 not ~2 show|support|indicate|suggest ~5 need|needs|more
    CONTENT ~3 with|by|about ~5 PLEASEDWITH
    where ~6 be ~3 on|with ~3 OBJECTIVES
    THINGS ~3 going|goes|gone|went ~2 well|smoothly|great|fine / MEETINGWENT
    is|are|been|has|have|she|he|things|days ~3 CALMER / MEETINGWENT
    had|been|having|is|was|has ~2 good|great|wonderful|terrific|strong|super|solid|excellent|fantastic ~4 year|
        month|months|semester|quarter|stretch|weeks|week|term|fall|start|spring / WISHES
    mastery|mastered|reached|reaches|surpassed ~4 OBJECTIVES / NOTREACHED
    reflect|reflects|show|shows|indicate|indicates|document ~3 REACHED ~4 OBJECTIVES / NOTREACHED
    REACHED ~3 OBJECTIVES ~8 took|taken|gone|cut|removed|pulled|dropped / NOTREACHED
    can ~8 now ~8 REFUSAL|not
    not|never ~4 anymore ~8 REFUSAL|not|cut|took|dropped / STAFFTALK
    not ~1 needed|necessary|required ~1 anymore|now|longer
    continues|continue|continued|keeps|continuing ~1 to ~1 grow|improve|progress|develop|advance|succeed|show|
        thrive|gain|make / NOTREACHED
    keeps|kept ~1 improving|growing|progressing|gaining|climbing
    he|she|student|child|kid|boy|girl|daughter|son ~2 COMINGALONG
    what ~3 got|has|have|doing|using|had|get|gets ~2 is|are ~2 working|enough|plenty|sufficient|effective
    showing|seeing|see|getting|good|yielding ~2 results
    TOOL ~5 TAKESHOLD / NOTREACHED NOTTAKEN
    having|finding|found|experiencing|experienced|had|has|great|much|such ~2 success / not no without limited
    teacher|teachers|staff|reports|data|everyone|parents|all ~6 improvement|improved|
        improving / TOIMPROVE NOTREACHED LACKOF
    improved|improving|improves ~3 this|since|a|so|greatly|without|significantly|dramatically|steadily|over|every|
        END / TOIMPROVE NOTREACHED
    PERCENT|percent ~6 OBJECTIVES / NOTREACHED
    NUMBER ~3 OBJECTIVES ~10 REFUSAL / NOTREACHED
    expect|expected|expects|likely|anticipate|anticipated|projected|poised ~6 meet|master|achieve|reach|
        attain ~3 OBJECTIVES
    not ~4 not ~1 meet|reach|master ~3 OBJECTIVES
    earned|worked|graduated|grown ~3 way|himself|herself|from ~3 AIDE|needing
    so ~1 well|much|good ~6 dropping|drop|dropped|cut|cutting|took|taking|remove|removing|pulling|pulled|ending|
        discontinuing
    AIDE ~2 worked|helped|successful ~6 no|took|cut|gone|drop|dropped|not
    GAIN ~3 GAINED / NOTREACHED limited little minimal not WOULDLOSE
    GAIN ~3 GAINED ~8 REFUSAL / NOTREACHED
    GAIN ~6 is|was|are|were|remains|remained|has|have ~3 GOODLY / NOTREACHED TOIMPROVE
    GOODLY ~2 GAIN ~3 on|in|toward|towards|with|across|without|made|under|this|since|over|so|at|
        END / NOTREACHED TOIMPROVE
    GAIN ~1 GOODLY / NOTREACHED TOIMPROVE
    GOODLY ~1 GAIN ~12 REFUSAL / NOTREACHED
    REFUSAL ~12 GOODLY ~1 GAIN / NOTREACHED
    DOWELL ~14 REFUSAL / NOTREACHED ACADEMICWORD WOULDLOSE UNSAID
    because|since|as|due|now ~4 DOWELL ~10 REFUSAL|AIDE|MINDER / NOTREACHED ACADEMICWORD
    REFUSAL ~8 because|since|as|given|due|light|where ~6 DOWELL / NOTREACHED ACADEMICWORD WOULDLOSE
    BLOOM / NOTBLOOM ACADEMICWORD
    DOWELL ~8 took|take|taken|cut|cuts|pulled|pull|removed|remove|removing|discontinued|against|drop|dropped|ended|
        discontinuing / NOTREACHED
    used|use|uses|using|punish|punished|punishing|punishes|penalized|penalizing ~6 progress|success|better|
        improvement|well|gains
    TROUBLES ~7 LESSNOW / LACKOF NOTREACHED
    LESSNOW ~3 TROUBLES / LACKOF NOTREACHED unsafe fine
    no|zero|without ~2 TROUBLES ~3 since|this|in|all|for|lately|last / LACKOF
    not ~2 run|bolted|eloped|hit|bitten|melted ~4 since|all|this|in / LACKOF
    TREND ~6 UPTREND / COSTRISE LACKOF STAFFTALK ACADEMICWORD enrollment scores
    UPTREND ~2 TREND / COSTRISE LACKOF STAFFTALK ACADEMICWORD enrollment scores
    KEPT ~4 KEPTWHAT / NOTREACHED
    no|not|without|zero|never ~4 LOSS / OTHERPEOPLE STAFFTALK
    OBJECTIVES ~6 SCHEDULE / NOTREACHED
    REACHED ~6 OBJECTIVES ~5 SCHEDULE / NOTREACHED
    OBJECTIVES ~4 REACHED ~10 REFUSAL / NOTREACHED
    REACHED ~5 OBJECTIVES ~10 REFUSAL / NOTREACHED
    OBJECTIVES ~4 REACHED / NOTREACHED
    FARES ~6 without ~2 AIDE|MINDER|one|it|her|him|that|support|anybody / NOTREACHED STAFFTALK
    FARES ~3 STILLWELL / STAFFTALK NOTREACHED
    CONDITION ~6 STALLS / TEACHER
    not|no|never ~3 STALLS ~6 REFUSAL|would|that
    need|reason|concern ~8 no ~1 longer ~1 exists|exist|there|present
    progressed|grown|moved|advanced|gone ~1 beyond|past ~6 need|AIDE|point|level
    improved|better|progressed|grown ~3 to ~2 point|where|extent
    good|positive|strong|adequate|favorable|excellent ~1 response ~2 to|END|no|by|seen|noted
    data ~4 good|positive|strong|favorable ~2 response
    is|are|has|have|been ~2 responding ~2 to|well|nicely|beautifully|positively
    responds|responded|reacts ~2 well|nicely|beautifully|positively|favorably
    small|little|slow|modest ~2 gains|progress|steps|growth|improvement
    pleased|thrilled|happy|delighted|proud ~3 with|of|about|by ~4 progress|growth|doing|she|he|gains|where|year
    progress|growth ~3 is ~2 progress|growth
    progress|growth ~1 however|although|though|even ~2 slow|small|modest
    progress ~1 codes ~10 REFUSAL
    from ~1 level ~8 without
    moved|went|gone|jumped|grew|gained|risen|progressed ~4 from ~3 to / LACKOF COSTRISE STAFFTALK away PARAS
    doing|does|done|did ~2 well|great|fine|nicely|wonderfully|beautifully ~3 with ~4 what|current|present|existing|
        has|plan|schedule|iep|now|bip|chart|accommodations
    with ~4 schedule|chart|timer|plan|accommodations|breaks|checklist|supports|services ~4 doing|does|is ~2 well|
        fine|great|better|successful
"""
