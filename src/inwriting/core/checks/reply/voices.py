"""Whose words a sentence is: the school's, the parent's, the law's, or a line of a plan."""

WORDS = """
SCHOOLSAYS: they said, they say, school said, school says, they told, district says, district said, told me
SCHOOLSAYS: told us, they keep, principal said, teacher said, but they, they claim*, claims, response was
SCHOOLSAYS: answer was, reply was, director wrote, director said, they wrote, she wrote, he wrote
SCHOOLSAYS: principal wrote
PARENTSAYS: i told the team, i told the, i want, i wrote, i feel, i believe, i disagree, i explained
PARENTSAYS: we disagree, i argued, we argued, parents believe, parents argue*, parent believe*, parent argu*
PARENTSAYS: parents disagree, parent disagree*, i told them, i said, we told them, i think, i replied
PARENTSAYS: i reminded, i pointed out, we pointed out, we replied, we explained, my response, mother argued
PARENTSAYS: father argued, in my opinion, we believe that, parents maintain*, parent maintain*, parents assert*
PARENTSAYS: parent assert*, advocate said, my advocate, our advocate, our attorney
LAWSAYS: law says, no matter what, no matter the cost, must provide, is required to provide
LAWSAYS: are required to provide, has to provide, legally required, required by law, never a reason
LAWSAYS: not a reason, under the regulations, is no reason, cannot be a reason, not grounds, regulation says
LAWSAYS: by law, federal regulations, regulations say, court held, courts have held, supreme court, ruled that
LAWSAYS: not a lawful reason, not a legal reason, lawful reason, law does not allow, law does not permit
LAWSAYS: not an excuse, no excuse, not a valid reason, not allowed to refuse, cannot refuse because
LAWSAYS: not refuse because, cannot deny because, not deny because, cannot use, not use cost, not use budget
LAWSAYS: not a defense, idea does not allow, idea requires, law requires, regardless of cost
LAWSAYS: regardless of budget, must provide regardless, illegal to
LAWSAYS: not be denied because, not deny services, not relieve, not excuse, prohibits, under idea, under the law
LAWSAYS: federal law, unlawful, is illegal, are illegal, not lawful, nature or severity
TRIBUNAL: hearing officer*, officer wrote, officer found, the officer, adjudicator, alj, law judge, investigator*
TRIBUNAL: district inability, district shortage, district staffing
TRIBUNAL: district budget, its shortage, its staffing, its budget, persuaded
PLANLINE: accuracy, trials, consecutive, accommodations preferential, annual goal, in 5 opportunities
PLANLINE: of 5 opportunities, of 10 opportunities, 5 opportunities, 10 opportunities, all opportunities
PLANLINE: given opportunities
"""
