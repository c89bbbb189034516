import { bookOf, goal, littleOrganisation, today } from '#chapters/goals/__fixtures__/small-municipality.ts'
import type { GoalFacts } from '#chapters/goals/goal-facts.ts'
import { emptyGoalBook, type GoalBook } from '#chapters/goals/model.ts'
import { noOrganisation } from '#core/organisation/model.ts'
import { testCheck } from '#engine/test-check.ts'
import { goalsAnchored } from './check.ts'

const cost = (place: string, kronor: number) => ({
  place,
  year: 2025,
  ore: kronor * 100,
  source: 'exempeldata',
})
const { anchor: _anchor, ...bare } = goal('trygg', { wording: 'Alla är trygga i skolan' })

/** Schools cost 90 million, elderly care ten: the committee's goal reaches nine tenths to the krona. */
function facts(changes: Partial<GoalBook>): GoalFacts {
  return {
    book: bookOf({
      versions: [goal('läsa')],
      netCosts: [cost('bjork', 50e6), cost('ek', 30e6), cost('lind', 10e6), cost('sol', 10e6)],
      ...changes,
    }),
    organisation: littleOrganisation,
  }
}

const ratings = (goalId: string, unclear: number, of: number) =>
  Array.from({ length: of }, (_, at) => ({
    goal: goalId,
    place: `enhet-${at}`,
    clear: at >= unclear,
    on: '2026-03-01',
  }))

testCheck(goalsAnchored, {
  pass: [
    {
      when: 'the goal is anchored and reaches nine tenths; the units have not been asked',
      facts: facts({}),
      at: today,
      says: {
        sv: 'Det enda målet har ett ankare i lag, förordning eller reglemente. Förankrade mål når 90,0\u00a0% av kärnverksamhetens nettokostnad 2025. Hur tydliga ankarna är för enheterna är inte känt: färre än fem enheter har svarat om något mål.',
        en: 'The only goal has an anchor in statute, regulation or standing orders. Anchored goals reach 90.0% of the net cost of the core services in 2025. How clear the anchors are to the units is not known: fewer than five units have answered on any goal.',
      },
      evidence: ['/mal/tackning'],
    },
    {
      when: 'the municipality has decided to accept a goal without an anchor',
      facts: facts({ versions: [goal('läsa'), bare] }),
      at: today,
      thresholds: [
        {
          id: 'MAL-7.without-anchor',
          value: 1,
          unit: { sv: 'mål', en: 'goals' },
          authority: 'local',
          reference: { sv: 'KF § 9', en: 'KF § 9' },
          from: '2026-01-01',
          about: { sv: 'Högst ett.', en: 'At most one.' },
        },
      ],
      says: {
        sv: '1 av 2 mål har ett ankare i lag, förordning eller reglemente. Förankrade mål når 90,0\u00a0% av kärnverksamhetens nettokostnad 2025. Hur tydliga ankarna är för enheterna är inte känt: färre än fem enheter har svarat om något mål.',
        en: '1 of 2 goals have an anchor in statute, regulation or standing orders. Anchored goals reach 90.0% of the net cost of the core services in 2025. How clear the anchors are to the units is not known: fewer than five units have answered on any goal.',
      },
    },
    {
      when: 'a goal about safety is anchored like any other, a direction is kept by decision, one unit in four doubts',
      facts: facts({
        versions: [
          goal('läsa'),
          goal('trygg', {
            wording: 'Alla är trygga i skolan',
            anchor: { law: 'skollagen 5 kap.', serves: 'elever' },
          }),
          { ...bare, goal: 'varumärke', kind: 'policy-direction', wording: 'En kommun att vara stolt över' },
        ],
        anchorRatings: ratings('läsa', 2, 8),
      }),
      at: today,
      says: {
        sv: 'Vart och ett av de 2 målen har ett ankare i lag, förordning eller reglemente. Förankrade mål når 90,0\u00a0% av kärnverksamhetens nettokostnad 2025. En inriktning är beslutad vid sidan av målen.',
        en: 'Each of the 2 goals has an anchor in statute, regulation or standing orders. Anchored goals reach 90.0% of the net cost of the core services in 2025. One policy direction has been decided beside the goals.',
      },
    },
  ],
  fail: [
    {
      when: 'a goal has no anchor, whatever it is about',
      facts: facts({ versions: [goal('läsa'), bare] }),
      at: today,
      says: {
        sv: 'Av 2 mål saknar 1 ett ankare i lag, förordning eller reglemente: ”Alla är trygga i skolan”. Ange ankaret, eller besluta om målet som inriktning; då belastar det inte enheternas uppföljning. Handboken säger att mål långt från kärnuppdraget blir otydliga längre ned i organisationen.',
        en: 'Of 2 goals, 1 lacks an anchor in statute, regulation or standing orders: “Alla är trygga i skolan”. Give the anchor, or decide on the goal as a policy direction; it then does not burden the follow-up of units. The handbook says that goals far from the core mission grow unclear further down in the organisation.',
      },
      evidence: ['/mal/trygg'],
    },
    {
      when: 'units find an anchor unclear, and goals reach less than nine tenths',
      facts: facts({
        anchorRatings: ratings('läsa', 3, 8),
        netCosts: [cost('bjork', 50e6), cost('sol', 10e6)],
      }),
      at: today,
      says: {
        sv: 'Många enheter tycker att ankaret är otydligt för ”Målet läsa”. Förklara vad målet vilar på och vem det är till för. Inget förankrat mål når 16,7\u00a0% av kärnverksamhetens nettokostnad 2025. Handboken säger att mål långt från kärnuppdraget blir otydliga längre ned i organisationen.',
        en: 'Many units find the anchor of “Målet läsa” unclear. Explain what the goal rests on and whom it serves. No anchored goal reaches 16.7% of the net cost of the core services in 2025. The handbook says that goals far from the core mission grow unclear further down in the organisation.',
      },
      evidence: ['/mal/l%C3%A4sa', '/mal/tackning'],
    },
  ],
  'needs-review': [
    {
      when: 'nothing is registered',
      facts: { book: emptyGoalBook, organisation: noOrganisation },
      at: today,
      says: {
        sv: 'Inga mål gäller. Lägg in kommunens mål och vad vart och ett vilar på.',
        en: 'No goals are in force. Add the goals of the municipality and what each rests on.',
      },
    },
    {
      when: 'four units doubt, which is too few to tell, and no costs are known',
      facts: facts({ netCosts: [], anchorRatings: ratings('läsa', 4, 4) }),
      at: today,
      says: {
        sv: 'Det går inte att säga hur stor del av kärnuppdraget som förankrade mål når: nettokostnader för enheter med verksamhetskod saknas.',
        en: 'It is not possible to say how much of the core mission anchored goals reach: there are no net costs of units with an activity code.',
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
