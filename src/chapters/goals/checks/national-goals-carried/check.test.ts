import {
  bookOf,
  goal,
  littleOrganisation,
  littleTree,
  today,
} from '#chapters/goals/__fixtures__/small-municipality.ts'
import type { GoalFacts } from '#chapters/goals/goal-facts.ts'
import { emptyGoalBook, type NationalMapping } from '#chapters/goals/model.ts'
import { nationalMap } from '#chapters/goals/national/national-map.ts'
import { noOrganisation } from '#core/organisation/model.ts'
import { testCheck } from '#engine/test-check.ts'
import { nationalGoalsCarried } from './check.ts'

/** The national goals that concern schools, preschools and elderly care, and the whole municipality. */
const concerned = nationalMap(emptyGoalBook, littleTree, { day: today, months: 12 }).lines.map(
  ({ national }) => national.id,
)

function mapping(nationalGoal: string, changes: Partial<NationalMapping> = {}): NationalMapping {
  return {
    nationalGoal,
    goal: 'läsa',
    owner: 'bun',
    relation: 'supports',
    mappedOn: '2026-02-01',
    who: 'Anna Ek',
    at: '2026-02-01T09:00:00Z',
    ...changes,
  }
}

/** Everything is mapped, but for what is changed here. */
function facts(changes: Readonly<Record<string, Partial<NationalMapping> | undefined>>): GoalFacts {
  const mappings = concerned.flatMap((id) =>
    id in changes && changes[id] === undefined ? [] : [mapping(id, changes[id] ?? {})],
  )
  return { book: bookOf({ versions: [goal('läsa')], mappings }), organisation: littleOrganisation }
}

testCheck(nationalGoalsCarried, {
  pass: [
    {
      when: 'all are carried and looked at',
      facts: facts({}),
      at: today,
      says: {
        sv: 'Någon svarar för vart och ett av de 20 nationella mål som rör kommunens verksamheter, och professionen har gått igenom dem efter den senaste kända lagändringen.',
        en: "Somebody answers for each of the 20 national goals that concern the municipality's services, and they have been looked at since the latest known change of law.",
      },
      evidence: ['/mal/nationella'],
    },
    {
      when: 'one strains, which must be known',
      facts: facts({ 'skollagen-3': { relation: 'strains' } }),
      at: today,
      says: {
        sv: 'Någon svarar för vart och ett av de 20 nationella mål som rör kommunens verksamheter, och professionen har gått igenom dem efter den senaste kända lagändringen. Kommunens mål drar åt ett annat håll än det nationella (”Målet läsa” mot skollagen 3 kap.). Lagen går först; tala om hur målet ska läsas.',
        en: "Somebody answers for each of the 20 national goals that concern the municipality's services, and they have been looked at since the latest known change of law. The municipality's goal pulls another way than the national one (“Målet läsa” against skollagen 3 kap.). The law comes first; talk about how the goal is to be read.",
      },
    },
  ],
  fail: [
    {
      when: 'two have nobody, one of them never mapped',
      facts: facts({ 'skollagen-8-14': undefined, 'skollagen-10-2': { owner: 'nedlagd' } }),
      at: today,
      says: {
        sv: 'Av de 20 nationella mål som rör kommunens verksamheter har 2 ingen som svarar för målet (skollagen 8:14 och skollagen 10:2). Handboken råder till mål i samklang med statens: dubbla mål skapar osäkerhet.',
        en: "Of the 20 national goals that concern the municipality's services, 2 have nobody who answers for the goal (skollagen 8:14 and skollagen 10:2). The handbook advises goals in tune with those of the state: double goals create uncertainty.",
      },
      evidence: ['/mal/nationella#skollagen-8-14', '/mal/nationella#skollagen-10-2'],
    },
    {
      when: 'the law has changed since, a review is late, and one strains',
      facts: facts({
        'socialtjanstlagen-aldre': { mappedOn: '2025-06-01' },
        'socialtjanstlagen-kvalitet': { mappedOn: '2025-06-01' },
        'lpfo-18': { mappedOn: '2025-11-01' },
        'skollagen-10-2': { relation: 'strains' },
      }),
      at: today,
      says: {
        sv: 'För 2 nationella mål har lagen ändrats sedan någon såg på kartan (socialtjänstlagen). För 1 nationellt mål har det gått mer än 12 månader sedan professionen såg på kartan (Lpfö 18). Handboken råder till mål i samklang med statens: dubbla mål skapar osäkerhet. Kommunens mål drar åt ett annat håll än det nationella (”Målet läsa” mot skollagen 10:2). Lagen går först; tala om hur målet ska läsas.',
        en: "For 2 national goals the law has changed since anybody looked at the map (socialtjänstlagen). For 1 national goal more than 12 months have passed since the profession looked at the map (Lpfö 18). The handbook advises goals in tune with those of the state: double goals create uncertainty. The municipality's goal pulls another way than the national one (“Målet läsa” against skollagen 10:2). The law comes first; talk about how the goal is to be read.",
      },
      evidence: [
        '/mal/nationella#socialtjanstlagen-kvalitet',
        '/mal/nationella#socialtjanstlagen-aldre',
        '/mal/nationella#lpfo-18',
      ],
    },
  ],
  'needs-review': [
    {
      when: 'nothing is registered',
      facts: { book: emptyGoalBook, organisation: noOrganisation },
      at: today,
      says: {
        sv: 'Organisationen saknar verksamhetskoder, så det går inte att säga vilka nationella mål som rör kommunen. Lägg in koderna på enheterna.',
        en: 'The organisation has no activity codes, so it is not possible to say which national goals concern the municipality. Add the codes to the units.',
      },
    },
    {
      when: 'the services are known, and nothing has been mapped',
      facts: { book: emptyGoalBook, organisation: littleOrganisation },
      at: today,
      says: {
        sv: 'Inget av de 20 nationella mål som rör kommunens verksamheter har någon som svarar för det. Ange vem som svarar och vilket av kommunens mål som bär det.',
        en: "None of the 20 national goals that concern the municipality's services has anybody who answers for it. Say who answers and which of the municipality's goals carries it.",
      },
    },
  ],
  'not-applicable': [
    {
      when: 'the municipality has decided so',
      facts: facts({}),
      at: today,
      notAppliedBy: 'KF 2026-03-30 § 41',
      says: {
        sv: 'Kommunen har beslutat att inte tillämpa rådet (KF 2026-03-30 § 41).',
        en: 'The municipality has decided not to apply this advice (KF 2026-03-30 § 41).',
      },
    },
  ],
})
