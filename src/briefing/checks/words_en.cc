// The words of English.
#include "briefing/checks/lexicon.h"

namespace entente::briefing::checks {

const std::string_view kEnglishWords = R"(
week: reported weeks, week, weekly, week's, seven days, 7 days
last_week: last week, past week, previous week, final week, last of the reported weeks
first_week: first week
total: total*, overall, cumulative*, in all, all told, altogether, everything, sum of, reached, has reached, grand total, as a whole, stands at, stood at, amounts to, adds up, added up, in aggregate
so_far: so far, to date, until now, up to now, thus far, already, today
today: today
since: since, counted from, counting from, from the start, since the start, as from, starting, beginning on
programme_start: first sheet, start, work began, outset, beginning, six weeks, programme has
rise_by: rose by, rise by, grew by, grown by, increased by, increase of, added, adds, up by, rose, a further, another, additional, gained
included: including, included, among them, among others, inclusive
part_of: of which, including, included, consist* of, made up of, account* for, break* down, broken down, namely, of them, of the, share*, split*, comprise*, divided, the rest, remainder, lie in, composed of
correction: correct figure, correction, corrected, should have been, in error, we gave, last week we, revised
alone: alone, only
reference: paragraph, paragraphs, article, articles, annex, section, chapter, version, versions, level, phase, room, hall, no, no., number, page, item, resolution, protocol, document, budget period, period, mission, table, corps, brigade, division, regiment, battalion, f, type, route, stage, visit, serial, question, grade, category
duration: day, days, week, weeks, month, months, year, years, hour, hours, minute, minutes, quarter, quarters, decade*
condition: condition*, prerequisite*, precondition*, things, requirement, requirements, steps must
kind: kind, kinds, type, types, sort, sorts, form, forms, categories, area, strands
exempt: state, states, minister, ministers, ministries, side, sides, part, parts, party, parties, country, countries, nation, nations, group, groups, districts, army, source, sources, language, languages, capitals, delegations, ways, way, governments, peoples, questions, question, chiefs, presidents, leaders, sentence, sentences, roadmaps, parliaments
people: officer, officers, soldier, soldiers, personnel, people, person, persons, member, members, trainee, trainees, instructor, instructors, troops, student, students, strong, families, residents
thing: mine, mines, device, devices, weapon, weapons, cave, caves, shelter, shelters, bunker, bunkers, truck, trucks
dozen: dozen, dozens
hedge: nearly, almost, about, some, around, over, more than, close to, roughly, approximately, at least, less than, under
clock: o'clock, hours, a.m, p.m, am, pm
others: newspaper*, outlet*, media report*, press report*, reporter*, journalist*, website*, newspaper's, correspondent*, channel, agency, social media, rumour*, commentator*, magazine, broadcaster, broadcasters, blogger*, opponents, critics
sources: sources, source, ministry official, officials
say: said, say, says, told, tell, tells, stressed, added, stated, states, noted, confirmed, announced, recalled, recalls, emphasised, emphasized, explained, explains, underlined, reiterated, declared, commented, remarked, remark, remarks, assessment, view, opinion, words, described, describes, argued, pointed, put it, believes, thinks, warned, in the words of, voiced, expressed, observed, insisted, maintained, assured, informed, quoted, wrote
according: according to, came from, came straight from
quoting: quoted, quoting, citing, cited
among_them: among them, including, led by, notably, such as
title: admiral, rear, minister, mr, mrs, ms, general, spokesperson, defence, defense, ministry's, colonel, ministry, national, of, the, dr, sayın, adm, adm., spokesman, gen
asked: asked, question, question was put, questions
whether: whether, how many, how much, which year, which day, remains to be seen, what must
denied: not true, untrue, wrong to, incorrect, false, no split, no breakdown, not ours, did not say, neither say, no figure, no reading, cannot be said, nor suggest, never said, deny, denies, denied
refusal: no decision, not comment, no comment, speculation*, no ground, nothing to say, decline to comment, cannot comment, premature, no plans, hypothetical, will not be drawn, too early
counterfactual: would have, we would, would say, this report would, if it had
will: will, shall, 'll, won't, going to, gonna
certain: certain to, bound to, sure to, guaranteed, without doubt, no doubt, inevitably, destined to, undoubtedly, set to, on course to
future_time: coming period, months ahead, next month, from next, in the coming, coming months, near future, coming weeks, next year
expected: expect*, likely, could, may, might, hope*, assess that, we assess, foresee*, anticipat*, believe, possible, potentially, if
planned: plan, plans, planned, planning, foreseen, scheduled, intend*, envisaged, due to, are to, is to, preparat*
modal: to be, must, should, can, could, may, might, would, will, shall, need to, needs to, ought, cannot, to, yet to, expected to, before, until, unless, once, when, if, whenever, after which, so that, for, demand, call for, awaiting
purpose: in order to, serve to, aim*, purpose, designed to, meant to, with a view
nothing_yet: not, no, never, none, neither, nor, cannot, without, nobody, nothing, yet to, isn't, hasn't, haven't, weren't, wasn't, didn't, doesn't, aren't, don't
before_that: before
after: after, following, once
training: training, trained, train, courses, course, instruction, faculty development, lessons
advisory: advisory, advice, advising, mentoring, advisers, advisors
technical_support: technical support, technical assistance
technical_visit: technical visit*, technical delegation*, site visits, fact-finding visit*, fact finding visit*, needs assessment visit*, reconnaissance visit*
mutual_visit: mutual visit*, reciprocal visit*, exchange visit*
exercise: joint drill*, exercise, exercises, manoeuvre*, maneuver*, war game*, table-top, map exercise
assessment: needs assessment, assessment of the partner*, assessment of needs, assessment, evaluation of
governance: steering committee, committee
visit: visit, visits, visited, visiting
onsite: on site, on-site, in the field, on the spot
delegation: delegation, delegations, team, teams
meeting: meeting*, talks, committee, engagement*, encounter, conference, session, briefing, negotiation*
course: course, courses, seminar, workshop
begin: initiat*, launch*, began=p, begun=p, start*, commenc*, set in motion=p, set up=p, got under way=p, kicked off=p, kick* off, opened=p, open*, embarked=p, got going=p, inaugurat*, rolled out=p, get under way, got underway=p, came into operation=p, introduced=p, undertaken=p
ongoing: under way=g, underway=g, being conducted=g, in progress=g, ongoing=g, being carried out=g, are being given=g, being held=g, being delivered=g, in full swing=g, up and running=g, being provided=g, being implemented=g, continu*=g, are running=g, proceed*=g
visited: visited=p, travelled to=p, traveled to=p, toured=p, went to=p, paid a visit=p, have been to=p, made a visit=p
returned: returning from=p, returned from=p, back from=p, came back from=p, have returned=p
seen: seen on site=p, observed needs=p, observed on site=p, observed the needs=p, saw on site=p, identified on site=p, found on site=p, noted on site=p, inspected=p, assessed on site=p, are observing=g
sign: sign*, inked=p, concluded=p, put their signatures=p, initialled=p, signature, signatures
arrive: arriv*, reached=p, got to=p, came in=p, made it to=p, delivered=p, been delivered=p, landed=p, got through=p
receive: received=p, took delivery=p, taken delivery=p, was given=p, took receipt=p, got=p
dispatch: dispatched=p, shipped=p, sent=p, sent off=p, despatched=p, set off=p, on the way, left=p, departed=p
cross: crossed=p, entered=p, went through the crossing=p, passed the crossing=p, passed into=p, rolled into=p
hand_over: handed over=p, handover=n, distributed=p, transferred to=p
deploy: deployed=p, deploy*, stationed=p, been sent to=p, been sent=p, sent troops=p, deployment=n, deployments=n, dispatch of troops=n, sending=n, sent a contingent=p, took up positions=p
held: held=p, took place=p, taken place=p, carried out=p, conducted=p, paid=p
complete: complet*, finished=p, concluded=p, ended=p, wrapped up=p, came to an end=p, graduated=p
cancel: cancel*, called off=p, scrapped=p, abandoned=p, suspended=p, halted=p
open_up: inaugural meeting
request: requested=p, request, asked for=p, requests, asked that=p, at the request of=p
coordinate: coordinat*
at_crossing: at the crossing, reached the crossing, at crossing
approve: approved=p
met: been met=p, fulfilled=p, has been met=p, satisfied=p
roadmap: roadmap*, road map
memorandum: memorandum*, mou, understanding
arrangement: implementing arrangement*, arrangement*
agreement: agreement, agreements, accord, accords, treaty, treaties, pact, protocol, deal, contract
aid: aid, relief, humanitarian aid, assistance, supplies, humanitarian supplies, aid trucks, aid convoy, convoy*, relief goods
troops: troops, soldier, soldiers, contingent*, unit, units, peacekeeper*, military observers, observers, battalion, brigade, forces, detachment, personnel on the ground, force
mission: mission, missions
peace_force: peacekeeping force*, peacekeeper*, peacekeeping, peace force, stabilisation force, stabilization force, reassurance force, multinational force, peace support
contribution: contribut*, taking part, take part, participat*, deployment*, join, joining, providing, provided, contributor
commitment: commitment*, pledge*, undertaking
mission_area: mission area
guest: guest, counterpart, visitor
tent: tent*
kit: kit, kits
flour: flour
generator: generator*
blanket: blanket*
medicine: medicine*, drugs, vaccines
food: food parcel*, rations, food
vehicle: vehicles, ambulance*
ceasefire: ceasefire*, cease-fire*, truce, cessation of hostilities, cease fire
mandate: mandate*, mission is authorised, mission authorised, authorised mission
who_contributes: who contributes, which country contributes, who gives what, contributions are agreed
screening: screening, screened, vetting procedure
adopted: adopt*, procedure works, is in place
cohort: first cohort
planning_conference: planning conference
decree: decree
registry: registry, personnel registry
rollout: roll-out, rollout, roll out, nationwide, national introduction
faculty: faculty development, faculty
predeployment: pre-deployment, predeployment
disposal_course: explosive ordnance disposal, disposal course, eod
resident: resident places, resident course*, resident
vetting: vetting officers, screeners, vetting officer, screening officers
language: language course*, language training, language
audit: internal audit
fact_finding: fact-finding, fact finding
no_condition: no condition
season: spring, summer, autumn, winter, second quarter, first quarter, third quarter, fourth quarter, year-end, end of the year, next month, next week, next year, coming weeks
grow: increas*, widen*, grow, grows, growing, become, more training, see more, rise, expand*, deepen*, stay, multiply, more frequent, intensif*, double, broaden*, improve, accelerate, gain, strengthen*
change: increas*, intensif*, rising=g, rose=p, fell=p, fallen=p, falling=g, decreas*, declin*, doubled=p, tripled=p, halved=p, went up=p, gone up=p, went down=p, gone down=p, slowed=p, accelerat*, on the increase=g, on the rise=g, growing=g, grew=p, grown=p, become more frequent=p, more frequent, dropped=p, climbed=p, soared=p, shrank=p, picked up=p, surged=p, improved=p, worsened=p, higher, lower, diminished=p, slower, faster, stronger, eased=p, mounting=g, upturn, downturn, uptick, doubling=g
compare: more, fewer, less, higher, lower, greater, fewer than, smaller, larger
steps: concrete steps, tangible steps, tangible results, concrete results
lead_to: lead to, result in, bring about, yield, pave the way, produce
scope: scope, cooperation
relations: relations, ties, relationship
benefit: benefit*, profit
stay: stay
number_of: number of
momentum: momentum
rank: rank, ranks, officers of
first: first
last: last, come last
tunnel: tunnel*
land: land, released, release*, cleared, returned, area released, square metres
mine: mine, mines, ied, ieds, improvised explosive device*, mine and ied disposal
weapon: weapon*, ammunition, munition*, arms
explosive: explosive item*, explosive items, explosive*
stock: stock record*, stock
seized: seiz*, confiscat*, captured
cave: cave*, shelter*, bunker*
gaza: gaza
contacts: contacts, talks, meetings, visits
requests: training requests, requests
restructuring: restructuring, integration
north: northern, north
south: southern, south
east: eastern, east
west: western, west
river: river
hill: hill
central: central
capital: capital
province: province*
district: district*
whole_country: whole of, across the country, nationwide, entire, countrywide, all of
claw_lock: claw-lock, claw lock
operation_area: operation area*, operational area*, area of operations, areas of operations
both_places: both districts, two districts
ukraine: ukraine*
russia: russia*
japan: japan*
syria: syria*
turkiye: türkiye*, turkey*, turkish
x_mission: mission x
unit_m: metre, metres, meter, meters, m
unit_km: kilometre, kilometres, kilometer, kilometers, km, kms
unit_m2: square metre*, square meter*, sq m, m2, sqm
unit_km2: square kilometre*, square kilometer*, sq km, km2
unit_ha: hectare*, ha
unit_acre: acre*
unit_dunam: dunam*, dönüm
unit_tonne: tonne, tonnes, ton, tons
unit_kg: kg, kilogram*, kilo, kilos
unit_percent: per cent, percent, %, percentage points
unit_mile: mile, miles
month_1: january, jan
month_2: february, feb
month_3: march, mar
month_4: april, apr
month_5: may
month_6: june, jun
month_7: july, jul
month_8: august, aug
month_9: september, sep, sept
month_10: october, oct
month_11: november, nov
month_12: december, dec
relative_year: this year, last year, next year, of last year, previous year, of this year
year_word: year
quarter: quarter
)";

}  // namespace entente::briefing::checks
