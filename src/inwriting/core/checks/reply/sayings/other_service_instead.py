"""Another service instead: asked for an aide, got something else."""

from inwriting.core.checks.reply.sayings.other_service_words import WORDS

__all__ = ["ASKED", "GIVEN", "RULES", "WORDS"]

# Said in one sentence: this, not that.
_THIS_NOT_THAT = """
    HUMAN ~3 turned|became|morphed|changed|shrank|dwindled ~2 into|to ~6 ELSE|PROGRAM
    ELSE ~14 further|farther|better|more|faster ~2 than ~5 HUMAN / TRYOUT
    ELSE ~4 not ~2 another|more|extra|additional ~1 employee|HUMAN|hire|staff / SOMEAIDE
    PROGRAM & HUMAN & FITS / SOMEAIDE HASNOW TRYOUT SPLITTING IOFFER MEDTASK ONTOP STILLTRYING CLASSMEET restrictive
    ELSE|PROGRAM & HUMAN & but / SOMEAIDE HASNOW TRYOUT SPLITTING IOFFER MEDTASK ONTOP STILLTRYING teacher restrictive
    dealt|handled|addressed|met|solved|managed|fixed ~2 with|by|through ~4 ELSE / TRYOUT HASNOW teacher
    ELSE ~2 was|is ~1 the ~1 answer|solution|fix|plan|response|offer
    all ~6 was|is ~3 ELSE / HASNOW
    came|come|comes ~2 home|back ~2 was|is|with ~4 ELSE / HASNOW
    instead|rather ~1 of|than ~3 HUMAN|assigning|giving|hiring|staff ~8 gets|get|got|has|gave|leaves|sits|
        uses / SPLITTING IOFFER
    what ~1 we|they|i ~2 can|could|will ~1 do|offer|give|provide ~1 is ~5 ELSE|PROGRAM
    ELSE|PROGRAM|train ~8 but ~3 not ~3 HUMAN|anyone|anybody / SOMEAIDE
    ELSE|plan ~4 instead|rather ~1 of|than ~3 HUMAN|staff / SPLITTING
    asked|wanted|requested|wanting ~6 HUMAN|help|hours ~6 ELSE|PROGRAM / SOMEAIDE TRYOUT
    ELSE|PROGRAM ~12 REPLACES ~8 HUMAN / SPLITTING ONTOP IOFFER MEDTASK
    REPLACES ~5 HUMAN ~14 ELSE|PROGRAM / SPLITTING ONTOP IOFFER
    REPLACES ~4 HUMAN ~3 request|requested|asked|wanted / SPLITTING ONTOP
    ELSE|PROGRAM ~4 TAKENUP ~8 HUMAN ~6 TURNEDDOWN / SOMEAIDE
    TURNEDDOWN ~4 HUMAN ~3 but|however ~4 can|will|could|would|do|did ~6 ELSE|PROGRAM / SOMEAIDE
    ELSE|PROGRAM ~3 will|would|can|could ~3 SUFFICES ~16 HUMAN ~6 TURNEDDOWN|not|unnecessary / SOMEAIDE TRYOUT
    not ~2 HUMAN ~4 it|needs|need|but ~6 ELSE|PROGRAM / SPLITTING TRYOUT
    answer|answers|answered|respond|responds|responded|reply ~6 with ~8 ELSE|PROGRAM / SOMEAIDE
    ELSE ~10 cheaper|cheap|free ~3 than|END|as ~3 HUMAN|END
    moved|placed|sent|transferred|transfer|place ~4 PROGRAM ~6 because|has|have|where ~6 HUMAN|aides|adults
    counteroffer|counter|compromise|consolation ~4 ELSE|PROGRAM
    only ~2 give|gave|offer|offered|provide|add ~4 ELSE
    ELSE ~12 is ~2 his|her|the ~2 support|help|aide|adult|person
    rather|instead ~1 than|of ~2 staff|staffing|HUMAN ~6 OFFERS ~6 ELSE|PROGRAM / SPLITTING
    solution|answer|response|fix|alternative|compromise|offer ~2 was|is|being ~6 ELSE|PROGRAM
    program|school|classroom|setting|class|placement ~8 better ~3 than ~5 HUMAN
    ELSE|PROGRAM ~3 instead|rather ~3 HUMAN / SOMEAIDE
    device|schedule|chart|talker|timer|app|headphones ~10 prior|before ~5 talk|talking ~3 HUMAN / GIVECHANCE
    consult|consultation|training|therapy|device|technology|schedule is ~2 support|the|help
    request ~8 HUMAN ~10 team|district|committee|school|we ~2 OFFERS ~10 ELSE|PROGRAM
    asked|wanted|requested ~6 HUMAN ~8 OFFERS ~8 ELSE|PROGRAM
    HUMAN ~4 instead|but|so ~3 OFFERS ~6 ELSE|PROGRAM / SOMEAIDE
"""
# The school's own voice: what it can do, which is not an aide.
_WE_CAN = """
    bus|send|move|transfer|ship ~1 him|her ~3 to ~3 program|school|class|campus|site|room / SOMEAIDE
    WECAN ~2 put|see|fit|take|meet|work ~6 ELSE / TRYOUT MEDTASK
    should|would|could|needs|need ~3 go|attend|move ~4 PROGRAM / SOMEAIDE
    WECAN ~4 OFFERS|see|meet|start|open|try ~8 ELSE / TRYOUT SOMEAIDE
    counselor|nurse|psychologist|therapist|ot|slp|bcba ~3 can|will|could ~2 see|meet|work|visit|check ~2 him|her|
        with / TRYOUT MEDTASK
    FITS ~6 PROGRAM / TRYOUT CLASSMEET
    do|does|be|fare|learn|thrive|served ~1 better|well|best ~3 in|at|by|with ~4 PROGRAM
    ELSE|PROGRAM ~6 better|best|right ~2 match|option|fit|choice|answer|setting|appropriate|placement
    OFFERS|offering ~5 PROGRAM|ELSE ~5 whenever|when|every ~8 HUMAN
"""
# Two sides that may stand in two sentences (read by given_instead.py).
ASKED = """
    needs|needed|need ~2 HUMAN END
    request|requested|requests|ask|asked|sought|seeks|seeking ~3 HUMAN
    ASKAIDE ~8 HUMAN
    HUMAN ~6 denied|refused|rejected|declined|not|no
    not ~2 a person|human
    request ~2 is ~1 denied|declined
"""
GIVEN = """
    get|gets|getting|receive ~2 ELSE|PROGRAM END
    ELSE ~2 will ~1 consult|visit|check|meet|observe
    START ~1 ELSE|PROGRAM ~2 is END
    sent|sends|send|referred|pointed ~2 me|us|him|her ~4 ELSE|PROGRAM
    told ~1 us|me ~3 use|try|pay|get|call ~6 ELSE
    ELSE ~3 offered|accepted|approved|added|furnished|proposed|increased|replaced
    for ~4 going ~1 to ~1 use ~3 ELSE
    ELSE ~5 will|would ~1 serve|do|let|give|address|replace|suffice / SOMEAIDE TRYOUT HASNOW STILLTRYING teacher
    accepted|offered|proposed|changed ~6 ELSE|PROGRAM / SOMEAIDE TRYOUT HASNOW STILLTRYING
    put|putting|sit|seat ~2 him|her ~4 front|row|corner|back
    answer|response|solution|reply ~5 was|is ~3 ELSE|PROGRAM
    now ~2 eats|sits|stays|works|goes ~3 office|alone|library|hall|nurse / HASNOW
    ELSE ~3 daily|weekly|twice|monthly|minutes|min|times|fridays|mondays|tuesdays|wednesdays|
        thursdays / HASNOW SOMEAIDE TRYOUT
    ELSE ~12 will|would|can ~1 meet|address|be ~2 need|needs|concern|concerns|appropriate|sufficient|enough|these|this
    response|answer|decision|offered|proposal|result|outcome ~4 ELSE|PROGRAM / TRYOUT SOMEAIDE ANYSTAFF
    OFFERS ~10 ELSE|PROGRAM / SOMEAIDE TRYOUT
    ELSE ~4 OFFERS / SOMEAIDE TRYOUT
    ELSE ~3 increased|added|approved|offered|given|provided
    nurse|counselor|psychologist|therapist ~1 will|can ~2 see|meet|visit|check / MEDTASK
    giving|gave|handing|handed|offering|offered ~2 me|us|him|her ~3 ELSE|PROGRAM / TRYOUT
"""
_SAID_OUTRIGHT = """
    rather ~8 SERVICE ~12 than
    SERVICE ~8 instead|rather ~3 AIDE
    no|not ~5 AIDE ~4 but ~8 SERVICE
    but|instead ~4 add|offer|give|provide|offered|gave|added ~8 SERVICE
    AIDE ~10 move|moving|place|transfer ~4 to ~4 SERVICE
    countered ~2 with
    rather|instead ~2 of|than ~3 AIDE ~12 suggests|suggested|proposes|proposed|recommends|offers|offered|
        recommended / SPLITTING
    INSTEAD ~10 SERVICE / IOFFER
    what ~8 instead ~2 is|was ~8 ELSE
    in ~1 lieu|place of ~6 AIDE / PEER CLASSAIDEWORD ONTOP
    instead|rather ~2 of|than ~4 AIDE ~12 SERVICE|minutes
    AIDE ~10 but|they|instead|district|school ~3 offered|gave|proposed|proposes|suggested|offering|offers ~6 SERVICE
    refus|refused|denied|declined|turned ~8 AIDE ~10 but|and|instead|offered|proposed ~8 SERVICE
    SERVICE ~6 instead
    request|requested|asked ~14 proposed|offered|suggested|recommended ~6 placement|school|program
    no ~3 AIDE ~5 but|yes ~8 OTHERSTAFF
    REFUSED ~10 GIVEN ~8 OTHERSTAFF
    REFUSED ~12 but|and|instead ~6 MINUTES ~8 OTHERSTAFF
"""
RULES = _THIS_NOT_THAT + _WE_CAN + _SAID_OUTRIGHT
