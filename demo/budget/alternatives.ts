import {
  type AlternativeChange,
  type AlternativeDocument,
  type AlternativeModel,
  alternativeModel,
  baselineOf,
  consequenceLimitOn,
  latestBasis,
  noteOf,
  recompute,
  type TablingNote,
  taxGround,
} from '#chapters/budget/alternatives/example.ts'
import { fiscalBookAt, panelInput } from '#chapters/budget/index.ts'
import { goalsAt } from '#chapters/goals/index.ts'
import { toOre } from '#core/money.ts'
import { treeAt } from '#core/organisation/tree.ts'
import { exampleFiscalBook } from '#demo/fiscal/book.ts'
import { exampleGoalBook } from '#demo/goals/book.ts'
import { exampleOrganisation } from '#demo/organisation.ts'
import { exampleBudgetBook } from './book.ts'

/** Made up, and no party's: named after trees. */
export const exampleGroups = [
  { id: 'eklistan', name: 'Eklistan', members: ['Gunilla Tornvall', 'Olof Stavreby'] },
  {
    id: 'bjorklistan',
    name: 'Björklistan',
    members: ['Marita Hedefors', 'Rune Askelid', 'Samira Elvestam', 'Per-Arne Kvistby'],
  },
  {
    id: 'lindlistan',
    name: 'Lindlistan',
    // The last one has been put on the list, and waits for the group to let her in.
    members: ['Leila Stensjö', 'Torbjörn Ljungeby', 'Mattias Fagerås', 'Birgitta Ekelöv'],
    waiting: ['Birgitta Ekelöv'],
  },
] as const satisfies readonly {
  readonly id: string
  readonly name: string
  readonly members: readonly string[]
  readonly waiting?: readonly string[]
}[]

/** Kronor on each hundred; the same since 2023. */
export const exampleTaxRates = [2026, 2027].map((year) => ({
  year,
  rate: 21.6,
  source: year === 2026 ? 'KF 2025-11-24 § 150' : 'Förslag till budget 2027',
}))

interface TabledExample {
  readonly on: string
  readonly reference: string
  /** Absent where the budget balances. */
  readonly relied?: Pick<TablingNote, 'exception' | 'exceptionText'>
}

interface Told {
  readonly id: string
  readonly group: (typeof exampleGroups)[number]['id']
  readonly year: number
  readonly versions: readonly {
    readonly title: string
    readonly summary: string
    readonly who: string
    readonly on: string
    readonly changes: readonly AlternativeChange[]
  }[]
  readonly tabled?: TabledExample
}

type SaidOf = { readonly motive: string; readonly consequence?: string }

const frame = (node: string, mnkr: number, { motive, consequence = '' }: SaidOf): AlternativeChange => ({
  ...{ kind: 'frame', node, span: 'lasting', reach: 'units', motive, consequence },
  amountOre: toOre(Math.round(mnkr * 10) * 10_000_000),
})
const tax = (change: number, motive: string): AlternativeChange => ({
  ...{ kind: 'tax-rate', change, span: 'lasting', motive, consequence: '' },
})

const school2026 = frame('grundskola', 8, {
  motive: 'Fler vuxna i de lägre årskurserna.',
  consequence:
    'En lärare mer på var och en av sju skolor. Barnens bästa: de yngsta får hjälp att läsa innan de halkar efter.',
})

const told: readonly Told[] = [
  {
    ...{ id: 'eklistan-2026', group: 'eklistan', year: 2026 },
    versions: [
      {
        title: 'Tidigt stöd, i balans',
        summary:
          'Vi lägger pengar där de gör mest nytta tidigt: i grundskolan och i hemtjänsten. Vi betalar med mindre administration och tio öre på skatten.',
        ...{ who: 'Gunilla Tornvall', on: '2025-11-03' },
        changes: [
          school2026,
          frame('aldreomsorg', 5, {
            motive: 'Färre olika personer hos varje brukare.',
            consequence: 'Hemtjänsten kan hålla små grupper: högst tolv olika personer på två veckor.',
          }),
          frame('kommunledning', -5, {
            motive: 'Central administration ska stå tillbaka.',
            consequence: 'Två utredartjänster tillsätts inte. Enheterna får längre svarstider i upphandling.',
          }),
          tax(10, 'Skolan och hemtjänsten behöver en säker finansiering.'),
        ],
      },
    ],
    tabled: { on: '2025-11-10', reference: 'KS 2025/0412-3' },
  },
  {
    ...{ id: 'lindlistan-2026', group: 'lindlistan', year: 2026 },
    versions: [
      {
        title: 'Satsa nu',
        summary:
          'Konjunkturen är svag och kommunen har sparat i goda år. Det är nu pengarna ska användas, i förskola, skola och omsorg.',
        ...{ who: 'Leila Stensjö', on: '2025-11-05' },
        changes: [
          frame('forskola', 14, {
            motive: 'Mindre barngrupper.',
            consequence: 'Två barn färre i varje grupp för de yngsta. Barnens bästa: mer tid med varje barn.',
          }),
          frame('grundskola', 16, { motive: 'Fler speciallärare.' }),
          frame('aldreomsorg', 12, {
            motive: 'Fler händer i hemtjänsten.',
            consequence: 'Väntetiden till ny insats kortas från nio till fem dagar.',
          }),
          frame('sarskilt-boende', 10, {
            motive: 'Högre bemanning på natten.',
            consequence: 'En undersköterska mer varje natt på vart och ett av fem boenden.',
          }),
        ],
      },
    ],
    tabled: {
      on: '2025-11-11',
      reference: 'KS 2025/0412-5',
      relied: {
        exception: 'exception-reserve',
        exceptionText:
          'Underskottet täcks av den äldre resultatutjämningsreserven, som har 33 miljoner kronor. Skatteunderlaget väntas växa svagare än det brukar.',
      },
    },
  },
  {
    ...{ id: '2027-3f9a41c2e7d0', group: 'eklistan', year: 2027 },
    versions: [
      {
        ...{ title: 'Skolan först', summary: '', who: 'Gunilla Tornvall', on: '2026-10-02' },
        changes: [frame('grundskola', 9, { motive: 'Klasserna är för stora i årskurs 4–6.' })],
      },
      {
        title: 'Skolan först',
        summary: 'Varje elev ska kunna läsa och räkna när den slutar årskurs 3.',
        ...{ who: 'Olof Stavreby', on: '2026-10-09' },
        changes: [
          frame('grundskola', 9, { motive: 'Klasserna är för stora i årskurs 4–6.' }),
          frame('kultur-fritidsforvaltningen', -2, {
            motive: 'Skolan går före.',
            consequence:
              'Biblioteket har stängt två kvällar i veckan. Barnens bästa: läxhjälpen flyttas till skolan.',
          }),
        ],
      },
    ],
  },
  {
    ...{ id: '2027-b1c85e60a94f', group: 'bjorklistan', year: 2027 },
    versions: [
      {
        title: 'Lägre skatt, samma service',
        summary: 'Vi sänker skatten med tio öre och betalar med en mindre central förvaltning.',
        ...{ who: 'Marita Hedefors', on: '2026-10-12' },
        changes: [
          tax(-10, 'Den som arbetar ska få behålla mer.'),
          frame('kommunledning', -4, { motive: 'Färre chefer i centrala förvaltningen.' }),
        ],
      },
    ],
  },
  {
    ...{ id: '2027-7d20f4b8136e', group: 'lindlistan', year: 2027 },
    versions: [
      {
        title: 'Trygg omsorg',
        summary: '',
        ...{ who: 'Mattias Fagerås', on: '2026-10-13' },
        changes: [
          frame('aldreomsorg', 20, { motive: 'De över 80 blir fler, och ramen räcker inte.' }),
          frame('funktionsstod', 15.5, { motive: 'Gruppbostäderna går på vikarier.' }),
        ],
      },
    ],
  },
]

/** A group's budget as the example tells it, with what a tabled one was computed from. */
export interface ExampleAlternative extends Pick<Told, 'id' | 'group' | 'year'> {
  readonly versions: readonly {
    readonly document: AlternativeDocument
    readonly who: string
    readonly on: string
  }[]
  readonly tabling?: {
    readonly model: AlternativeModel
    readonly note: TablingNote
    readonly reference: string
    readonly on: string
  }
}

/** What the director's proposal was when the groups worked. The board's of 2026 was what the assembly then adopted. */
const proposalKnown: Readonly<Record<number, { readonly day: string; readonly fiscal: string }>> = {
  2026: { day: '2025-11-10', fiscal: '2025-11-25' },
  2027: { day: '2026-10-15', fiscal: '2026-10-15' },
}

/** Two budgets that were tabled for 2026, one of which didn't balance, and a draft of each group for 2027. */
export const exampleAlternatives: readonly ExampleAlternative[] = told.map((each) => {
  const { id, group, year, versions, tabled } = each
  const documents = versions.map(({ title, summary, changes, who, on }) => ({
    ...{ who, on },
    document: { title, summary, changes, basis: basisOf(year) },
  }))
  const latest = documents.at(-1)?.document
  return {
    ...{ id, group, year },
    versions: documents,
    ...(tabled && latest && { tabling: tablingOf(year, latest, tabled) }),
  }
})

function basisOf(year: number) {
  const basis = latestBasis(exampleBudgetBook, year)
  if (!basis) throw new RangeError(`the example has no frames for ${year}`)
  return basis
}

function tablingOf(year: number, document: AlternativeDocument, { on, reference, relied }: TabledExample) {
  const known = proposalKnown[year] ?? { day: on, fiscal: on }
  const fiscal = panelInput(fiscalBookAt(exampleFiscalBook, known.fiscal))
  const tax = taxGround(exampleTaxRates, fiscal.years, year)
  const model = alternativeModel(
    {
      book: exampleBudgetBook,
      tree: treeAt(exampleOrganisation, known.day),
      goals: goalsAt(exampleGoalBook, known.day).goals,
      fiscal: { ...fiscal, budgetYear: year },
      ...(tax && { tax }),
      consequenceLimit: consequenceLimitOn(known.day),
    },
    year,
    document.basis,
  )
  const note = noteOf(recompute(baselineOf(model), document.changes))
  return { model, note: { ...note, ...relied }, reference, on }
}
