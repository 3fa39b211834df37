"""Try first, in order: steps before the request, what must have failed, something smaller now."""

RULES = """
    want|wants|need|needs|going|like|plan|plans ~2 to ~1 do|conduct|complete|start|run ~3 fba|functional|bip|
        assessment|evaluation|observation|observations
    want|wants|like ~2 to ~1 try ~8 with|without|SMALLER|first
    not ~1 until ~6 chance|implement|implemented|try|tried|run|complete|data|done|consulted
    keep|kept|keeping|take|took|collect|collected ~2 data ~3 for|over ~3 weeks|months|days
    before ~2 AIDE / MEETDAY MED ADMIN PRIORNOTICE BELLTIME GOBEFORE OTHERGATE
    changes|interventions|strategies|supports|accommodations|trial ~3 NUMBER|10|15|20|30|45|60|90 ~1 school|days|
        weeks
    describe|list|explain|document|attach|record ~3 each|result|results|outcome|outcomes
    AIDE ~14 rung
    not ~2 skip|skipped|bypass|bypassed|shortcut / SCHOOLSKIP
    not ~2 where ~1 we|you|they ~1 start|begin|started
    before|prior|until ~2 PEOPLE ~3 SPEAK ~6 ONETHING / MEETDAY TALKEDWITH MED DEPEND OTHERGATE NOTDEAL SEVEREGATE
    last ~2 resort|step|option|thing|rung / PHONEDHOME
    LADDER ~10 before|first|then|top|bottom / OTHERAIM NOTDEAL
    NOGO ~10 BUTFIRST ~14 MEASURE|TOOLS|INTERV|evaluation|form|log
    BUTFIRST ~4 MEASURE ~10 attached|completed|complete|done|submitted|collected|run|reviewed
    MEASURE ~12 GATEWORD ~10 ONETHING|request|talk|meet|conversation / MEETDAY
    GATEWORD ~3 MEASURE ~12 ONETHING|request|before|then / MEETDAY NOTPROGRESS
    they|district|team|school|we ~1 want|wants|need|needs|require|requires ~4 MEASURE / NOTPROGRESS
    weeks|days ~1 of ~4 data|sheets|observations|interventions|documentation|monitoring|charting|logs
    conduct|complete|finish|do|run|redo|update|schedule ~3 fba|assessment|observation|observations|
        evaluation ~6 first|before|then|and
    must|shall|should|has|have ~3 show|prove|document|demonstrate ~10 NOTWORK
    only|unless|until ~16 NOTWORK / ENOUGHDONE ENOUGHSTAFF
    DOCVERB ~6 TOOLS ~8 NOTWORK / ENOUGHDONE
    TOOLS ~4 NOTWORK ~8 before|first|then|explain|documented|reconvene
    prove|show|demonstrate ~4 nothing|TOOLS ~6 NOTWORK
    has|have ~1 to ~1 fail|crash|bomb ~3 first|before
    rather|prefer|prefers|like ~2 trial|pilot|try
    monitor|watch|observe ~3 and ~2 meet|reconvene|revisit|report|see
    want|wants|need|needs ~10 first / FIRSTNAME
    for ~2 NUMBER|six|eight|nine|twelve weeks ~2 then|before|first
    give|gives|given|giving ~6 semester|quarter|month|year|chance|try|shot|time|
        weeks / OUTGROW VACANT NOTDEAL OWNDOING
    put|putting ~3 in ~1 place ~3 see|first|before
    not ~2 know ~1 him|her ~3 enough|yet
    STARTER ~4 SMALLER / ENOUGHDONE CONSUMED NOTDEAL
    WAITING ~6 LATER / OUTGROW VACANT WAITSHARED NOTDEAL OWNDOING
    let|lets ~2 us ~2 give|try|see|start|do|get|wait|hold ~10 LATER|first|SMALLER / OUTGROW
    see ~1 if|whether|how|where|what ~8 LATER / OUTGROW
    give|gives|giving|gave ~1 it|that|this|those ~3 time|chance|shot|try|month|few|couple / OUTGROW NOTDEAL OWNDOING
    come|comes|coming|circle|check|talk|meet ~1 back|again|together ~8 weeks|months|spring|january|break|data|
        conferences|see|quarter|semester|october|november / ANNUAL
    take|takes|taking|collect|gather|collecting|gathering ~2 data / DATATASK
    only ~2 been ~4 weeks|days|month|months
"""
