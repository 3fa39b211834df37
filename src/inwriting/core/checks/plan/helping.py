"""Adults without a title, known by the help they give: "an adult will sit beside her", "line of sight", "1:1 support"."""

from inwriting.core.checks.plan.titles import ONE_TO_ONE

_HELP = (r"(?:support|assistance|assist|help|supervision|monitoring|proximity|facilitation|guidance|prompting"
         r"|prompts?|cue?ing"
         r"|check-?ins?|reminders?|presence|escort|scaffolding|redirection|attention|accompaniment|coverage|oversight|coaching"
         r"|direction|encouragement|reassurance|mediation|modell?ing|availability|access|back-?up|intervention)")
_TRAITS = (r"(?:trained|trusted|caring|any[ ]available|classified|designated|assigned|additional|extra|familiar"
           r"|qualified|second"
           r"|another"
           r"|supporting|dedicated"
           r"|named|knowledgeable"
           r"|responsible|specific|consistent|known|preferred|school|sped|back-?up|other|nearby|particular"
           r"|specified|identified|support)")
_DOES = (r"(?:will|shall|must|should|to|stays?|remains?|accompan\w{1,6}|is|be|with|assists?|helps?|within|near(?:by"
         r"|[ ]him|[ ]her)?|present"
         r"|available|assigned|in|at|during|beside|walks?|goes|follows?|sits?|supports?|who|supervis\w{1,4}|nearby"
         r"|next|always|on|for)")
# Who: grown-ups of the school, with whatever stands before them ("any available", "the closest", "his classroom").
_WHOSE = (r"(?:(?:an?|one|two|1|2|1st|2nd|the|any|some|other|another|school|building|room|classroom|class|office|playground"
          r"|cafeteria"
          r"|front|sped"
          r"|trained|unlicensed|designated|familiar|available|existing|closest|nearest|assigned|support|special|education|general"
          r"|ed|additional|extra|second|named|certain|his|her|their|our|at|least|first|qualified|responsible|kitchen|health|bus"
          r"|delegated|duty|milieu|center|agency|shift|floor|lunch|lunchroom|recess|hall)[ ]){0,4}")
_HIM = (r"(?:him|her|them|(?:the[ ])?(?:student|child)|(?:my|our)[ ](?:[\w-]+[ ])?(?:son|daughter|child|kid|boy|girl|grand\w+)"
        r"|(?-i:[A-Z])[a-z]{1,12})")
_WHO = (r"(?:staff(?:[ ](?:members?|persons?))?|adults?|personnel|grown-?ups?|employees?|team[ ]members?|designee|delegate"
        r"|lad(?:y|ies)|wom[ae]n|gal|guy|helper|person"
        r"|caregiver(?=[ ]from[ ]school)|someone|somebody|(?:whoever|whichever[ ](?:one[ ])?(?:of[ ](?:us|them)"
        r"|\w+))[ ]is[ ][\w ]{2,24}?)")
# What they do: stay near, go along, watch, lend a hand. "Stands within 3 feet" is only a distance.
_ACT = (r"(?:(?:tries|try|aims?|attempts?)[ ]to[ ](?:stand|sit|stay|be|keep|walk|help)|rotates?[ ]through|stands?[ ](?:near"
        r"|by|next[ ]to|beside|with|behind)|accompan(?:y|ies)|walks?|escorts?|stays?|remains?|sits?|supervis(?:e|es)"
        r"|shadows?|watch(?:es)?|keeps?[ ](?:an[ ]eye"
        rf"|eyes|watch|{_HIM})|checks?[ ](?:on|in)|redirects?|prompts?|reminds?|monitors?|assists?|helps?|supports?"
        rf"|(?:brings?|takes?|carr(?:y|ies)|wheels?|leads?|drives?|evacuates?|gets?)[ ]{_HIM}"
        r"|makes?[ ](?:themselves|himself|herself|oneself)[ ]available|joins?|rides?|goes|go[ ]along|comes?[ ]along|follows?"
        r"|(?:holds?|carr(?:y|ies)|opens?)[ ](?:his|her|the[ ]student)|lifts?|feeds?|transfers?|pushes"
        r"|guides?|moves?[ ](?:to|in|with|within|near)|steps?[ ]in|jumps?[ ]in|pitch(?:es)?[ ]in|lends?[ ]a[ ]hand|intervenes?"
        rf"|meets?[ ](?:{_HIM}|the[ ]bus)|greets?[ ]{_HIM}|cues?|scribes?"
        rf"|is[ ]with[ ]{_HIM}|(?:opens|cuts|zips|ties|buttons|pours|unpacks|packs|cleans|wipes|changes"
        r"|dresses)[ ](?:his|her|him|the[ ]student)"
        rf"|(?:is|be)[ ]in[ ]the[ ]room[ ](?:for|with)[ ]{_HIM}|has[ ]eyes[ ]on|(?:be|is"
        r"|are)[ ](?:always[ ]|right[ ])?(?:near(?:by)?|beside"
        r"|present|close[ ]by"
        rf"|on[ ]hand|next[ ]to|within[ ](?:sight|reach|earshot|view)|assigned|around|with[ ]{_HIM})"
        r"|(?:floats?|pops?|drops?|looks?)[ ]in\b|looks?[ ](?:after|out[ ]for)|keeps?[ ]tabs|provid(?:e"
        r"|es)[ ](?:\w+[ ]){0,3}(?:support|supervision|assistance|help|prompt\w*|cue\w*"
        r"|redirection|reminders)"
        r"|hand[- ]over[- ]hand|at[ ](?:his|her)[ ](?:side|elbow)|(?:at[ ]all[ ]times[ ])?(?:right[ ])?(?:with|beside|near"
        r"|next[ ]to|behind|alongside)[ ](?:him|her|(?:the[ ])?student"
        r"|the[ ]child)"
        r"|seated|posted|stationed|present[ ](?:in|at|during|with|when|for)|joins?)")
_MODAL = r"(?:[ ](?:will|shall|must|should|to|is|are|who|can|may|always|also|then|just|usually)){0,3}"
_TASK = (r"(?:toileting|feeding|dressing|transfers?|transferring|mobility|personal[ ](?:care|needs)|self-?care|hygiene"
         r"|diaper\w*|opening"
         r"|unpacking|packing|coat|zipper\w*|backpack|carrying|tray|stairs|wheelchair|eating|meals|catheter\w*|walker|positioning"
         r"|bathroom|cutting|containers|lunch|locker|ambulat\w+|navigating|handwashing|changing|clothing)")

HELPERS = (
    rf"{_WHOSE}{_WHO}(?=(?:[ ]\([^()]{{2,40}}\)|[ ]trained[ ](?:in|to|for|on)(?:[ ]\w{{2,14}}){{1,3}}?|[ ](?:from|in"
    rf"|at)[ ](?:the[ ])?(?:\w{{3,12}}[ ])?\w{{3,12}})?{_MODAL}[ ]{_ACT}\b"
    rf"|[ ](?:on[ ]hand|available[ ](?:at|during|whenever|for"
    rf"|in)|on[ ](?:site"
    rf"|campus))\b|(?:[ ]who[ ](?:\w+[ ]){{1,5}}|[ ])(?:is[ ]to|will|must|shall)[ ]be[ ]"
    r"(?:in|present|on|with|there)\b)",
    r"(?:assist\w{0,5}|help(?:ed)?|support(?:ed)?|escort\w{0,3}|accompan\w{1,4}|walk\w{0,3}|supervis\w{1,4}"
    r"|monitor\w{0,4}|cover(?:ed|age)?"
    rf"|provided|given|shadowed|watched|fed|changed|lifted)[ ](?:[\w,'-]{{1,14}}[ ]){{0,8}}(?:by|from|through)[ ]{_WHOSE}(?:staff"
    r"|adults?|personnel|grown-?ups?)",
    # Nobody is named, but somebody must do it: the child is escorted, is not left alone, is lifted by two.
    r"(?:student|child|he|she|they|(?-i:[A-Z][a-z]+))[ ](?:will|shall|must|is[ ]to|is|needs?[ ]to|should)[ ](?:always[ ]"
    r"|also[ ])?"
    r"(?:be[ ])?(?:\w+ly[ ])?(?:escorted|accompanied|chaperoned|shadowed|supervised)\b"
    r"(?![ ]by[ ](?:an?[ ]|the[ ]|his[ ]|her[ ])?(?:parent|mother|father|mom|dad|guardian|sitter))",
    r"(?:^|(?<=[.;:|][ ])|(?<=-[ ]))(?:be[ ])?(?:escort(?:ed)?|accompany|accompanied|chaperoned?|supervised?|shadow(?:ed)?)"
    r"(?=[ ](?:(?:him|her|the[ ])?student[ ]|him[ ]|her[ ])?(?:to|in|at|during|between|on|from|when|while|all|throughout|off)\b)",
    r"(?:not|never|cannot|n't|no[ ]time)[ ](?:to[ ])?(?:be[ ])?(?:leave|left|be|go|ride|walk|travel"
    r"|use[ ]the[ ]\w+)?[ ]?(?:[\w']{2,9}[ ]){0,2}?"
    r"(?:unattended|unsupervised|unaccompanied|alone|(?:by|on)[ ](?:him|her|them|his|her|their)[ ]?(?:sel(?:f|ves)|own))\b",
    # Help named by who gives it, joined by a hyphen: "staff-assisted work completion".
    r"(?:staff|adult|aide|para)-(?:assisted|supported|supervised|accompanied|guided|prompted|escorted|monitored|facilitated)\b",
    # Who stays near or goes along, without a verb: "adult on the same side of the room", "Ms. Bee is Oliver's person".
    r"(?:an?[ ]|one[ ])?(?:adult|grown-?up|staff(?:[ ](?:member|person))?)(?=[ ](?:on|at)[ ](?:the|his|her)[ ](?:same[ ])?"
    r"(?:side|end|table|floor|elbow|row)\b)",
    # Whom the child is given: "shall have a trained adult whose sole task is ...", "the district will assign someone".
    rf"(?:an?|one|the)[ ](?:{_TRAITS},?[ ]){{0,3}}(?:adult|person|grown-?up|staff(?:[ ](?:member|person))?|employee)"
    r"(?=[ ]whose[ ](?:only|sole|one|main|primary|job|task|duty|role|responsibilit))",
    r"(?:assign|designate|send|provide|find|add|bring[ ]in)(?:s|ed|d)?[ ](?:someone|somebody|an?[ ](?:[\w-]+[ ])?(?:person"
    r"|adult))\b",
    # Where a child is let go for help: "check in with a trusted adult", "access to a quiet room with a staff member".
    rf"(?:^|(?<=[.;:|][ ])|(?<=-[ ]))check(?:s|ing)?[- ]?ins?[ ](?:daily[ ])?with[ ](?:an?[ ]|the[ ])?(?:{_TRAITS}[ ]){{0,2}}"
    r"(?:adults?|staff(?:[ ](?:member|person))?)",
    r"(?-i:[A-Z][a-z]{1,14})'s[ ](?:person|grown-?up)\b(?=[ ]?(?:[.,;!]|$|[ ](?:is|all|at|in|for|and|goes)\b))",
    r"spotter(?=[ ](?:in|for|with|at|on|beside|within)\b)",
    r"(?:assistance|support|help|aid|services|company)[ ](?:of|from|by)[ ](?:an?[ ]|the[ ]|one[ ]|another[ ])?"
    r"(?:trained|qualified|school|designated|assigned|specific|familiar|additional|second|district)[ ](?:employee|person|worker"
    r"|grown-?up|individual|team[ ]member|designee)s?\b",
    r"(?:two|2|one|1)[ -](?:person|man|adult|staff)[ ](?:lifts?|transfers?|assist(?:ance|s)?|carry|pivot)\b",
    rf"(?:^|(?<=[.;:|-][ ])|(?<=,[ ])|(?<=receives[ ])|(?<=receive[ ])|(?<=provide[ ])|(?<=get[ ])"
    rf"|(?<=gets[ ]))(?:physical[ ]|full[ ]|total[ ]"
    rf"|moderate[ ]|minimal[ ])?(?:assist(?:ance|ed)?|help)[ ](?:\w+[ ])?(?:with|in)[ ](?:\w+[ ]){{0,2}}?{_TASK}",
    r"(?:toileting|feeding|mobility|transfer|self-?care|diapering|dressing|wheelchair|personal[ ]care)[ ](?:assistance|assist)\b",
    rf"(?:ms|mrs|mr|miss)\.?[ ](?-i:[A-Z])[\w.]{{0,12}}(?=[ ](?:all[ ]to[ ]|will[ ]help\b|(?:helps|catches|shadows|walks"
    rf"|works[ ]with|sits[ ]with|rides[ ]with)[ ]"
    rf"{_HIM}\b|is[ ]in[ ]and[ ]out|(?:(?:will[ ])?be|is|stays?|sits?|stands?)[ ](?:right[ ]|always[ ]|there[ ]"
    rf"|going[ ]to[ ]be[ ])?"
    rf"(?:with|beside|next[ ]to)[ ]{_HIM}\b|(?:rides?|walks?|goes|comes?)[ ](?:[\w]{{1,8}}[ ]){{0,4}}with[ ]{_HIM}\b))",
    r"(?:(?:an?|one|trained)[ ])?(?:adults?|person|staff(?:[ ]member)?)(?=[ ](?:other[ ]than|besides"
    r"|in[ ]addition[ ]to)[ ](?:the[ ])?(?:bus[ ]"
    r"|classroom[ ])?(?:driver|teacher|parent)s?\b)",
    r"adult[ ](?:reader|scribe|prompter|note-?[ ]?taker|helper|buddy|escort|guide|partner|facilitator|spotter|chaperone"
    r"|companion|monitor"
    r"|shadow)s?",
    r"(?:must|will|shall|to|should|needs[ ]to)[ ]be[ ](?:watched|monitored|supervised|escorted|accompanied|shadowed"
    r"|observed)[ ](?:closely[ ])?"
    r"(?:at[ ]all[ ]times|constantly|closely|by[ ](?:an?[ ])?(?:adult|staff))",
    r"(?:support|supervis|staff|monitor|transport|escort|accompani)ed[ ](?:at[ ](?:a[ ])?)?[12][ ]?:[ ]?1\b",
    r"(?:an?|the|some)[ ](?:\w+[ ])?(?:lady|woman|man|guy|gal|person)(?=[ ](?:who|that)[ ](?:follows?|sits?|stays?|goes"
    r"|walks?|works?|helps?|is)[ ]"
    r"(?:\w+[ ])?(?:with[ ]|around[ ])?(?:him|her|my|our)\b)",
    r"shar(?:e|es|ed|ing)[ ](?:her|him|them|(?:ms|mrs|mr|miss)\.?[ ][A-Z]\w+)[ ](?:between|among|with)",
    r"assist(?:ance)?[ ](?:of|x)[ ]?(?:1|2|one|two)\b|(?:stand-?by|contact[ -]guard|hands-on)[ ](?:assist(?:ance)?|supervision)",
    r"hold(?:s|ing)?[ ](?:an[ ]|the[ ])?adult'?s?[ ]hand|hand[- ]in[- ]hand[ ]with[ ](?:an?[ ]|the[ ])?(?:adult|staff)",
    r"(?:safety|go-to|trusted|care|designated|1:1|one[ -]on[ -]one|check-in|safe)[ ](?:person|partner)(?=[ ](?:will|for"
    r"|in|at|on|during|to|assigned)"
    r"|[\"'][ ](?:for|in|at|on|during|to)[ ])",
    r"(?:two|2|2nd|second|one|at[ ]least[ ](?:one|two))[ ](?:adults?"
    r"|staff(?:[ ]members?)?)(?:[ ]\(\d[ ]?:[ ]?1\))?(?:[ ]trained[ ]in[ ]\w+)?(?=[ ]?:[ ]?1\b|,[ ](?:lift|transfer|assist"
    r"|one[ ]|for[ ]|just[ ]|only[ ])"
    r"|[ ](?:just[ ]|only[ ])?(?:for|to|with|every|when|per|at|in|on)\b)",
    r"(?:an?|one|the|two)?[ ]?(?:staff(?:[ ](?:members?|persons?))?|adults?)(?=[ ](?:checks?|within|in[ ](?:visual"
    r"|sight|close)|nearby|beside|alongside)\b)",
    r"support\s?[:=-]\s?(?:an?[ ])?adult|staff(?=[ ](?:will|to|must|shall)[ ](?:push|lift|transfer|feed|hold|guide"
    r"|carry|dress|toilet|move)\b)",
    r"(?:additional|assigned|dedicated|extra|second)[ ]adults?|staff(?:[ ]members?)?(?=[ ](?:posted|stationed"
    r"|positioned))|adults?(?=[ ](?:will|shall|must|posted|stationed"
    r"|positioned)\b)",
    r"(?:^|(?<=[.:;|-][ ]))(?:an?[ ]|the[ ])?adults?(?=[ ](?:to|will|must|shall)[ ]\w|[ ](?:nearby|present"
    r"|available|on[ ]hand|close[ ]by)\b)",
    rf"adult(?:[- ](?:directed|led|provided|based|facilitated|mediated))?(?:[ /]{{1,2}}\w{{1,14}}){{0,1}}[ ]{_HELP}",
    rf"(?:an?|one|the|any|another|some)[ ](?:{_TRAITS},?[ ]){{0,3}}adult(?=(?:[ ]\(?\w{{1,12}}){{0,2}}[ ]{_DOES}\b)",
    rf"(?:assistance|assist|support|help|supervision|monitoring|guidance|accompanied|escorted|supervised|assisted"
    rf"|supported|monitored"
    rf"|watched|shadowed|facilitated|check-?ins?|redirection|reminders?|prompt(?:s|ing)|cue(?:s|ing)|proximity"
    rf"|guidance|oversight|coverage|checks?[ ]for[ ]understanding|encouragement|clarification)[ ](?:from|by|of|with)[ ]"
    rf"(?:(?:the[ ]|an?[ ])?teachers?[ ](?:or|and/or)[ ])?(?:an?[ ]|the[ ]|one[ ]|at[ ]least[ ]one[ ])?"
    rf"(?:{_TRAITS},?[ ]){{0,2}}(?:adults?|staff|personnel|someone)",
    r"some(?:one|body)(?:[ ]else)?(?=(?:[ ]\w{1,10}){0,8}[ ](?:with(?:in)?|help\w{0,3}|watch\w{0,3}|beside|near"
    r"|assist\w{0,3}|(?:at|by)[ ](?:his|her)|next|sit\w{0,4}"
    r"|stay\w{0,3}|support\w{0,3}|keep\w{0,3}|check\w{0,3}|around|nearby|there)\b)",
    r"(?:support|sped|special[ ]ed(?:ucation)?|additional|extra|trained|classroom|program|designated)[ ](?:staff"
    r"|personnel)"
    r"(?=[ ](?:support|assistance|in|during|at|on|as|will|to|available|present|for)\b|\s*[.,;:(|\"']|\s*$)",
    r"staff[ ](?:support|assistance|help|prompt(?:s|ing)|cue?ing|cues|reminders|check-?ins|redirection|supervision"
    r"|proximity|monitoring|escort|presence)",
    r"(?:(?:an?|one|the|two|school)[ ])?(?:staff(?:[ ](?:members?|persons?))?|adults?|persons?|grown-?up"
    r"|employee)(?=(?:[ ](?:will|to|shall|must|should|is|who|can|may|always)){0,2}[ ](?:accompan\w+|walk\w{0,2}"
    r"|escort\w{0,2}|stays?|remains?|supervis\w+|shadow\w{0,2}"
    r"|check\w{0,3}[ ](?:on|in)|watch\w{0,2}|keeps?[ ]an[ ]eye|look[ ](?:after|out)|redirect|prompt|remind|monitor"
    r"|assist\w{0,2}|helps?|support\w{0,2}|sits?|rides?|transport\w{0,2}|assigned|be[ ](?:with|near|beside|present"
    r"|available|assigned|in)|provides?[ ](?:\w+[ ]){0,2}(?:support|supervision|assistance|help)|with[ ](?:him|her"
    r"|the[ ]student))\b)",
    r"(?:the[ ])?same[ ](?:person|adult|lady|grown-?up|helper|aide|one)(?=[ ](?:all[ ]day|every[ ]day|from|with|in|for|at|on)\b)",
    r"(?<=\()(?:any[ ]|an?[ ]|one[ ])?(?:adult|staff(?:[ ]member)?|school[ ]staff)(?=\))",
    r"(?:[\u2611\u2612\u2713\u2714]|[\[(][xX][\])])[ ]?(?:human|personnel|adult|staff)\b|human[ ](?:support|assistance"
    r"|resources?[ ]?[:(-])",
    r"(?:person|somebody|someone|body)(?=[ ](?:on|(?:just|only)[ ]for)[ ](?:him|her)\b)|(?:his|her)[ ]own[ ]person\b",
    r"(?:[12]|one|two)[- ]person(?=[ ]?(?:$|[,;.|]|assist|transfer|lift|full))|(?:assist\w*|support"
    r"|help)(?:[ ]level)?[ ]?[:=][ ]?(?:[12]|one|two)[ ]"
    r"(?:person|adult|staff)",
    r"total[ ]assist(?:ance)?|contact[ -]guard(?=[ ]by[ ])|sighted[ ]guide[ ](?:by|from)[ ](?:an?[ ])?(?:staff|adult)",
    r"(?<!with[ ])(?:an?|daily)[ ]escort(?=[ ](?:between|to|from|in|during|at)\b)",
    r"(?:adult|person|someone|somebody)(?=[ ](?:of[ ](?:his|her)[ ]own|(?:all[ ])?to[ ](?:him|her)self)\b)",
    r"\bbody(?=[ ](?:to[ ](?:sit|stay|be|go|walk)|next[ ]to|beside|with)[ ])",
    r"coverage(?=[ ](?:for|of)[ ](?:him|her|the[ ]student|(?-i:[A-Z])\b)[^;]{0,40}\b(?:shared|solo|1:1|aide|para|adult)\b)",
    r"(?:extra|another|second|additional|warm)[ ]bod(?:y|ies)|(?:extra|another|second|additional)[ ](?:set"
    r"|pair)[ ]of[ ](?:hands|eyes)|extra[ ]eyes|(?:he|she|they|student"
    r"|child)[ ](?:will|is[ ]to|shall)[ ](?:have|get|receive)[ ](?:\w{3,12}[ ])?support|(?:have|has|having|gets?"
    r"|need(?:s|ing)?|be|is|promis\w+|guarantee\w*|provides?|gives?[ ]him|gives?[ ]her)[ ](?:someone"
    r"|somebody)(?=[ ]?[\"'.,;]|\s*$|[ ](?:with|to|there|assigned|who))",
    r"(?:staff|adults?|personnel)(?=[ ](?:will|to|shall|must|should)[ ](?:[\w]{1,12}[ ]){1,8}and[ ](?:assist|help"
    r"|support|supervise|monitor)\b)",
    r"(?:enhanced|increased|higher|lower|special)[ ](?:adult|staff(?:ing)?)[ ](?:ratio|level)|(?:additional|increased"
    r"|extra)[ ](?:adult[ ])?(?:staffing|support)(?=\b)",
    r"(?:never|not|cannot|n't)[ ](?:[\w'-]{1,14},?[ ]){1,9}without[ ](?:an?[ ]|the[ ]|his[ ]"
    r"|her[ ])?(?:\w{1,12}[ ])?(?:adult|aide|staff(?:[ ]member)?|para\w*)",
    r"(?:walk|go|ride|stay|sit|travel|transition|use|take|cross|climb|enter|move|eat|swim|wait|evacuate"
    r"|leave)\w{0,3}[ ](?:\w{1,10}[ ]){0,4}with[ ]an?[ ](?:\w{1,10}[ ])?(?:staff(?:[ ](?:member|person))?|adult)",
)
WATCHES = (
    r"within[ ](?:arm'?s?[- ]?(?:length|reach)|reach|sight|view|earshot)[ ]of[ ](?:an?[ ]|the[ ])?(?:trained[ ])?(?:adults?"
    r"|staff)",
    rf"{_TASK}[ ](?:\w+[ ])?by[ ](?:an?[ ]|the[ ])?(?:trained[ ]|school[ ])?(?:staff|adults?|personnel)",
    r"adult[ ]within[ ]arm'?s?[- ]?(?:reach|length)",
    r"(?:direct|constant|close|continuous|line[- ]of[- ]sight|arm'?s?[- ]length|eyes[- ]on|visual|increased"
    r"|enhanced|full[- ]time"
    r"|individual|intensive|heightened|uninterrupted|physical|adult|staff)[ ](?:visual[ ]|adult[ ])?supervision",
    r"(?:supervision|accompaniment)\"?(?=[ ](?:in|during|at|on|throughout|to|for)[ ]|\s?[:=][ ]?(?!none|no\b"
    r"|n/a)[a-z])",
    r"eyes[- ]on[\"']?(?=[ ](?:at|during|in|him|her|the[ ]student)\b)|line[- ]of[- ]sight(?![ ](?:of|with|to)[ ](?:peers"
    r"|classmates|friends|the[ ](?:door|board|clock)))|arm'?s?[- ]length[ ](?:monitoring"
    r"|adult|staff|support)",
)
SUPPORTS = (
    r"students?(?:[ ]?[:/-][ ]?|[ ]to[ ])(?:adult|staff|aide)s?,?[ ](?:ratio[ ]?[:=]?[ ]?)?\d[ ]?:[ ]?\d"
    r"|ratio[ ]?:?[ ]?\d[ ]?:[ ]?\d[ ]?\(students?[^()]{1,12}(?:adult|staff|aide)s?\)",
    r"(?:[2-9]|two|three|four|five|six)[ ](?:students|children|kids)[ ]?(?:[/:,]|[ ]to[ ]|[ ]per[ ])[ ]?(?:1|one"
    r"|an?)[ ](?:adult|staff|aide)",
    r"(?:1|one|two|2)[ ]to[ ](?:one|two|three|four|[1-9])[ ](?:adult[ ]|staff[ ])?(?:staffing|ratio)"
    r"|1[ ]?:[ ]?<?[ ]?\d[ ](?:adult|staff)[ ]ratio",
    r"staff(?:ing)?(?:[ ](?:ratio|pattern))?[ ]?[:=-]?[ ][1-3][ ]?:[ ]?[1-9](?![\d:])",
    r"(?:shared|group|pooled|floating|roving|instructional|classroom|personal)[ ](?:adult[ ]|staff[ ])?(?:support"
    r"|assistance)(?![ ](?:teacher|specialist|plan|strateg))",
    r"(?:[1-3]|one|two|three)[ ](?:adult|staff|aide|para|assistant|(?-i:[A-Z]{2,3}))s?[ ]?[/:,][ ]?(?:[1-9]|1[0-9]|one|two"
    r"|three|four)[ ]"
    r"(?:student|child|kid|stu)\w{0,3}",
    r"(?:adult|staff|aide|para)s?[ ]?[:/-][ ]?(?:student|child|pupil)s?,?[ ](?:(?:ratio[ ]?)?[:=]?[ ]?)?\(?[1-3][ ]?:[ ]?\d",
    rf"{ONE_TO_ONE}[ ](?:(?:adult|staff|instructional|behaviou?r(?:al)?|paraprofessional|direct|academic|personal"
    rf"|trained|classroom"
    rf"|intensive|special[ ]education|staffing|student|physical|medical|nursing)[ ]){{0,2}}"
    r"(?:support|supports|assistance|assist|help|supervision|attention|staff(?:ing)?|care|adult|person|monitoring"
    r"|facilitation|guidance"
    r"|nurs(?:e|ing)|assistant|helper|worker|provider)",
    rf"(?:support|assistance|supervision|staff(?:ing)?|adult|help|staff[ ]ratio|ratio)[ ]?(?:of|at|on[ ]a|-|:|\("
    rf"|,)?[ ]?(?:a[ ])?"
    rf"\(?{ONE_TO_ONE}",
    r"(?:one|two|three|[1-3])[ ](?:adults?|staff(?:[ ](?:members?|persons?))?|aides?|paras?)[ ](?:to|for|per"
    r"|with)[ ](?:one|every|each|two|three|four|\d)\b",
    r"(?:adult|staff|student|child|aide|para)\s?(?:[:/-]|[ -]to[ -])\s?(?:student|adult|staff|child|aide"
    r"|para)[ ](?:staffing[ ])?ratio",
    r"(?<![\d/:.$-])[1-4][ ]?:[ ]?[1-9](?![-/:.]?\d)[ ](?:adult|staff|student|supervision|support|staffing|aide"
    r"|para)(?:[ -]\w{2,10}){0,3}",
    rf"access[ ]to[ ](?:an?[ ](?:[\w-]+[ ]){{1,3}}?(?:and|or|with)[ ])?(?:(?:an?|the)[ ])?(?:\w+'s[ ])?(?:{_TRAITS}[ ]){{0,2}}"
    r"(?:adult|staff|support(?![ ](?:group|line)))",
    # Help that hangs on the school's people is given by them: "provide monitoring as staffing permits".
    r"(?:support|assistance|supervision|monitoring|help|redirection|prompting)(?=[^.;|\n]{0,70}\b(?:as|if|when(?:ever)?|where)[ ]"
    r"(?:the[ ])?(?:staff(?:ing)?|personnel|ratios?|coverage)[ ](?:\w+[ ])?(?:permits?|allows?|is|are)\b"
    r"|[^.;|\n]{0,70}\bstaffing[ ](?:permitting|allowing)\b)",
    r"(?:individual(?:ized)?|dedicated)[ ](?:adult[ ]|staff[ ]|classroom[ ])?(?:support|assistance|supervision)",
    r"support[ ]for[ ]\d{1,3}(?:\.\d)?[ ]hours",
)
