import { recordsWith } from '#chapters/roles/__fixtures__/municipality.ts'
import { aDelegation, aType } from '#chapters/roles/__fixtures__/rows.ts'
import type { CaseAnswer, DecisionLevel, RoleBook } from '#chapters/roles/model.ts'
import { testCheck } from '#engine/test-check.ts'
import { oneDecider } from './check.ts'
import { loadOneDecider } from './facts.ts'

const at = '2026-11-23'

function factsOf(book: Partial<RoleBook>) {
  return loadOneDecider(recordsWith(book), { municipality: '0000', at })
}

const inkop = aType('inkop', { title: 'Inköp' })

function answers(group: CaseAnswer['group'], ...deciders: readonly DecisionLevel[]): readonly CaseAnswer[] {
  return deciders.map((decider) => ({ case: 'mindre-klasser', round: '2026-09', group, decider }))
}

const five = (decider: DecisionLevel) => [decider, decider, decider, decider, decider] as const
const passed = {
  sv: '1 beslutstyp har gåtts igenom. Ingen delegation går utanför lagen, och inga oklarheter finns mellan dokumenten.',
  en: '1 decision type has been gone through. No delegation goes beyond the law, and there are no conflicts between the documents.',
}

testCheck(oneDecider, {
  pass: [
    {
      when: 'the documents agree, and nobody has been asked about the cases',
      facts: await factsOf({ decisionTypes: [inkop], delegations: [aDelegation(1, 'inkop')] }),
      at,
      says: {
        sv: `${passed.sv} Hur lika nivåerna ser på vem som beslutar är inte känt: de tre fallen har inte besvarats av minst fem på två nivåer.`,
        en: `${passed.en} How alike the levels see who decides is not known: the three cases have not been answered by at least five on two levels.`,
      },
      evidence: ['/roller/register'],
    },
    {
      when: 'the documents agree, and so do the levels',
      facts: await factsOf({
        decisionTypes: [inkop],
        delegations: [aDelegation(1, 'inkop')],
        caseAnswers: [
          ...answers('elected', ...five('unit-manager')),
          ...answers('unit-managers', ...five('unit-manager')),
        ],
      }),
      at,
      says: {
        sv: `${passed.sv} I de tre fallen svarar två personer från olika nivåer lika med 100\u00a0% sannolikhet.`,
        en: `${passed.en} In the three cases two people of different levels give the same answer with a chance of 100%.`,
      },
      evidence: ['/roller/register', '/roller/fall#mindre-klasser'],
    },
  ],
  fail: [
    {
      when: 'a delegation goes beyond the law, and two deciders are named',
      facts: await factsOf({
        decisionTypes: [inkop, aType('avtal', { title: 'Avtal' })],
        delegations: [
          aDelegation(1, 'inkop', { level: 'official' }),
          aDelegation(2, 'avtal'),
          aDelegation(3, 'avtal', { level: 'manager' }),
        ],
      }),
      at,
      says: {
        sv: '1 delegation går utanför vad lagen tillåter. 1 oklarhet finns i dokumenten om 2 beslutstyper. Rätta dem i ett och samma beslut.',
        en: '1 delegation goes beyond what the law allows. There is 1 conflict in the documents on 2 decision types. Correct them in one and the same decision.',
      },
      evidence: ['/roller/inkop', '/roller/avtal'],
    },
    {
      when: 'the levels see it differently',
      facts: await factsOf({
        decisionTypes: [inkop],
        delegations: [aDelegation(1, 'inkop')],
        caseAnswers: [
          ...answers('elected', 'committee', 'committee', 'committee', 'unit-manager', 'unit-manager'),
          ...answers('unit-managers', ...five('unit-manager')),
        ],
      }),
      at,
      says: {
        sv: 'I de tre fallen svarar två personer från olika nivåer lika om vem som beslutar med bara 40\u00a0% sannolikhet.',
        en: 'In the three cases two people of different levels give the same answer to who decides with a chance of only 40%.',
      },
      evidence: ['/roller/fall#mindre-klasser'],
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
      when: 'no document has been read in, or none is in force',
      facts: await factsOf({
        decisionTypes: [inkop, aType('avtal')],
        delegations: [aDelegation(1, 'inkop', { until: '2026-01-01' })],
      }),
      at,
      says: {
        sv: '2 beslutstyper är registrerade, men inte vad något dokument säger. Läs in reglemente, delegationsordning och attestordning.',
        en: '2 decision types are registered, but not what any document says. Import standing orders, delegation scheme and payment authorisation rules.',
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
