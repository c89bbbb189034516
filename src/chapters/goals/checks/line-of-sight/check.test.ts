import { expect, test } from 'vitest'
import {
  aBook,
  aGoal,
  aLink,
  contextOf,
  smallOrganisation,
} from '#chapters/goals/__fixtures__/goal-builders.ts'
import type { Activity, GoalBook } from '#chapters/goals/model.ts'
import { noOrganisation } from '#core/organisation/model.ts'
import { testCheck } from '#engine/test-check.ts'
import { lineOfSightToOverallGoals } from './check.ts'

const at = '2026-03-01'
const versions = [
  aGoal('skola', { wording: 'Alla elever ska bli behöriga' }),
  aGoal('lasning', { kind: 'committee', owner: 'barnnamnden', wording: 'Alla ska läsa vid nio' }),
  aGoal('kontakt', { kind: 'committee', owner: 'omsorgsnamnden', wording: 'Alla ska ha en fast kontakt' }),
  aGoal('hogt', { kind: 'unit', owner: 'bjorkskolan', wording: 'Alla läser högt varje dag' }),
]
const links = [aLink('lasning', 'skola'), aLink('kontakt', 'skola'), aLink('hogt', 'lasning')]
const trace = (goal: string, place: string): Activity => ({
  goal,
  place,
  kind: 'done',
  text: '',
  on: '2026-02-01',
  who: '',
})
const activities = [trace('kontakt', 'asgarden')]
const facts = (parts: Partial<GoalBook> = {}) => ({
  book: aBook({ versions, links, activities, ...parts }),
  organisation: smallOrganisation,
})
const advice = {
  sv: 'Minst 90\u00a0% av enheterna behöver båda delarna: ett mål styr först när den som ska arbeta efter det förstår vad det betyder i det egna uppdraget.',
  en: 'At least 90% of the units need both: a goal steers only when those who are to work by it understand what it means for their own task.',
}
const many = Array.from({ length: 6 }, (_, index) =>
  aGoal(`mal-${index}`, { kind: 'committee', owner: 'barnnamnden', wording: `Mål nummer ${index}` }),
)

testCheck(lineOfSightToOverallGoals, {
  pass: [
    {
      when: 'every unit is steered by goals that lead up',
      facts: facts(),
      at,
      says: {
        sv: '3 av 3 enheter (100\u00a0%) har ett mål som leder till ett övergripande mål i högst 3 led. 33\u00a0% har formulerat ett eget.',
        en: '3 of 3 units (100%) have a goal that leads to an overall goal in at most 3 steps. 33% have put one into words of their own.',
      },
      evidence: ['/mal'],
    },
    {
      when: 'and there is an orphan, a barren goal, a copy and a silent link besides',
      facts: facts({
        versions: [
          ...versions,
          aGoal('ensam', { kind: 'unit', owner: 'ekskolan', wording: 'Skolgården ska vara grön' }),
          aGoal('kopia', { kind: 'unit', owner: 'ekskolan', wording: 'Alla ska läsa vid nio.' }),
          aGoal('tyst', { kind: 'committee', owner: 'barnforvaltningen', wording: 'Alla ska simma' }),
        ],
        links: [...links, aLink('kopia', 'lasning'), aLink('tyst', 'lasning', { mechanism: '' })],
      }),
      at,
      thresholds: [
        {
          id: 'MAL-3.share-of-units',
          value: 0.6,
          unit: { sv: 'andel', en: 'share' },
          authority: 'local',
          reference: { sv: 'KF', en: 'KF' },
          from: '2024-01-01',
          about: { sv: 'Andel.', en: 'Share.' },
        },
      ],
      says: {
        sv: '2 av 3 enheter (67\u00a0%) har ett mål som leder till ett övergripande mål i högst 3 led. 33\u00a0% har formulerat ett eget. 3 mål leder inte uppåt. 1 mål har ingen enhet tagit. 1 mål upprepar målet ovanför ord för ord utan att det är sagt. 1 koppling uppåt säger inte hur målet bidrar.',
        en: '2 of 3 units (67%) have a goal that leads to an overall goal in at most 3 steps. 33% have put one into words of their own. 3 goals do not lead upwards. 1 goal has been taken by no unit. 1 goal repeats the goal above word for word without its being said. 1 link upwards does not say how the goal contributes.',
      },
      evidence: [
        '/mal',
        '/mal/tyst/ekskolan',
        '/mal/ensam',
        '/mal/kopia',
        '/mal/tyst',
        '/mal/tyst',
        '/mal/kopia',
        '/mal/tyst',
      ],
    },
  ],
  fail: [
    {
      when: 'the care home is reached by the assembly’s goal only',
      facts: facts({ versions: versions.filter(({ goal }) => goal !== 'kontakt') }),
      at,
      says: {
        sv: `2 av 3 enheter (67\u00a0%) har ett mål som leder till ett övergripande mål i högst 3 led. ${advice.sv}`,
        en: `2 of 3 units (67%) have a goal that leads to an overall goal in at most 3 steps. ${advice.en}`,
      },
      evidence: ['/mal', '/mal/belastning#asgarden'],
    },
    {
      when: 'all is in sight, but the schools are steered by more goals than five',
      facts: facts({
        versions: [...versions, ...many],
        links: [...links, ...many.map(({ goal }) => aLink(goal, 'skola'))],
        activities: [...activities, ...many.map(({ goal }) => trace(goal, 'ekskolan'))],
      }),
      at,
      says: {
        sv: `3 av 3 enheter (100\u00a0%) har ett mål som leder till ett övergripande mål i högst 3 led. 2 enheter styrs av fler än 5 mål. ${advice.sv}`,
        en: `3 of 3 units (100%) have a goal that leads to an overall goal in at most 3 steps. 2 units are steered by more than 5 goals. ${advice.en}`,
      },
      evidence: ['/mal', '/mal/belastning#bjorkskolan', '/mal/belastning#ekskolan'],
    },
  ],
  'needs-review': [
    {
      when: 'nothing is registered',
      facts: { book: aBook({}), organisation: noOrganisation },
      at,
      says: {
        sv: 'Inga övergripande mål är registrerade, så det finns inget att leda till. Lägg in de mål som fullmäktige har antagit.',
        en: 'No overall goals are registered, so there is nothing to lead to. Add the goals that the assembly has adopted.',
      },
    },
    {
      when: 'there are goals and no units',
      facts: { book: aBook({ versions }), organisation: noOrganisation },
      at,
      says: {
        sv: 'Inga enheter finns i organisationen. Lägg in dem, så syns vilka mål som når dem.',
        en: 'There are no units in the organisation. Add them, and it shows which goals reach them.',
      },
    },
    {
      when: 'nothing below the assembly has been registered',
      facts: facts({ versions: versions.slice(0, 1) }),
      at,
      says: {
        sv: 'Inga mål under fullmäktiges är registrerade. Lägg in nämndernas, förvaltningarnas och enheternas mål och vad de bidrar till.',
        en: "No goals below the assembly's are registered. Add the goals of committees, departments and units and what they contribute to.",
      },
    },
  ],
  'not-applicable': [
    {
      when: 'the municipality has decided so',
      facts: facts(),
      at,
      notAppliedBy: 'KF 2026-02-23 § 11',
      says: {
        sv: 'Kommunen har beslutat att inte tillämpa rådet (KF 2026-02-23 § 11).',
        en: 'The municipality has decided not to apply this advice (KF 2026-02-23 § 11).',
      },
    },
  ],
})

test('the evidence names the unit and what stands in the way', () => {
  const { verdict } = lineOfSightToOverallGoals.judge(
    facts({ links: links.slice(2) }),
    contextOf(lineOfSightToOverallGoals, at),
  )
  expect(verdict.verdict === 'fail' && verdict.evidence.map(({ text }) => text.sv)).toEqual([
    'Målträdet: 0 av 3 enheter har fri sikt.',
    'Bjorkskolan: ”Alla läser högt varje dag” leder inte till något övergripande mål i så få led.',
    'Ekskolan: ”Alla ska läsa vid nio” leder inte till något övergripande mål i så få led.',
    'Asgarden: ”Alla ska ha en fast kontakt” leder inte till något övergripande mål i så få led.',
    '”Alla ska läsa vid nio” leder inte uppåt.',
    '”Alla ska ha en fast kontakt” leder inte uppåt.',
    '”Alla läser högt varje dag” leder inte uppåt.',
    '”Alla elever ska bli behöriga” ska nå enheter, men ingen har tagit det.',
  ])
})
