import { formatInScale, formatList, formatMoney, kronorScale, kronorUnit } from '#core/format.ts'
import type { Language } from '#core/language.ts'
import type { FiscalAnswer } from './fiscal-output.cli.ts'
import { lineRows } from './line-rows.ts'
import { shockName } from './shock-words.ts'

type Years = FiscalAnswer['years']

/** So many years stand beside each other on a line of a terminal. */
const yearsAcross = 6

/** The answer for people: the calculation with the years side by side, the reserve, the clock, and what to look at. */
export function fiscalText({ years, plan, source, notes: own }: FiscalAnswer, language: Language): string {
  const t = texts[language]
  const blocks = Array.from({ length: Math.ceil(years.length / yearsAcross) }, (_, at) =>
    block(years.slice(at * yearsAcross, (at + 1) * yearsAcross), language),
  )
  const planned = plan && t.plan(formatMoney(plan.leastYearlyOre, language), plan.after + 1, plan.through)
  return [
    ...blocks,
    planned ?? '',
    stress(years, language),
    notes(years, language),
    own.join('\n'),
    source ? `${t.source}: ${source}` : '',
  ]
    .filter((part) => part !== '')
    .join('\n\n')
}

function block(years: Years, language: Language): string {
  const t = texts[language]
  const scale = kronorScale(years.flatMap(({ lines }) => lines.map(({ amountOre }) => amountOre / 100)))
  const money = (ore: number | undefined) =>
    ore === undefined ? '–' : formatInScale(ore / 100, scale, language)
  const rows = lineRows(years).map(({ label, kind, statute, amounts }) => [
    `${kind === 'sum' ? '= ' : '  '}${label[language]}`,
    ...amounts.map(money),
    statute,
  ])
  return table([
    [kronorUnit(scale, language), ...years.map(({ year }) => String(year)), t.statute],
    ...rows,
    [`  ${t.restoreBy}`, ...years.map(({ restoreBy }) => String(restoreBy ?? '–')), 'KL 11:12'],
    [`  ${t.most}`, ...years.map(({ room }) => money(room?.maxReserveOre)), 'KL 11:14'],
    [
      `  ${t.ceiling}`,
      ...years.map(({ room }) => (room?.rule === 'rer' ? money(room.roomOre) : '–')),
      'KL 11:14',
    ],
    [`  ${t.reservable}`, ...years.map(({ room }) => money(room?.reservableOre)), 'KL 11:14'],
  ])
}

function stress(years: Years, language: Language): string {
  const t = texts[language]
  const rows = years.flatMap(({ year, tests }) =>
    tests.map(({ shock, size, effectOre, resultOre, balanceResultOre }) => [
      `${year}  ${shockName(shock, size, language)}`,
      ...[effectOre, resultOre, balanceResultOre].map((ore) => formatMoney(ore, language)),
    ]),
  )
  return rows.length === 0 ? '' : table([[t.stress, t.effect, t.result, t.balance], ...rows])
}

function notes(years: Years, language: Language): string {
  return years
    .flatMap(({ year, notes: those }) => those.map(({ text }) => ({ year, said: text[language] })))
    .reduce<{ said: string; of: number[] }[]>((gathered, { year, said }) => {
      const same = gathered.find((each) => each.said === said)
      if (same) same.of.push(year)
      else gathered.push({ said, of: [year] })
      return gathered
    }, [])
    .map(({ said, of }) => `${formatList(of.map(String), language)}: ${said}`)
    .join('\n')
}

/** Columns set with spaces: the first and the last to the left, figures to the right. */
function table(rows: readonly (readonly string[])[]): string {
  const columns = Math.max(...rows.map(({ length }) => length))
  const widths = Array.from({ length: columns }, (_, at) =>
    Math.max(...rows.map((row) => (row[at] ?? '').length)),
  )
  const isText = (at: number) => at === 0 || /^(KL|LKBR)/.test(rows.at(-1)?.[at] ?? '')
  return rows
    .map((row) =>
      row
        .map((cell, at) => (isText(at) ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0)))
        .join('  ')
        .trimEnd(),
    )
    .join('\n')
}

const texts = {
  sv: {
    statute: 'Lag',
    source: 'Källa',
    restoreBy: 'Ska vara återställt senast',
    most: 'Högsta reservering efter gränsen',
    ceiling: 'Utrymme under resultatreservens tak',
    reservable: 'Får sättas av i år',
    plan: (money: string, from: number, through: number) =>
      `För att allt ska vara återställt i tid behövs ett balanskravsresultat på minst ${money} om året, ${from}–${through}.`,
    stress: 'Ett sämre år',
    effect: 'Påverkan',
    result: 'Resultat',
    balance: 'Balanskravsresultat',
  },
  en: {
    statute: 'Act',
    source: 'Source',
    restoreBy: 'To be restored by',
    most: 'Most to set aside by the threshold',
    ceiling: 'Room under the ceiling of the result reserve',
    reservable: 'May be set aside this year',
    plan: (money: string, from: number, through: number) =>
      `For all to be restored in time, a balance-requirement result of at least ${money} a year is needed, ${from}–${through}.`,
    stress: 'A worse year',
    effect: 'Effect',
    result: 'Result',
    balance: 'Balance-requirement result',
  },
} as const
