import { sense } from "../meaning";
import type { WordList } from "./words";

/** Words that tell statements apart, name numbers, or mean nothing here. */
export const labelWords: WordList[] = [
  {
    senses: sense.title | sense.label | sense.neutral,
    words: `engineer, engineers, developer, developers, dev, designer, designers, scientist, scientists, analyst, analysts, architect, architects, manager, managers, director, directors,
      specialist, specialists, technician, administrator, consultant, consultants, researcher, researchers, programmer, officer, associate, associates, assistant, coordinator, executive,
      executives, representative, recruiter, writer, editor, nurse, teacher, accountant, swe, swes, sre, qa, cto, ceo, cfo, vp, head, devrel, tester, statistician, economist, lawyer, counsel,
      auditor, planner, buyer, trader, advisor, adviser, trainer, partner manager, fellow, postdoc, professor, lecturer, entwickler, entwicklerin, développeur, développeuse, ingénieur, chef de projet,
      programista, разработчик, разработчика, инженер, инженера, аналитик, desarrollador, ingeniero, desenvolvedor, engenheiro, sviluppatore, utvecklare, ontwikkelaar`,
  },
  {
    senses: sense.label | sense.neutral,
    words: `junior, jr, mid, mid level, middle, medior, senior, sr, juniors, mids, seniors, graduates, grads, new grads, staff, principal, lead, entry level, entry, director, vp, head, associate, graduate, intern level, founding, manager, architect,
      джун, джуна, джуниор, мидл, миддл, мидла, сеньор, сеньора, senior level, mid senior, confirmé, débutant, expérimenté,
      devops, frontend, backend, fullstack, full stack, front end, back end,
      us, usa, u.s, united states, uk, u.k, united kingdom, europe, eu, emea, apac, latam, canada, germany, france, india, australia, poland, spain, switzerland, netherlands, ireland, brazil, singapore,
      london, berlin, paris, nyc, new york, sf, bay area, san francisco, seattle, boston, toronto, vancouver, austin, denver, chicago, colorado, california, washington, los angeles, la, ny, ca, remote us,
      onsite, on site, remote, hybrid, domestic, international, elsewhere, outside, other, others, all other, tier, first year, your first year, second year, your second year, third year, year one, year two, zone, zone a, zone b, zone c, location, region, area`,
  },
  {
    senses: sense.employment | sense.label | sense.neutral,
    words: `contract, contractor, contractors, contracting, freelance, freelancer, freelancers, w2, w 2, 1099, c2c, corp to corp, perm, permanent, employee, employees rate, full time, part time, fulltime, parttime, fte, intern, interns, internship, b2b, uop, umowa o pracę, cdi, cdd, festanstellung, temp, temporary, later, after, once, then, when, next`,
  },
  {
    senses: sense.grade,
    words: `level, lvl, band, grade, step, class, tier, zone, phase, group, scale, el, aps, gs, ses, es, vs, po, nhs, page, room, suite, building, section, part, chapter, version, v, top, fortune, inc, stage, option, round, series, team, ic, pg, pay grade, salary grade, salaryrange, category, cat, type, schedule, engineer, developer, analyst, scientist, specialist, technician, manager, associate, ii, range, spine, point, spine point, scp, ao, hew, lot, item, q, apt, floor, unit`,
  },
  {
    senses: sense.neutral,
    words: `для, на, в, и, или, с, по, без, при, плюс, за, готовы, платить, обсуждаем, обсуждается, договорная, готов, чистыми, белая, белая зп, официально, тк,
      pour, sur, en, dans, ou, chez, suivant profil, négo, négociables, hors variable, variable inclus, selon le profil, selon votre profil, selon vos expériences, selon compétences, selon les compétences,
      für, auf, oder, je, verhandelbar, abhängig, abhängig von, fix, all, inklusive, bei, para, con, por, o, según, dla, przy, lub, dependendo, conforme, dipendente, voor, afhankelijk`,
  },
  {
    senses: sense.neutral,
    words: `pretax, pre tax, someone, somebody, anyone, anybody, whoever, firm, obo, rising, rises, increasing, increases, increased, going, fully, completely, entirely, guaranteed, straight, today, flat, working, week, weekly, contracts, strong, good, solid, excellent, great, generous, attractive, competitive, immediate, permanent, hands, minimum, during, into, through, within, across, about, each, every, their, his, her, its, than, can, may, must, should, could, would, have, has, had, do, does, did, they, them, he, she, us, me, my, i'm, who, which, where, there, here, how, why, all, some, most, many, few, other, such, these, those, out, off, over, under, again, very, just, even, still, already, too, well, between, against, among, without, except, per, initially, currently, approximately, probation, trial, ideally, preferably, usually, typically, depending upon, immediate, immediately, asap, interested, looking, seeking, hiring, need, want, plz, please, email, contact, apply, see`,
  },
  {
    senses: sense.identifier,
    words:
      "job, ref, reference, req, requisition, id, no, nr, number, num, code, job id, req id, job number, phone, tel, zip, postcode, jobid, ticket, isbn, fortune, top",
  },
  {
    senses: sense.aside,
    words: "after, once, upon, until, while, because, since, then, dann, puis, ensuite, nach",
  },
  {
    senses: sense.neutral,
    words: `in, on, of, at, is, are, will, be, was, the, this, that, our, your, you, we, it, as, by, with, or, if, for, depending, depends, dependent on, dependant, based, according, experience, exp, skills, level, location, plus, including, inclusive, incl, excluding, excl, ex, per, vat, tax, taxes, super, benefits, relocation, flexible, possible, target, expected, estimated, est, glassdoor, employer, indeed, provided,
      guaranteed, potential, fixed, full, min, max, mandatory, only, and, both, also, plus super, negotiation, role, position, candidate, right, great, perks, bonus, equity, year, annual, monthly, hourly, salaried, k, b2b, mwst, ust, hors, htva, ht, inkl, zzgl, plus vat, je nach, selon, suivant, según, w zależności, в зависимости, по результатам, with, visa, sponsorship, exclusive, range, onwards, mois, x, minus, less, before, up, down, here, via, all, levels, any, not, no, more, so, but, from, a, an, i, job, us, eu, stable, paid, paying, starting, start, now, contract, part, time, contract to hire, salary, package, comp, who, what`,
  },
  {
    senses: sense.aside,
    words:
      "plus, with, alongside, including, incl, inc, inclusive, inclusive of, und, avec, mit, con, com, plus a, as well, zzgl, zuzüglich, oltre a, więcej, sowie, additionally, также",
  },
];
