import { schoolBook, schoolOrganisation } from '#chapters/budget/__fixtures__/school-book.ts'
import type { BudgetBook } from '#chapters/budget/model.ts'
import { anEvent, aStep } from '#chapters/budget/process/__fixtures__/steps.ts'
import { emptyProcessBook, type StepEvent } from '#chapters/budget/process/model.ts'
import type { BudgetRecords } from '#chapters/budget/records.ts'
import { toOre } from '#core/money.ts'
import { testCheck } from '#engine/test-check.ts'
import { processCanBeFollowed } from './check.ts'
import { loadFollowed } from './facts.ts'

const at = '2026-10-15'
const year = { year: 2026, at: '2025-01-10T12:00:00.000Z' }

const steps = [
  aStep('2026-forslag', {
    ...year,
    title: 'Styrelsens förslag',
    due: '2025-10-20',
    gates: ['risk-assessment'],
  }),
  aStep('2026-besked', { ...year, title: 'Enheternas budgetar', kind: 'unit-frames', due: '2025-12-16' }),
]
const gate = anEvent('2026-forslag', 'gate', '2025-10-10', {
  gate: 'risk-assessment',
  reference: 'Protokoll 7',
})
const proposed = anEvent('2026-forslag', 'done', '2025-10-20', { reference: 'KS 2025-10-20 § 150' })
const told = anEvent('2026-besked', 'done', '2025-12-10', { reference: 'BUN 2025-12-10 § 95' })

const whole = schoolBook([2026])

interface Situation {
  readonly budget?: BudgetBook
  readonly events?: readonly StepEvent[]
  readonly calendar?: readonly ReturnType<typeof aStep>[]
}

function factsOf({ budget = whole, events = [gate, proposed, told], calendar = steps }: Situation = {}) {
  const process = { ...emptyProcessBook, steps: calendar, events }
  const records: Pick<BudgetRecords, 'organisation' | 'budget' | 'process'> = {
    organisation: async () => schoolOrganisation,
    budget: async () => budget,
    process: async () => process,
  }
  return loadFollowed(records, { municipality: '0000', at })
}

/** The committee decided late: six days after the calendar's day. */
const lateBook: BudgetBook = {
  ...whole,
  decisions: whole.decisions.map((each) => (each.node === 'bun' ? { ...each, on: '2025-12-22' } : each)),
}
/** 30 mnkr where the rules come to 37.492: 430 pupils, the pot, two small schools and 3 % to the independent one. */
const shortBook: BudgetBook = {
  ...whole,
  frames: whole.frames.map((each) => ({ ...each, amountOre: toOre(3_000_000_000) })),
}
/** The frame that the rules share out was never decided. */
const looseBook: BudgetBook = {
  ...whole,
  frames: whole.frames.map((each) =>
    each.node === 'skolor' ? { ...each, stage: 'proposed' as const } : each,
  ),
}

testCheck(processCanBeFollowed, {
  pass: [
    {
      when: 'money, volumes, days and gates all hold',
      facts: await factsOf(),
      at,
      says: {
        sv: 'Budgeten för 2026 går att följa hela vägen: varje krona hos enheterna går att spåra till fullmäktiges beslut, ramarna täcker det reglerna ger, och alla 2 steg i årshjulet har hållits eller förklarats.',
        en: 'The budget for 2026 can be followed all the way: every krona at the units can be traced to the decision of the assembly, the frames cover what the rules give, and all 2 steps of the calendar have been kept or explained.',
      },
      evidence: ['/budget/arshjul?ar=2026', '/budget/beslut#beslut-20260'],
    },
  ],
  fail: [
    {
      when: 'the money was given under a frame that nobody has decided',
      facts: await factsOf({ budget: looseBook }),
      at,
      says: {
        sv: 'Budgeten för 2026 går inte att följa hela vägen. 40,0\u00a0mnkr (100,0\u00a0%) hos 4 enheter går inte att spåra till fullmäktiges beslut.',
        en: 'The budget for 2026 can’t be followed all the way. SEK\u00a040.0\u00a0million (100.0%) at 4 units can’t be traced to the decision of the assembly.',
      },
      evidence: ['alskolan', 'bokskolan', 'cederskolan', 'fria'].map((unit) => `/budget/varfor/${unit}`),
    },
    {
      when: 'the volumes were not taken into account',
      facts: await factsOf({ budget: shortBook }),
      at,
      says: {
        sv: 'Budgeten för 2026 går inte att följa hela vägen. Ramen för grundskola ligger 7,5\u00a0mnkr (20,0\u00a0%) under det som reglerna ger på årets volymer.',
        en: 'The budget for 2026 can’t be followed all the way. The frame of “Grundskola” lies SEK\u00a07.5\u00a0million (20.0%) under what the rules give on the volumes of the year.',
      },
      evidence: ['/budget/volymer?ar=2026&regler=skolor'],
    },
    {
      when: 'the units got their budgets after the day, and nobody says why',
      facts: await factsOf({
        budget: lateBook,
        events: [gate, proposed, { ...told, on: '2025-12-22' }],
      }),
      at,
      says: {
        sv: 'Budgeten för 2026 går inte att följa hela vägen. Enheterna under bildningsnämnden fick sina budgetar den 22 december 2025, efter årshjulets dag 16 december 2025. Ingen har skrivit varför det dröjde med enheternas budgetar.',
        en: 'The budget for 2026 can’t be followed all the way. The units under Bildningsnämnden got their budgets on 22 December 2025, after the calendar’s day 16 December 2025. Nobody has written why it took time with “Enheternas budgetar”.',
      },
      evidence: ['/budget/beslut#beslut-20261', '/budget/arshjul/2026-besked'],
    },
    {
      when: 'a step was done with its gate open',
      facts: await factsOf({ events: [proposed, told] }),
      at,
      says: {
        sv: 'Budgeten för 2026 går inte att följa hela vägen. Steg blev klara med öppna grindar: styrelsens förslag (riskbedömning).',
        en: 'The budget for 2026 can’t be followed all the way. Steps were done with gates open: “Styrelsens förslag” (risk assessment).',
      },
      evidence: ['/budget/arshjul/2026-forslag#grindar'],
    },
  ],
  'needs-review': [
    {
      when: 'nothing is adopted',
      facts: await factsOf({ budget: { ...whole, decisions: [] } }),
      at,
      says: {
        sv: 'Fullmäktige har inte antagit någon budget som är registrerad här. Registrera beslutet.',
        en: 'The assembly has adopted no budget that is registered here. Register the decision.',
      },
    },
    {
      when: 'the year has no calendar',
      facts: await factsOf({ calendar: [] }),
      at,
      says: {
        sv: 'Budgeten för 2026 har inget årshjul, så det går inte att se vem som skulle besluta när. Lägg in stegen.',
        en: 'The budget for 2026 has no calendar, so one can’t see who was to decide when. Enter the steps.',
      },
    },
  ],
  'not-applicable': [
    {
      when: 'the municipality has decided so',
      facts: await factsOf(),
      at,
      notAppliedBy: 'KF 2026-03-30 § 41',
      says: {
        sv: 'Kommunen har beslutat att inte tillämpa rådet (KF 2026-03-30 § 41).',
        en: 'The municipality has decided not to apply this advice (KF 2026-03-30 § 41).',
      },
    },
  ],
})
