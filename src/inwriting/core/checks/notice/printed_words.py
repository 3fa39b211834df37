"""The words of what a notice prints at its end: rights and how they are given, whom to call, the parent centers by name."""

PRINTED = """
SAFE: whose idea is this, safeguard*, parental rights, legal rights, your rights, rights, protections
SAFE: have protection*, protected, parent rights, booklet, brochure, handbook of rights, rights and responsibilities
SAFE: psn, pss, psg, rights in this, your protections, notice of procedural safeguards, certain protections, parents rights
GIVEN: are in the, guide to, may be had, can be had, may be obtained, protect you, set forth in, stapled, tucked
GIVEN: with this, on the back, printed, handed, received, in the packet, previously, have, has, protect, protects
GIVEN: protected, enclosed, attached, attach, provided, given, sent, receive, available, obtain, request, copy, came
GIVEN: includes, find, gave, explain*, offered, mailed, on file, online, see, accompanies, ask for, gives you, rec'd
GIVEN: recd, rcvd, given to, are set out, set out, set forth, assured, entitled, supply, downloaded, website, copies
GIVEN: afforded, retain, under, guarantee*, emailed, e mailed, furnished, review, outlined, declined, included, apply
GIVEN: on the reverse, reverse, other side, overleaf, link, linked, at the end, below, posted, stuck, envelope, inside
GIVEN: folded, slipped, came with, comes with, goes with, in the mail, described in, explained in, listed in, stated in
GIVEN: contained in, found in, outlined in, spelled out, detailed in, summarized in, enclosure*, encl, enc, attachment*
GIVEN: accompany*, shared, gone over, went over, read over, printed in
CONTACT: questions may, questions can, questions should, questions to, directed to, inquiries, copies or questions
CONTACT: contact, contacts, call, !phone call, !conference call, reach, speak, any questions, with questions
CONTACT: for questions, questions about
CONTACT: have questions, questions, free advice, phone number, telephone, for advice, advice, ask us, turn to
CONTACT: talk with
CONTACT: questions please, questions call, questions contact, question, write to, email, talk to, get in touch
CONTACT: for help, for assistance, for more information, resources, help understanding, help in understanding
CONTACT: assistance in understanding, want help, need help, like help, further assistance, help reading
CONTACT: more information, get help, can help you, explain this, sources of help, you need assistance
CONTACT: help with this notice
ENTITY: child find, parent center, parent mentor, special services, student services, early childhood, sped
ENTITY: nurse's office, counselor's office, principal, director, office, department, teacher, center, disability rights
ENTITY: parent to parent, pti, advocacy
ENTITY: coalition, alliance, coordinator, chair, chairperson, ms, mr, mrs, dr, staff, case manager, supervisor, us
ENTITY: ombudsman, law center, legal aid, division, administrator, psychologist, below, at the number, number
ENTITY: sources you may contact, organizations, agencies, helpline, hotline, network, facilitator, liaison, lssp, esc
ENTITY: specialist, state education agency, ext, extension, department of education, dept of education, bureau, agency
ENTITY: case mgr, counselor, sped office, me at, us at, district rep, board of education, at 1, family support
ORG: chadd, autism society, ky spin, pti, cprc, understood.org, parent education network, education network, consultline
ORG: pacer, pave, peatc, ecac, facets, includenyc, insource, in source, family voices, fdlrs, ospi
ORG: parent center, parents center, parent training, parent information, parent network, raising special kids, mpact
ORG: parent advocacy, parent resource, families together, family network, families helping families, parent ombudsman
ORG: parents helping parents, exceptional children's assistance, federation for children, advocates for children
ORG: family connection, parents unlimited, nevada pep, parents reaching out, stone soup, ask resource, pti nebraska
ORG: exceptional families, ocecd, ohio coalition, alliance for families, parents place, parents' place, rispin, ripin
ORG: parent federation, vermont family, cpac, peak parent, support for families, partners resource, parent connection
ORG: pathfinder, disability law, disability rights, legal aid, legal services, the arc, arc of, matrix parents, dredf
ORG: empowerment center, family empowerment, special parent information, hune, fact oregon, tcfef, parent education center
ORG: center for exceptional families, ldah, ipul, family resource center, starbridge, sinergia, mission empower, wvpti
ORG: family network on disabilities, encircle families, parents center, advocates for justice, statewide parent advocacy
ORG: parent support, wrightslaw, parent helpline, parent hotline, special education hotline, parent mentor
ORG: parent liaison, ed ombuds, ombuds, ombudsman, protection and advocacy, statewide parent, parent partner, peal
"""
