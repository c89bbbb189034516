import { expect, test } from 'vitest'
import { toOre } from '#core/money.ts'
import { aYear, million } from './__fixtures__/a-year.ts'
import { type CalculatedYear, calculate } from './calculation.ts'
import { lineRows } from './line-rows.ts'
import { restorationPlan } from './restoration-plan.ts'
import { fiscalRules } from './rules.ts'

function millions(year: CalculatedYear | undefined) {
  return Object.fromEntries(year?.lines.map(({ id, amountOre }) => [id, amountOre / 100_000_000]) ?? [])
}

test('every line stands in the order that municipalities print it, with its statute (LKBR 11:10)', () => {
  const [year] = calculate([
    aYear(2025, 10, {
      adjustments: [
        { kind: 'other', amountOre: million(-0.5) },
        { kind: 'reversal', amountOre: million(0.25) },
        { kind: 'unrealised-loss', amountOre: million(2) },
        { kind: 'unrealised-gain', amountOre: million(-1) },
        { kind: 'loss-by-exception', amountOre: million(0.75) },
        { kind: 'gain-by-exception', amountOre: million(1) },
        { kind: 'realisation-gain', amountOre: million(-2) },
        { kind: 'realisation-gain', amountOre: million(-1) },
      ],
      toReserveOre: million(4),
      fromReserveOre: million(1.5),
    }),
  ])
  expect(year?.lines.map(({ id, amountOre, statute }) => [id, amountOre / 100_000_000, statute])).toEqual([
    ['result', 10, 'LKBR 11:10'],
    ['realisation-gain', -3, 'LKBR 11:10'],
    ['gain-by-exception', 1, 'LKBR 11:10'],
    ['loss-by-exception', 0.75, 'LKBR 11:10'],
    ['unrealised-gain', -1, 'LKBR 11:10'],
    ['unrealised-loss', 2, 'LKBR 11:10'],
    ['reversal', 0.25, 'LKBR 11:10'],
    ['other', -0.5, ''],
    ['adjusted-result', 9.5, 'LKBR 11:10'],
    ['to-reserve', -4, 'LKBR 11:10'],
    ['from-reserve', 1.5, 'LKBR 11:10'],
    ['balance-result', 7, 'LKBR 11:10'],
    ['earlier-deficits', 0, 'KL 11:12'],
    ['after-earlier-deficits', 7, 'KL 11:12'],
    ['exceptional-reasons', 0, 'KL 11:13'],
    ['to-restore', 0, 'KL 11:12'],
  ])
})

test('the oldest deficit is restored first, each with its own last year', () => {
  const years = calculate([aYear(2021, -5), aYear(2022, -3), aYear(2023, 6), aYear(2024, 1)])
  expect(
    years.map(({ deficits }) =>
      deficits.map(({ arisen, amountOre, restoreBy }) => [arisen, amountOre / 1e8, restoreBy]),
    ),
  ).toEqual([
    [[2021, 5, 2024]],
    [
      [2021, 5, 2024],
      [2022, 3, 2025],
    ],
    [[2022, 2, 2025]],
    [[2022, 1, 2025]],
  ])
  expect(years.map(({ restoreBy }) => restoreBy)).toEqual([2024, 2024, 2025, 2025])
  expect(restorationPlan(2024, years[3]?.deficits ?? [])).toMatchObject({
    leastYearlyOre: 100_000_000,
    through: 2025,
  })
})

test('a deficit that its third year leaves is overdue, and said', () => {
  const years = calculate([aYear(2021, -5), aYear(2022, 1), aYear(2023, 1), aYear(2024, 1)])
  expect(years[2]?.overdue).toEqual([])
  expect(years[3]?.overdue).toEqual([{ arisen: 2021, amountOre: million(2), restoreBy: 2024 }])
  expect(years[3]?.notes.map(({ text }) => text.sv)).toEqual([
    'Av underskottet 2021 är 2,0\u00a0mnkr inte återställt vid utgången av 2024, som är det sista året.',
  ])
  expect(restorationPlan(2024, years[3]?.deficits ?? [])).toBeUndefined()
})

test('exceptional reasons come after the balance result, and lower what is to be restored', () => {
  const [year] = calculate([aYear(2024, -10, { exceptionalReasonsOre: million(4) })])
  expect(year).toMatchObject({
    balanceResultOre: million(-10),
    deficitsToRestoreOre: million(6),
    restoreBy: 2027,
  })
  expect(millions(year)).toMatchObject({ 'exceptional-reasons': 4, 'to-restore': 6 })
})

test('exceptional reasons beyond the year’s own deficit lower the older ones', () => {
  const years = calculate([aYear(2023, -3), aYear(2024, -1, { exceptionalReasonsOre: million(2.5) })])
  expect(years[1]?.deficits).toEqual([{ arisen: 2023, amountOre: million(1.5), restoreBy: 2026 }])
})

test('on request exceptional reasons stand inside, as Malmö printed them in 2013', () => {
  const [year] = calculate([
    aYear(2013, 121, { exceptionalReasonsOre: million(106), exceptionalReasonsInside: true }),
  ])
  expect(year?.balanceResultOre).toBe(million(227))
  expect(year?.lines.map(({ id }) => id)).not.toContain('exceptional-reasons')
})

test('an opening deficit of its own replaces what the years before leave', () => {
  const years = calculate([
    aYear(2022, -10),
    aYear(2023, 0, { openingDeficitOre: million(4) }),
    aYear(2024, 0, { openingDeficitOre: million(7) }),
  ])
  expect(years.map(({ deficitsToRestoreOre }) => deficitsToRestoreOre / 1e8)).toEqual([10, 4, 7])
  expect(years[1]?.notes.map(({ code }) => code)).toEqual(['opening-deficit-less-than-carried'])
  expect(years[2]?.deficits).toEqual([
    { arisen: 2022, amountOre: million(4), restoreBy: 2025 },
    { arisen: 2023, amountOre: million(3), restoreBy: 2026 },
  ])
  expect(years[2]?.notes[0]?.text.en).toBe(
    'The year in which the opening deficit arose is not given. It is counted from 2023, to be restored by 2026. If it is older, the time is shorter.',
  )
})

test('a gap between years, an odd sign and a suspect unit are said, and change nothing', () => {
  const [, year] = calculate([
    aYear(2020, 1),
    aYear(2022, 100, {
      adjustments: [{ kind: 'realisation-gain', amountOre: million(3) }],
      taxesAndGrantsOre: million(200),
      equityInclPensionsOre: million(1),
    }),
  ])
  expect(year?.adjustedResultOre).toBe(million(103))
  expect(year?.notes.map(({ text }) => text.sv)).toEqual([
    'Åren mellan 2020 och 2022 saknas. Underskott räknas vidare som om inget hände då.',
    '”Samtliga realisationsvinster” sänker resultatet, men beloppet 3,0\u00a0mnkr gör tvärtom. Se efter om tecknet eller sorten är fel.',
    'Resultatet är orimligt stort mot skatter och bidrag, eller de är orimligt små. Se efter om alla belopp är i öre.',
  ])
})

test('setting aside more than the room, and using more than there is, is said', () => {
  const [year] = calculate([
    aYear(2025, 30, {
      taxesAndGrantsOre: million(1_800),
      equityInclPensionsOre: million(10),
      reserveOre: { rer: million(5), rur: million(10) },
      toReserveOre: million(20),
      fromReserveOre: million(16),
    }),
  ])
  expect(year?.notes.map(({ text }) => text.en)).toEqual([
    'SEK\u00a020.0\u00a0million is set aside to the reserve. The room is SEK\u00a012.0\u00a0million.',
    'SEK\u00a016.0\u00a0million is taken from the result reserve (RER). There is SEK\u00a05.0\u00a0million to use.',
  ])
})

const reserves = { rer: million(5), rur: million(10) }

test('an older reserve that is used has the result before and after it, apart from the result reserve (SFS 2023:643)', () => {
  const [year] = calculate([
    aYear(2025, -6, {
      ...{ fromReserveOre: million(2), fromOldReserveOre: million(3), reserveOre: reserves },
      ...{ exceptionalReasonsOre: million(1), exceptionalReasonsInside: true },
    }),
  ])
  const shown = year?.lines.slice(8).map(({ id, kind, amountOre, statute }) => {
    return [id, kind, amountOre / 100_000_000, statute]
  })
  expect(shown).toEqual([
    ['to-reserve', 'item', 0, 'LKBR 11:10'],
    ['from-reserve', 'item', 2, 'LKBR 11:10'],
    ['after-result-reserve', 'sum', -4, 'LKBR 11:10'],
    ['from-old-reserve', 'item', 3, 'LKBR 11:10, SFS 2023:643'],
    ['after-old-reserve', 'sum', -1, 'LKBR 11:10, SFS 2023:643'],
    ['exceptional-reasons-inside', 'item', 1, 'KL 11:13'],
    ['balance-result', 'sum', 0, 'LKBR 11:10'],
    ['earlier-deficits', 'item', 0, 'KL 11:12'],
    ['after-earlier-deficits', 'sum', 0, 'KL 11:12'],
    ['to-restore', 'sum', 0, 'KL 11:12'],
  ])
  expect(year?.oldReserve).toEqual({ beforeOre: million(-4), afterOre: million(-1) })
})

test('where no older reserve is used, and before there were two, nothing is added to the lines', () => {
  const [before, after] = calculate([
    aYear(2023, -6, { fromReserveOre: million(2), fromOldReserveOre: million(3) }),
    aYear(2024, -6, { fromReserveOre: million(2) }),
  ])
  expect(millions(before)).toMatchObject({ 'from-reserve': 5, 'balance-result': -1 })
  expect(millions(after)).toMatchObject({ 'from-reserve': 2, 'balance-result': -4 })
  for (const year of [before, after]) {
    expect(year?.lines.map(({ id }) => id)).not.toContain('after-old-reserve')
    expect(year?.oldReserve).toBeUndefined()
  }
})

test('each reserve has its own limit: the older one also a last year, where the municipality has written it in', () => {
  const year = aYear(2034, -20, {
    ...{ fromReserveOre: million(5), fromOldReserveOre: million(11), reserveOre: reserves },
  })
  const said = (rules = fiscalRules) => calculate([year], rules)[0]?.notes.map(({ text }) => text.sv)
  expect(said()).toEqual([
    '11,0\u00a0mnkr tas ur den äldre resultatutjämningsreserven (RUR). Där finns 10,0\u00a0mnkr att använda.',
  ])
  expect(said({ ...fiscalRules, oldReserveUsableThrough: 2033 })).toEqual([
    '11,0\u00a0mnkr tas ur den äldre resultatutjämningsreserven (RUR). Enligt kommunens regler får den användas till och med 2033.',
  ])
})

test('years that have different lines stand side by side in one order, each name on its own row', () => {
  const years = calculate([
    aYear(2023, -9, { fromReserveOre: million(1) }),
    aYear(2024, -9, {
      adjustments: [{ kind: 'other', amountOre: million(1) }],
      ...{ exceptionalReasonsOre: million(2), exceptionalReasonsInside: true },
    }),
    aYear(2025, -9, { fromReserveOre: million(4), fromOldReserveOre: million(3) }),
  ])
  const rows = lineRows(years).map(({ label, amounts }) => [
    label.sv,
    ...amounts.map((amount) => (amount === undefined ? '' : amount / 100_000_000)),
  ])
  expect(rows.slice(7, 18)).toEqual([
    ['Annan justering, inte i lagen', '', 1, ''],
    ['Årets resultat efter balanskravsjusteringar', -9, -8, -9],
    ['Reservering till resultatutjämningsreserv', 0, '', ''],
    ['Reservering till resultatreserv', '', 0, 0],
    ['Användning av resultatutjämningsreserv', 1, '', ''],
    ['Användning av resultatreserv', '', 0, 4],
    ['Årets resultat efter resultatreserv', '', '', -5],
    ['Användning av äldre resultatutjämningsreserv', '', '', 3],
    ['Årets resultat efter användning av äldre resultatutjämningsreserv', '', '', -2],
    ['Synnerliga skäl', '', 2, ''],
    ['Årets balanskravsresultat', -8, -6, -2],
  ])
})

test('years may come in any order', () => {
  const [first, second] = calculate([aYear(2025, 3), aYear(2024, -2)])
  expect([first?.year, second?.deficitsToRestoreOre]).toEqual([2024, toOre(0)])
})
