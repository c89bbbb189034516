import type { BudgetStep, Gate, StepEvent, StepKind } from '#chapters/budget/process/model.ts'
import { assemblyDecisions, bodyDecision, budgetYears } from '#demo/budget/years.ts'
import { exampleDay } from '#demo/example-day.ts'
import { noon, who } from '#demo/recorded.ts'

interface Told {
  readonly slug: string
  readonly kind: StepKind
  readonly title: string
  readonly decides: string
  readonly basis: string
  readonly about: string
  /** Month and day in the year before the budget year. */
  readonly due: string
  readonly gates?: readonly Gate[]
  readonly reference: (year: number) => string
}

const people = ['union-consultation', 'risk-assessment'] as const satisfies Gate[]

/** The steps of every year, in the order of their days. */
const told: readonly Told[] = [
  {
    ...{
      slug: 'forutsattningar',
      kind: 'preparation',
      title: 'Förutsättningar',
      decides: 'ks',
      due: '05-05',
    },
    basis: 'Skatteprognosen i april, befolkningsprognosen och bokslutet.',
    about: 'Vilka antaganden som budgeten ska bygga på, och vilka frågor som ska lösas.',
    reference: (year) => `KS ${year - 1}-05-05 § ${62 + (year - 2023) * 2}`,
  },
  {
    ...{
      slug: 'planeringsramar',
      kind: 'planning-frames',
      title: 'Planeringsramar',
      decides: 'ks',
      due: '06-09',
    },
    basis: 'Förutsättningarna, volymerna per verksamhet och målen.',
    about: 'Hur mycket varje nämnd ska planera för.',
    reference: (year) => `KS ${year - 1}-06-09 § ${80 + (year - 2023) * 2}`,
  },
  {
    ...{ slug: 'namndernas-ramar', kind: 'dialogue', title: 'Nämndernas ramar och dialog', due: '09-22' },
    decides: 'kommunledning',
    basis: 'Planeringsramarna, enheternas volymer och förra årets dialoger.',
    about: 'Vad varje verksamhet ska planera för, och vad cheferna ser för hinder.',
    reference: (year) => `Minnesanteckningar ${year - 1}-09-22`,
  },
  {
    ...{
      slug: 'styrelsens-forslag',
      kind: 'board-proposal',
      title: 'Kommunstyrelsens förslag',
      decides: 'ks',
    },
    ...{ due: '10-20', gates: people },
    basis: 'Höstens skatteprognos, nämndernas underlag och svaren på synpunkterna.',
    about: 'Ramar, mål och treårsplan.',
    reference: (year) => `KS ${year - 1}-10-20 § ${151 + (year - 2023) * 2}`,
  },
  {
    ...{
      slug: 'skattesats',
      kind: 'tax-rate',
      title: 'Förslag till skattesats',
      decides: 'ks',
      due: '10-20',
    },
    basis: 'Höstens skatteprognos och de finansiella målen.',
    about: 'Skattesatsen för året.',
    reference: (year) => `KS ${year - 1}-10-20 § ${150 + (year - 2023) * 2}`,
  },
  {
    ...{
      slug: 'antagande',
      kind: 'adoption',
      title: 'Antagande i fullmäktige',
      decides: 'kf',
      due: '11-28',
    },
    gates: [...people, 'child-interests'],
    basis: 'Kommunstyrelsens förslag, partiernas egna budgetar och konsekvenserna för kvaliteten.',
    about: 'Skattesats, ramar, mål och en plan för tre år.',
    reference: (year) => assemblyDecisions[year]?.reference ?? '',
  },
  {
    ...{ slug: 'enheternas-ramar', kind: 'unit-frames', title: 'Enheternas budgetar', due: '12-16' },
    decides: 'kommunledning',
    basis: 'Fullmäktiges ramar, reglerna och höstens volymer.',
    about: 'Varje enhets budget, med reglerna bakom.',
    reference: (year) => bodyDecision('bildningsnamnden', year).reference,
  },
]

/** The assembly's meetings lie on other days in some years; in 2022 the new assembly met in December. */
const dueOf: Readonly<Record<string, string>> = {
  '2023-antagande': '2022-12-12',
  '2027-antagande': '2026-11-23',
  '2027-enheternas-ramar': '2026-12-16',
}

export const steps: readonly BudgetStep[] = budgetYears.flatMap((year) =>
  told.map(({ slug, kind, title, decides, basis, about, due, gates = [] }) => {
    const id = `${year}-${slug}`
    return {
      ...{ id, version: 1, year, kind, title, decides, basis, about, gates },
      due: dueOf[id] ?? `${year - 1}-${due}`,
      ...{ removed: false, who, at: noon(`${year - 1}-01-20`) },
    }
  }),
)

/**
 * Days on which steps were done where it wasn't their own day, and why. Faults on purpose (BUD-6): for 2024 the dialogue
 * came two weeks late and nobody has said why; for 2025 one committee gave its units their budgets in January.
 */
const doneOn: Readonly<Record<string, { readonly on: string; readonly reason: string }>> = {
  '2023-antagande': {
    on: '2022-12-12',
    reason:
      'Särskilda skäl: de nyvalda fullmäktige tillträdde den 15 oktober och nämnderna valdes i november.',
  },
  '2024-namndernas-ramar': { on: '2023-10-06', reason: '' },
  '2025-enheternas-ramar': {
    on: '2025-01-21',
    reason: 'Kultur- och fritidsnämnden bordlade ärendet i december.',
  },
}

const delays: readonly StepEvent[] = [
  {
    ...{
      step: '2026-namndernas-ramar',
      kind: 'delayed',
      on: '2025-09-15',
      newDue: '2025-09-29',
      reference: '',
    },
    ...{ reason: 'Skatteprognosen kom en vecka senare än väntat.', who: 'Jonas Ekehult' },
  },
]

/** Gates that were never gone through. A fault on purpose (BUD-6): the risk assessment before the proposal for 2025. */
const skipped = new Set(['2025-styrelsens-forslag risk-assessment'])

const references: Readonly<Record<Gate, string>> = {
  'union-consultation': 'Protokoll från central samverkan',
  'risk-assessment': 'Riskbedömning av budgetförslaget',
  'child-interests': 'Prövning av barnets bästa, bilaga till förslaget',
}

export const events: readonly StepEvent[] = [
  ...delays,
  ...steps.flatMap(({ id, due, gates, year }): readonly StepEvent[] => {
    const [, slug] = /^\d{4}-(.+)$/.exec(id) ?? []
    const step = told.find((each) => each.slug === slug)
    const moved = delays.find((each) => each.step === id)?.newDue
    const { on, reason } = doneOn[id] ?? { on: adoptedOn(id, year) ?? moved ?? due, reason: '' }
    const passedOn = gateDay(on)
    const passed = gates.flatMap((gate): readonly StepEvent[] =>
      passedOn > exampleDay || skipped.has(`${id} ${gate}`) || isAhead(id, gate)
        ? []
        : [
            {
              ...{ step: id, kind: 'gate', gate, on: passedOn, reason: '', who },
              reference: `${references[gate]} ${passedOn}`,
            },
          ],
    )
    const reference = step?.reference(year) ?? ''
    const done: readonly StepEvent[] =
      on > exampleDay || isAhead(id) ? [] : [{ step: id, kind: 'done', on, reference, reason, who }]
    return [...passed, ...done]
  }),
]

/** On the example's day the unions have been met on the proposal for 2027; its risk assessment is still to be made. */
function isAhead(id: string, gate?: Gate): boolean {
  if (id === '2027-styrelsens-forslag') return gate !== 'union-consultation'
  return id.startsWith('2027-') && gate !== undefined
}

function adoptedOn(id: string, year: number): string | undefined {
  return id.endsWith('-antagande') ? assemblyDecisions[year]?.on : undefined
}

/** A week before the decision. */
function gateDay(on: string): string {
  return new Date(Date.parse(`${on}T00:00:00Z`) - 7 * 86_400_000).toISOString().slice(0, 10)
}
