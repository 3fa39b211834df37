"""Too restrictive: an aide keeps the child from classmates, or makes him stand out."""

WORDS = """
STIGMA: stigma
STANDOUT: look different, looks different, stand out, stands out, treat him, treat her, treats him, stare
STANDOUT: tease*, teasing, singled out, single him out, single her out, self conscious, embarrass*, conspicuous
STANDOUT: label him, label her, scare off, drive away, push away, targets for
RESTRICT: more restrictive, most restrictive, too restrictive, overly restrictive, highly restrictive
RESTRICT: so restrictive, restrictive environment, very restrictive, restrictive setting, restrictive support
RESTRICT: restrictive option, restrictive intervention, unnecessarily restrictive, needlessly restrictive, lre
RESTRICT: restrictiveness, restrictive than, restrictive supports, is restrictive, restrictive service
RESTRICT: segregat*, isolat*, barrier to, barriers to, inclusion goals
RESTRICTIVE2: most intrusive, more intrusive, segregation, segregating, overly intrusive, too intrusive
LESSR: less restrictive
PLACEMENTONLY: placement is in the least, educated in the least, more than 80
PLACEMENTONLY: least restrictive environment for him is
"""
RULES = """
    RESTRICTIVE2 / PLACEMENTONLY
    AIDE ~8 restrictive / LESSR
    restrictive ~8 AIDE / LESSR
    RESTRICT / PLACEMENTONLY LESSR
    least restrictive / PLACEMENTONLY
    AIDE ~10 less ~2 interaction|contact|time ~3 peers|friends / STIGMA
    STANDOUT / STIGMA
"""
