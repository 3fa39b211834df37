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
REFUSAL: no call for, not see a reason, not need anyone, not need anybody, not need one, not need a, not need an
REFUSAL: not adding, n a, not needed, not required, not necessary, not warranted, not recommended, unnecessary
REFUSAL: superfluous, denied, declined, rejected, refused, discontinued, removed, removing, no aide, no para
REFUSAL: no adult, no additional, no more, no change, no changes, not add, not added, not need, no need
REFUSAL: not be needed, not approved, no longer, redundant, no extra, no increase, not justified, not indicated
REFUSAL: not be added, no reason, dead, not feel, no one on one, no 1:1, no longer needs, leave staffing
REFUSAL: not be adding, not see the need, not see a need, not think, took, withdrawn, d c'd, dropped, no cause
REFUSAL: turned down, no further, without an aide, without a para, voted not, not see why, without one
REFUSAL: without a one, without anyone, without a helper, without a shadow, do without, does without, go without
REFUSAL: not believe, not support, not assign, not agree, not increase, not persuaded, no person, ended, said no
REFUSAL: argument against, that was our answer, no one to one, no ea, no ta, no ia, no shadow, not consider
REFUSAL: why would, pulled, pulling, cut, cutting, reduced, reduce, remove, end, discontinue, discontinuing, fading
REFUSAL: faded, no paraprofessional, what would, not provide, not get one, do not get, none was, not going to
REFUSAL: nobody, no basis, not qualify, fade
DOWELL: worked fine, working fine, works fine, worked well, such a good job, smiles more, happier, calmer, success
DOWELL: having success, successful, succeeds, succeeding, good year, great year, best year, doing well, done well
DOWELL: did well, does well, doing great, done great, did great, better, improved, improving, improvement, settled
DOWELL: adjusted, adapted, matured, thriving, blossomed, maintained, maintaining, how far, so far, where she is
DOWELL: where he is, functioning well, managing well, coping well, is happy, growth, gains, progress, positives
DOWELL: doing fine, did fine, doing really well, doing so well, doing better, much better, going well, went well
DOWELL: smoothly, great strides, transitions well, participates well, doing nicely, in a good place, a good place
DOWELL: a great place, goes well, exceeded, on pace, shows no, pleased, thrilled, delighted, responding, responded
DOWELL: coming along, gotten stronger, !no progress, !lack of progress, !progress report, !progress monitoring
DOWELL: !better way, !better served, !better use, !so far away, !how far away, !fade prompts, !should see some
DOWELL: !so far the, !no better, !better spent, !better place, !know better, !better fit, !better off
DOWELL: !better suited, !better to, !better for, !progress reports, !not successful, !not improved
DOWELL: !limited progress
BLOOM: inches ahead, inching ahead, inching forward, learning new things, new things every, rocky start, rough start
BLOOM: over the hump, found her place, found his place, finding his way, finding her way, found his niche
BLOOM: found her niche, good thing going, with a good thing, below baseline, doing enough, turned out fine
BLOOM: fits right in, fitting right in, fits in, adapting, good job they, could not be happier, turning the corner
BLOOM: on the mend, things look good, blossomed, blossoming, bloomed, flourish*, thriv*, come so far, came so far
BLOOM: come a long way, came a long way, how far, turned the corner, turned a corner, turned things around
BLOOM: turned it around, turned around, hit his stride, hit her stride, found his feet, found her feet
BLOOM: found his footing, found her footing, settled in nicely, adjusted well, adapted well, adjusted nicely
BLOOM: adjusted beautifully, settled in well, out of her shell, out of his shell, best year, how much he is grown
BLOOM: how much she is grown, how much he has grown, how much she has grown, grown so much, closing the gap
BLOOM: closed the gap, catching up, caught up, holding steady, gaining ground, making strides, great strides
BLOOM: leaps and bounds, right direction, transitions well, transitioning well, exceeding expectations
BLOOM: exceeded expectations, exceeds expectations, year growth, moving along nicely, slow but steady
BLOOM: little by little, small steps, baby steps, bit by bit, inch by inch, ahead of schedule, headed in the right
BLOOM: improving every, better every day, better each week, seeing success, having success, doing beautifully
BLOOM: doing wonderfully, doing really well, a new child, different kid, different child, night and day, rebounded
BLOOM: more settled, gotten so much better, got so much better, gets better, come into his own, come into her own
BLOOM: making headway, moving up, forward at, progress is progress, still progress, growth is growth
BLOOM: more than expected, holding his own now, in a groove, in a good place, in a great place, positives
BLOOM: success story, successes, years growth, turnaround, adjusting nicely, adjusting well, adapting well
BLOOM: well adjusted, growing by, right path, coming right along
NOTBLOOM: thanks to, budget, hired, caught up on, paperwork, caseload, we have not caught up, plan all along
NOTBLOOM: not thriving, not flourishing, not adjusted, be thriving, could thrive, help him thrive, help her thrive
NOTBLOOM: will turn, would be closing, not caught up, never caught up, not catching up, help her catch
TROUBLES: removals, room clears, runaways, write ups, writeups, phone calls, calls home, detentions, infractions
TROUBLES: referrals, discipline referrals, incidents, elopements, eloping, elopement, meltdowns, outbursts
TROUBLES: suspensions, restraints, aggression, behaviors, behavior incidents, problem behavior, target behavior
TROUBLES: target behaviors, tantrums, injuries, accidents, episodes, odrs, odr, prompts needed, falls, refusals
TROUBLES: hitting, biting, running, bolting, disruptions, disruptive behavior, self injury, absences, tardies
TROUBLES: crying, escalations, off task, office visits
LESSNOW: fallen, by half, less often, far fewer, much less, not as often, rarely, down, decreas*, dropp*, fewer
LESSNOW: less, better, declin*, reduction, reduced, diminish*, stopped, gone, halved, shorter, improv*, lessen*
LESSNOW: rare, zero, disappeared, subsided, tapered, under control, extinguished, cut in half, minimal, has not
LESSNOW: have not, no longer, none
TREND: behavior data, incident data, trend, trends, trendline, trend line, trending, trajectory, chart, graph, slope
TREND: aim line, aimline, percentages, percentage, rate of improvement, roi, data points, data, the line
UPTREND: right way, up, upward, positive, improving, going up, climbing, rising, in line, above, on target
UPTREND: right direction, on track, went from, moved from, increased, rose
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
FARES: managed, manages, made it, survived, succeeded, got through, getting through, coped, gotten by, functioned
FARES: functions, functioning, got along, did okay, did fine, did well, getting by, doing fine, doing okay
FARES: did great, does fine, does well, does great, doing great, done fine, doing well
STILLWELL: so far, until now, all year, last year, this long, up to now, to date, to this point
LOSS: loss, regression, regress, regressed, backslide, backsliding, slip, slipped, decline, setback, lost ground
LOSS: lost skills, deterioration, losses, falling behind, drop off, recoupment
TAKEN: took, take, taken, cut, cuts, pulled, yank*, eliminat*, axed, scrapped, strip*, dropped, removed, removing
TAKEN: ended, discontinued, lost, rid of, withdrawn, yanked, they cut, away
BENEFICIAL: beneficial, nice, icing on the cake, bonus, luxury, helpful, might help, might do more, might do better
BENEFICIAL: could do better, faster, would help, may do better, may benefit, might benefit, could use, ideal
BENEFICIAL: do better
WORSEOFF: no worse, worse off, than others, sent home, getting worse, no better
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
COMINGALONG: moving right along
TOOL: his iep, her iep, the iep, this iep, system, chart, schedule, strategy, strategies, intervention
TOOL: interventions, program, board, timer, check ins, check in, bip, supports in place, supports, services
TOOL: accommodations, token, reward, rewards, behavior plan, new plan, contract, breaks, visuals, seating
TOOL: small group, cico, tier 2, social story, social stories, the plan, fidgets, routine, headphones
TOOL: calming corner
TAKESHOLD: supposed to, meant to, as designed, as intended, working, works, worked, effective, helping, helped
TAKESHOLD: successful, big difference, huge difference, a difference, paying off, paid off, results, doing the trick
TAKESHOLD: taken hold, bearing fruit, clicking, turned, cut down, made the difference, doing wonders
NOTTAKEN: not working, not worked, not effective, not been, see if, see whether, whether, if, first, until, before
NOTTAKEN: trial, try, tried, would, may, might, should, could, working in, working on, works in, works with
NOTTAKEN: another building, not help, not successful, hire, staff, work with, teacher can, will, unless
NOTTAKEN: more effective, cheaper, aide, para, working group, instead, not made
WOULDLOSE: would lose, would be lost, will lose, jeopardize
STALLS: progress slows, progress stops, insufficient progress, inadequate progress, failing her goals
STALLS: failing his goals, stuck, declin*, downhill, slipping, fail to make progress, going backward, loses ground
STALLS: losing ground, flatlin*, flat, regress*, not progressing, not making, stops making, stop making
STALLS: stopped making, stops progressing, stop progressing, no progress, lack of progress, not make progress
STALLS: failing to benefit, failure to progress, stalls, plateaus, plateau, not benefit*, not improving
STALLS: not made progress, not make adequate, backslides, slides back, not growing
CONDITION: should he, should she, burden, should data, should the, to show that, proof, wanted proof, disprove
CONDITION: unless, until, if, only, show me, prove, would have to show, have to show, without evidence
CONDITION: come back when, when, no evidence, without, not shown, no sign, no indication, need to see, had not shown
CONDITION: absent, not prove, did not show, there is no, in the absence
"""
RULES = """
    days|weeks|months|month|semester|quarter ~3 without|no ~3 CALMNOW|TROUBLES / LACKOF STAFFTALK
    now ~2 so ~6 TAKEN|REFUSAL / STAFFTALK NOTREACHED
    PERCENT ~8 PERCENT ~1 now|END / STAFFTALK COSTRISE LACKOF
    BENEFICIAL & DOWELL|enough|progressing / NOTREACHED
    doing|done ~1 so|really|very|quite|pretty ~1 well|good|great / MEETINGWENT with
    things|behavior|days|mornings|transitions ~3 are|is|got|gotten|getting|have|been ~1 better|improved|easier|
        smoother
    one|single|only ~3 incident|incidents|outburst|episode|referral ~6 since|all|a|this|month|week|year / threshold
    now ~5 not ~2 need|needs|require
    at ~2 rate ~8 OBJECTIVES|meet|master
    not ~3 backward|backwards|worse|downhill / WORSEOFF
    progressed|progresses|improved|grew|succeeded|advanced ~7 without / NOTREACHED STAFFTALK
    per|due|given|because|by|light ~4 growth|progress|gains|improvement|success ~8 REFUSAL|END / NOTREACHED
    reward|rewarded|rewards|rewarding ~8 AIDE|help|support
    he|she|child|student ~1 is ~2 good|fine|comfortable|okay|better|settled|calm|fixed|cured ~1 now|
        END / NOTREACHED STAFFTALK
    DOWELL & TAKEN & AIDE|support|help|hours|her|
        his / NOTREACHED ACADEMICWORD STAFFTALK MEETINGWENT WOULDLOSE LACKOF
    task|compliance|engagement|engaged ~1 PERCENT / NOTREACHED off
    not ~1 lose|lost ~3 anything|skills|ground|what
    prove|proves|proved|proven|shows|showed|demonstrated|proof ~4 can|could ~6 without
    slow|slower|fast|gradual|huge|quick|quickly|perfect|much ~4 but ~4 progress|moving|growing|improving|
        getting / NOTREACHED
    responded|responding ~2 to ~2 tier|intervention|interventions|rti|mtss|supports|
        strategies / not try first before
    student|child ~1 successful|succeeding|thriving|progressing|improving
    no ~1 change|changes ~8 well|progress|fine|successful|improving
    data ~4 not ~2 show|support|indicate|suggest ~5 need|needs|more
    CONTENT ~3 with|by|about ~5 PLEASEDWITH
    THINGS ~3 going|goes|gone|went ~2 well|smoothly|great|fine / MEETINGWENT
    is|are|been|has|have|she|he|things|days ~3 CALMER / MEETINGWENT
    had|been|having|is|was|has ~2 good|great|wonderful|terrific|strong|super|solid|excellent|fantastic ~4 year|
        month|months|semester|quarter|stretch|weeks|week|term|fall|start|spring / WISHES
    mastery|mastered|reached|reaches|surpassed ~4 OBJECTIVES / NOTREACHED
    reflect|reflects|show|shows|indicate|indicates|document ~3 REACHED ~4 OBJECTIVES / NOTREACHED
    REACHED ~3 OBJECTIVES ~8 took|taken|gone|cut|removed|pulled|dropped / NOTREACHED
    continues|continue|continued|keeps|continuing ~1 to ~1 grow|improve|progress|develop|advance|succeed|show|
        thrive|gain|make / NOTREACHED
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
    earned|worked|graduated|grown ~3 way|himself|herself|from ~3 AIDE|needing
    GAIN ~3 GAINED / NOTREACHED limited little minimal not WOULDLOSE
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
    TREND ~6 UPTREND / COSTRISE LACKOF STAFFTALK ACADEMICWORD enrollment scores
    UPTREND ~2 TREND / COSTRISE LACKOF STAFFTALK ACADEMICWORD enrollment scores
    KEPT ~4 KEPTWHAT / NOTREACHED
    no|not|without|zero|never ~4 LOSS / OTHERPEOPLE STAFFTALK
    OBJECTIVES ~6 SCHEDULE / NOTREACHED
    REACHED ~6 OBJECTIVES ~5 SCHEDULE / NOTREACHED
    REACHED ~5 OBJECTIVES ~10 REFUSAL / NOTREACHED
    OBJECTIVES ~4 REACHED / NOTREACHED
    FARES ~6 without ~2 AIDE|MINDER|one|it|her|him|that|support|anybody / NOTREACHED STAFFTALK
    FARES ~3 STILLWELL / STAFFTALK NOTREACHED
    CONDITION ~6 STALLS / TEACHER
    not|no|never ~3 STALLS ~6 REFUSAL|would|that
    improved|better|progressed|grown ~3 to ~2 point|where|extent
    good|positive|strong|adequate|favorable|excellent ~1 response ~2 to|END|no|by|seen|noted
    data ~4 good|positive|strong|favorable ~2 response
    is|are|has|have|been ~2 responding ~2 to|well|nicely|beautifully|positively
    responds|responded|reacts ~2 well|nicely|beautifully|positively|favorably
    small|little|slow|modest ~2 gains|progress|steps|growth|improvement
    pleased|thrilled|happy|delighted|proud ~3 with|of|about|by ~4 progress|growth|doing|she|he|gains|where|year
    progress|growth ~3 is ~2 progress|growth
    moved|went|gone|jumped|grew|gained|risen|progressed ~4 from ~3 to / LACKOF COSTRISE STAFFTALK away PARAS
    doing|does|done|did ~2 well|great|fine|nicely|wonderfully|beautifully ~3 with ~4 what|current|present|existing|
        has|plan|schedule|iep|now|bip|chart|accommodations
    with ~4 schedule|chart|timer|plan|accommodations|breaks|checklist|supports|services ~4 doing|does|is ~2 well|
        fine|great|better|successful
"""
