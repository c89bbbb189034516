import type { BudgetBook, BudgetDecision } from '#chapters/budget/model.ts'
import type { Ore } from '#core/money.ts'
import { amountsOf } from './needs.ts'
import { toldRules } from './rules/index.ts'
import { assemblyDecisions, type Body, bodies, bodyDecision } from './years.ts'

type Undecided = Omit<BudgetDecision, 'id'>

/** Everything that has been decided on the budgets, in order of time. */
export function decisionsFrom(book: BudgetBook): readonly BudgetDecision[] {
  return [...adopted(book), ...inTheYear(book), ...moved, ...years]
    .toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0))
    .map((decision, index) => ({ id: index + 1, ...decision }))
}

/** The assembly on the frames in the autumn, and each body on its units before the year: once it was late. */
function adopted(book: BudgetBook): readonly Undecided[] {
  return Object.entries(assemblyDecisions).flatMap(([label, { on, reference }]) => {
    const year = Number(label)
    const assembly: Undecided = { year, kind: 'adopted', node: 'kf', reference, on, reason: '', amounts: [] }
    return [assembly, ...Object.keys(bodies).map((body) => adoptedBy(body as Body, year, book))]
  })
}

function adoptedBy(body: Body, year: number, book: BudgetBook): Undecided {
  const late = body === 'kultur-fritidsnamnden' && year === 2025
  const usual = bodyDecision(body, year)
  const { on, reference } = late ? { on: '2025-01-21', reference: 'KFN 2025-01-21 § 4' } : usual
  const ids = new Set(toldRules.filter((told) => told.body === body).map(({ id }) => id))
  const amounts = book.ruleSets
    .filter((version) => version.year === year && ids.has(version.id))
    .flatMap((version) => amountsOf(book, version))
  return { year, kind: 'adopted', node: body, reference, on, reason: '', amounts }
}

/** Exceptions of the running year: added to what was adopted. */
function inTheYear({ exceptions }: BudgetBook): readonly Undecided[] {
  return exceptions
    .filter(({ from, year }) => from > `${year}-01-01`)
    .map(({ year, ruleSet, unit, amountOre, decision, reason, from }) => ({
      ...{ year, reason, on: from, reference: decision },
      kind: 'supplementary',
      node: toldRules.find(({ id }) => id === ruleSet)?.body ?? 'kf',
      amounts: [{ unit, ruleSet: '', component: 'undantag', amountOre }],
    }))
}

const kronor = (amount: number) => (amount * 100) as Ore

/** Money moved and added during the years, and one committee's budget that was taken up again. */
const moved: readonly Undecided[] = [
  {
    year: 2024,
    kind: 'supplementary',
    node: 'kf',
    reference: 'KF 2024-06-17 § 71',
    on: '2024-06-17',
    reason: 'Fler beviljade timmar än vad ramen räckte till.',
    financing: 'Ur årets budgeterade resultat.',
    amounts: [
      { unit: 'hemtjanst-vast', ruleSet: '', component: 'tillaggsanslag', amountOre: kronor(1_500_000) },
      { unit: 'hemtjanst-ost', ruleSet: '', component: 'tillaggsanslag', amountOre: kronor(1_500_000) },
    ],
  },
  {
    year: 2025,
    kind: 'reallocation',
    node: 'bildningsnamnden',
    reference: 'BIN 2025-05-20 § 61',
    on: '2025-05-20',
    reason: 'En särskild undervisningsgrupp har flyttat.',
    amounts: [
      { unit: 'centralskolan', ruleSet: '', component: 'omfordelning', amountOre: kronor(-800_000) },
      { unit: 'almskolan', ruleSet: '', component: 'omfordelning', amountOre: kronor(800_000) },
    ],
  },
  {
    year: 2026,
    kind: 'reallocation',
    node: 'socialnamnden',
    reference: 'SN 2026-05-19 § 63',
    on: '2026-05-19',
    reason: 'Nattpatrullen tar över larmen från hemtjänst Väst.',
    amounts: [
      { unit: 'hemtjanst-vast', ruleSet: '', component: 'omfordelning', amountOre: kronor(-650_000) },
      { unit: 'nattpatrullen', ruleSet: '', component: 'omfordelning', amountOre: kronor(650_000) },
    ],
  },
]

/** Years opened and closed by the municipality itself. */
const years: readonly Undecided[] = [2023, 2024, 2025, 2026, 2027].flatMap((year) => [
  {
    ...{ year, node: 'ks', amounts: [], kind: 'year-opened' as const },
    on: `${year - 1}-05-05`,
    reference: `KS ${year - 1}-05-05 § ${62 + (year - 2023) * 2}`,
    reason: 'Förutsättningarna för nästa års budget är beslutade.',
  },
  ...(year <= 2025
    ? [
        {
          ...{ year, node: 'ks', amounts: [], kind: 'year-closed' as const },
          on: `${year + 1}-03-31`,
          reference: `KS ${year + 1}-03-31 § ${40 + (year - 2023) * 2}`,
          reason: 'Bokslutet är klart.',
        },
      ]
    : []),
])
