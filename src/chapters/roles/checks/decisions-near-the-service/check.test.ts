import { recordsWith } from '#chapters/roles/__fixtures__/municipality.ts'
import { aDelegation, aTrial, aType } from '#chapters/roles/__fixtures__/rows.ts'
import type { RoleBook } from '#chapters/roles/model.ts'
import { testCheck } from '#engine/test-check.ts'
import { decisionsNearTheService } from './check.ts'
import { loadNearness } from './facts.ts'

const at = '2026-11-23'

function factsOf(book: Partial<RoleBook>) {
  return loadNearness(recordsWith(book), { municipality: '0000', at })
}

const inkop = aType('inkop', { title: 'Inköp', perYear: 700, yearlyOre: 10_000_000 })
const avtal = aType('avtal', { title: 'Avtal', perYear: 300, yearlyOre: 30_000_000 })
const low = aDelegation(1, 'inkop', { level: 'unit-manager' })
const high = aDelegation(2, 'avtal')

testCheck(decisionsNearTheService, {
  pass: [
    {
      when: 'exactly the share that is asked for',
      facts: await factsOf({ decisionTypes: [inkop, avtal], delegations: [low, high] }),
      at,
      says: {
        sv: '70\u00a0% av besluten och 25\u00a0% av pengarna avgörs på den lägsta nivå som lagen tillåter. Gränsen är 70\u00a0%. Inget prov har passerat sin dag för utvärdering.',
        en: '70% of the decisions and 25% of the money are settled at the lowest level that the law allows. The limit is 70%. No trial has passed its day of review.',
      },
      evidence: ['/roller/avtal#stege', '/roller/inkop#stege'],
    },
  ],
  fail: [
    {
      when: 'too few decisions near the service, some not counted',
      facts: await factsOf({
        decisionTypes: [
          { ...inkop, perYear: 600 },
          { ...avtal, perYear: 400 },
          aType('resor', { title: 'Resor' }),
        ],
        delegations: [low, high, aDelegation(3, 'resor', { level: 'unit-manager' })],
      }),
      at,
      says: {
        sv: '60\u00a0% av besluten och 25\u00a0% av pengarna avgörs på den lägsta nivå som lagen tillåter. Gränsen är 70\u00a0%. 1 beslutstyp kan flyttas närmare verksamheten. Börja med en på prov. Inget prov har passerat sin dag för utvärdering. 1 beslutstyp utan antal beslut per år räknas inte.',
        en: '60% of the decisions and 25% of the money are settled at the lowest level that the law allows. The limit is 70%. 1 decision type can be moved nearer the service. Begin with one on trial. No trial has passed its day of review. 1 decision type without a number of decisions a year does not count.',
      },
      evidence: ['/roller/avtal#stege'],
    },
    {
      when: 'a trial has not been reviewed in time',
      facts: await factsOf({
        decisionTypes: [inkop],
        delegations: [low],
        trials: [
          aTrial(4, 'inkop', {
            decidedOn: '2026-02-01',
            approved: true,
            startsOn: '2026-03-01',
            reviewBy: '2026-11-22',
          }),
        ],
      }),
      at,
      says: {
        sv: '100\u00a0% av besluten och 100\u00a0% av pengarna avgörs på den lägsta nivå som lagen tillåter. Gränsen är 70\u00a0%. 1 prov har passerat sin dag för utvärdering.',
        en: '100% of the decisions and 100% of the money are settled at the lowest level that the law allows. The limit is 70%. 1 trial has passed its day of review.',
      },
      evidence: ['/roller/prov#prov-4'],
    },
  ],
  'needs-review': [
    {
      when: 'nothing is registered',
      facts: await factsOf({}),
      at,
      says: {
        sv: 'Inga beslutstyper är registrerade. Läs in delegationsordningen eller lägg in dem en och en.',
        en: 'No decision types are registered. Import the delegation scheme or add them one by one.',
      },
    },
    {
      when: 'only what the law has given to a post is registered',
      facts: await factsOf({ decisionTypes: [aType('betyg', { statutoryPost: 'rektor', perYear: 10 })] }),
      at,
      says: {
        sv: 'Bara beslut som lagen har gett en befattning är registrerade. Lägg in dem som nämnden råder över.',
        en: 'Only decisions that the law has given to a post are registered. Add those that the committee rules over.',
      },
    },
    {
      when: 'no decisions are counted',
      facts: await factsOf({ decisionTypes: [aType('inkop')], delegations: [high] }),
      at,
      says: {
        sv: '1 beslutstyp är registrerad, men ingen har ett antal beslut per år. Ange det för de vanligaste.',
        en: '1 decision type is registered, but none with a number of decisions a year. Give it for the most common ones.',
      },
    },
  ],
  'not-applicable': [
    {
      when: 'the municipality has decided so',
      facts: await factsOf({}),
      at,
      notAppliedBy: 'KF 2026-03-30 § 41',
      says: {
        sv: 'Kommunen har beslutat att inte tillämpa rådet (KF 2026-03-30 § 41).',
        en: 'The municipality has decided not to apply this advice (KF 2026-03-30 § 41).',
      },
    },
  ],
})
