import { frameOf, ruleSetsOf } from '#chapters/budget/in-force.ts'
import type { AllocationInput, BudgetFrame } from '#chapters/budget/model.ts'
import { resolvePrices } from '#chapters/budget/volume/resolve-prices.ts'
import type { Bilingual } from '#core/language.ts'
import type { Column, Row, Table } from '#reports/table.ts'
import { groupName } from './account-names.ts'
import type { Field } from './field.ts'
import { fieldsOf, type ImportKind, monthFields } from './fields.ts'
import type { WorkbookWish } from './workbook-wish.ts'

export const orePerKrona = 100

/** The columns of a kind in the order and by the names that the reader knows. */
export function columnsOf(kind: ImportKind, left: readonly string[] = []): readonly [Column, ...Column[]] {
  const [first, ...others] = fieldsOf[kind].filter(({ id }) => !left.includes(id)).map(columnOf)
  if (!first) throw new Error(`${kind} has no columns`)
  return [first, ...others]
}

const kinds = {
  text: 'text',
  number: 'number',
  amount: 'kronor',
  price: 'kronor',
  people: 'number',
  year: 'year',
  day: 'day',
  period: 'number',
} as const

function columnOf({ id, label, type }: Field): Column {
  return {
    key: id,
    label,
    kind: kinds[type],
    ...(type === 'amount' || type === 'price' ? { decimals: 2 } : {}),
  }
}

type Wish = Pick<WorkbookWish, 'book' | 'year' | 'provenance'>
type NamedWish = Pick<WorkbookWish, 'book' | 'year' | 'provenance' | 'nameOf'>

/** Last in a table whose places are told by their ids: for people, passed over when the table is read in. */
const placeName: Column = { key: 'placeName', label: { sv: 'Namn', en: 'Name' }, kind: 'text' }

/** As the reader of files knows the words. */
const frameStageWords: Readonly<Record<BudgetFrame['stage'], Bilingual>> = {
  planning: { sv: 'planering', en: 'planning' },
  proposed: { sv: 'förslag', en: 'proposed' },
  decided: { sv: 'beslutad', en: 'decided' },
}

const inputStageWords: Readonly<Record<AllocationInput['stage'], Bilingual>> = {
  budget: { sv: 'budget', en: 'budget' },
  actual: { sv: 'utfall', en: 'actual' },
}

/** The latest frame of each place of the year. */
export function framesTable({ book, year, provenance, nameOf }: NamedWish): Table {
  const nodes = [...new Set(book.frames.filter((frame) => frame.year === year).map(({ node }) => node))]
  return {
    id: 'ramar',
    title: { sv: `Ramar ${year}`, en: `Frames ${year}` },
    columns: [...columnsOf('frames'), placeName],
    rows: nodes.flatMap((node): Row[] => {
      const frame = frameOf(book, year, node)
      if (!frame) return []
      const { amountOre, stage, decision, givenOn, reason } = frame
      return [
        {
          key: node,
          cells: {
            ...{ year, place: node, amount: amountOre / orePerKrona, decision, givenOn, reason },
            stage: frameStageWords[stage],
            placeName: nameOf(node),
          },
        },
      ]
    }),
    provenance,
  }
}

/** Every volume, index and given amount of the year that the budget rests on, and what came. */
export function volumesTable({ book, year, provenance, nameOf }: NamedWish): Table {
  const own = book.inputs.filter((input) => input.year === year)
  return {
    id: 'volymer',
    title: { sv: `Volymer och index ${year}`, en: `Volumes and indices ${year}` },
    columns: [...columnsOf('volumes'), placeName],
    rows: own.map(
      ({ ruleSet, unit, name, on, value, stage, kind, source }, index): Row => ({
        key: String(index),
        cells: {
          ...{ year, ruleSet, unit, name, source },
          stage: inputStageWords[stage],
          placeName: nameOf(unit),
          on: on ?? '',
          value: kind === 'amount' ? value / orePerKrona : value,
        },
      }),
    ),
    provenance,
  }
}

/** Every price of the year's rule sets, as it came out: in kronor. */
export function pricesTable({ book, year, provenance }: Wish): Table {
  return {
    id: 'priser',
    title: { sv: `Priser ${year}`, en: `Prices ${year}` },
    columns: [
      ...columnsOf('prices'),
      { key: 'title', label: { sv: 'Vad priset gäller', en: 'What it is the price of' }, kind: 'text' },
      { key: 'per', label: { sv: 'Per', en: 'Per' }, kind: 'text' },
    ],
    rows: ruleSetsOf(book, year).flatMap(({ id, document }) => {
      const prices = resolvePrices(document)
      return document.prices.map((price): Row => {
        const ore = prices.ok ? prices.value.get(price.id)?.ore : price.ore
        return {
          key: `${id} ${price.id}`,
          cells: {
            ...{ ruleSet: id, year, price: price.id, title: price.title, per: price.per },
            amount: ore === undefined ? null : ore / orePerKrona,
          },
        }
      })
    }),
    provenance,
  }
}

/** How the units plan their money: an account a row, a month a column. */
export function plansTable({
  year,
  lines,
  accountNames,
  provenance,
}: Pick<WorkbookWish, 'year' | 'lines' | 'accountNames' | 'provenance'>): Table {
  const own = lines.filter((line) => line.year === year)
  const rows = own.map(
    ({ unit, account, activity, months, source }): Row => ({
      key: [unit, account, activity].join(' '),
      cells: {
        ...{ year, unit, account, activity, source },
        accountName: accountNames.get(account) ?? groupName(account),
        ...Object.fromEntries(monthFields.map(({ id }, index) => [id, (months[index] ?? 0) / orePerKrona])),
      },
    }),
  )
  const sums = monthFields.map(({ id }, index) => [
    id,
    own.reduce((sum, { months }) => sum + (months[index] ?? 0), 0) / orePerKrona,
  ])
  return {
    id: 'konton',
    title: { sv: `Budget per konto och månad ${year}`, en: `Budget by account and month ${year}` },
    columns: columnsOf('plans', ['period', 'amount']),
    rows,
    total: { key: 'total', cells: { year: { sv: 'Summa', en: 'Total' }, ...Object.fromEntries(sums) } },
    provenance,
  }
}
