import type { FiscalRoom } from '#chapters/budget/fiscal/fiscal-room.web.ts'
import { derived } from '#chapters/budget/fiscal/fiscal-room.web.ts'
import { fiscalRoomTexts } from '#chapters/budget/fiscal/fiscal-room-texts.ts'
import { type Guideline, type GuidelineYear, resultRuleOfThumb } from '#chapters/budget/fiscal/guidelines.ts'
import { type LineRow, lineRows } from '#chapters/budget/fiscal/line-rows.ts'
import { measureWords, writeLimit, writeMeasure } from '#chapters/budget/fiscal/measure-words.ts'
import { type MeasureId, measureIds, measureUnits } from '#chapters/budget/fiscal/measures.ts'
import { type FiscalPanelYear, panelYear } from '#chapters/budget/fiscal/panel-years.ts'
import { shockName } from '#chapters/budget/fiscal/shock-words.ts'
import type { StressTest } from '#chapters/budget/fiscal/stress-tests.ts'
import { formatKronor, kronorScale } from '#core/format.ts'
import type { Bilingual } from '#core/language.ts'
import type { Cell, Column, Row, Table } from '#reports/table.ts'
import { deficitHistory } from './deficit-history.ts'
import { panelTexts } from './panel-texts.ts'

const { sv, en } = panelTexts
const both = (pick: (texts: typeof sv) => string): Bilingual => ({ sv: pick(sv), en: pick(en) })

/** How many closed years stand before the budget year. */
const yearsBefore = 4

/** Years that the page shows: some before the budget year, and all that come. */
function shownYears({ panel }: FiscalRoom): readonly FiscalPanelYear[] {
  return panel.years.filter(({ year }) => year >= panel.budgetYear - yearsBefore)
}

function yearColumn({ year, stage }: Pick<FiscalPanelYear, 'year' | 'stage'>): Column {
  const head = (language: 'sv' | 'en') =>
    stage === 'outcome' ? `${year}` : `${year} ${fiscalRoomTexts[language].stages[stage]}`
  return { key: String(year), label: { sv: head('sv'), en: head('en') }, kind: 'kronor' }
}

/** The balance calculation, with the years side by side and the statute last on each line. */
export function linesTable(room: FiscalRoom): Table {
  const years = shownYears(room)
  return {
    id: 'balanskrav',
    title: both((t) => t.linesHeading),
    columns: [
      { key: 'line', kind: 'text', label: both((t) => t.line) },
      ...years.map(yearColumn),
      { key: 'statute', kind: 'text', label: both((t) => t.statute) },
    ],
    rows: lineRows(years)
      .filter((row) => !isEmpty(row))
      .map((row) => lineRow(row, years)),
    notes: [
      {
        sv: 'Rader som är noll alla år visas inte. Summor står i fetstil.',
        en: 'Lines that are zero in all years are left out. Sums stand in bold.',
      },
    ],
    provenance: derived(room.provenance),
  }
}

/** Items that are nothing in every year would hide those that are something. */
function isEmpty({ id, kind, amounts }: LineRow): boolean {
  return kind === 'item' && id !== 'earlier-deficits' && amounts.every((amount) => !amount)
}

function lineRow({ id, label, kind, statute, amounts }: LineRow, years: readonly FiscalPanelYear[]): Row {
  const cells = years.map(({ year }, at): [string, Cell] => {
    const amount = amounts[at]
    return [String(year), amount === undefined ? null : amount / 100]
  })
  return {
    key: `${id} ${label.sv}`,
    ...(kind === 'sum' ? { standing: 'own' as const } : {}),
    // A reference is one word to the eye.
    cells: {
      line: label,
      statute: statute.replace(/(KL|LKBR|SFS) /g, '$1\u00a0'),
      ...Object.fromEntries(cells),
    },
  }
}

/** The result of every year, as the chart shows it. */
export function resultTable({ panel, provenance }: FiscalRoom): Table {
  return {
    id: 'resultat',
    title: both((t) => t.chartTitle),
    columns: [
      { key: 'year', kind: 'year', label: { sv: 'År', en: 'Year' } },
      { key: 'stage', kind: 'text', label: { sv: 'Vad det är', en: 'What it is' } },
      { key: 'result', kind: 'kronor', label: { sv: 'Resultat', en: 'Result' } },
      { key: 'share', kind: 'share', label: { sv: 'Andel', en: 'Share' } },
      { key: 'balance', kind: 'kronor', label: both((t) => t.stressColumns.balance) },
      { key: 'base', kind: 'kronor', label: { sv: 'Skatter och bidrag', en: 'Taxes and grants' } },
    ],
    rows: panel.years.map(({ year, stage, figures, measures, balanceResultOre }) => ({
      key: String(year),
      cells: {
        year,
        stage: { sv: fiscalRoomTexts.sv.stages[stage], en: fiscalRoomTexts.en.stages[stage] },
        result: figures.resultOre / 100,
        share: measures['result-share'] ?? null,
        balance: balanceResultOre / 100,
        base: figures.taxesAndGrantsOre === undefined ? null : figures.taxesAndGrantsOre / 100,
      },
    })),
    provenance: derived(provenance),
  }
}

/** Every deficit with its last year. */
export function clockTable({ panel, provenance }: FiscalRoom): Table {
  return {
    id: 'aterstallande',
    title: both((t) => t.clockHeading),
    columns: [
      { key: 'arisen', kind: 'year', label: both((t) => t.clockColumns.arisen) },
      { key: 'deficit', kind: 'kronor', label: both((t) => t.clockColumns.deficit) },
      { key: 'by', kind: 'year', label: both((t) => t.clockColumns.by) },
      { key: 'restored', kind: 'year', label: both((t) => t.clockColumns.restored) },
      { key: 'left', kind: 'kronor', label: both((t) => t.clockColumns.left) },
    ],
    rows: deficitHistory(panel.years).map(({ arisen, amountOre, restoreBy, restoredIn, leftOre }) => ({
      key: String(arisen),
      cells: {
        ...{ arisen, deficit: amountOre / 100, by: restoreBy, left: leftOre / 100 },
        restored: restoredIn ?? { missing: both((t) => t.notYet) },
      },
    })),
    provenance: derived(provenance),
  }
}

/** From the result to what may be set aside, step by step. */
export function roomTable(room: FiscalRoom): Table | undefined {
  const year = panelYear(room.panel, room.panel.budgetYear)
  if (!year?.room) return undefined
  const { adjustedResultOre, figures } = year
  const { thresholdOre, threshold, maxReserveOre, deficitsFirstOre, roomOre, reservableOre, rule } = year.room
  const row = (key: string, label: Bilingual, ore: number, isSum = false): Row => ({
    key,
    ...(isSum ? { standing: 'own' as const } : {}),
    cells: { what: label, amount: ore / 100 },
  })
  return {
    id: 'reservutrymme',
    title: both((t) => t.roomHeading(year.year)),
    columns: [
      { key: 'what', kind: 'text', label: { sv: 'Steg', en: 'Step' } },
      { key: 'amount', kind: 'kronor', label: { sv: 'Belopp', en: 'Amount' } },
    ],
    rows: [
      row(
        'result',
        both((t) => t.roomSteps.result),
        Math.min(figures.resultOre, adjustedResultOre),
      ),
      row(
        'threshold',
        both((t) => t.roomSteps.threshold(threshold)),
        -thresholdOre,
      ),
      row(
        'most',
        both((t) => t.roomSteps.most),
        maxReserveOre,
        true,
      ),
      row(
        'deficits',
        both((t) => t.roomSteps.deficits),
        -deficitsFirstOre || 0,
      ),
      ...(rule === 'rer'
        ? [
            row(
              'ceiling',
              both((t) => t.roomSteps.ceiling),
              roomOre,
            ),
          ]
        : []),
      row(
        'reservable',
        both((t) => t.roomSteps.reservable),
        reservableOre,
        true,
      ),
      row(
        'rer',
        both((t) => t.roomSteps.rer),
        figures.reserveOre?.rer ?? 0,
      ),
      row(
        'rur',
        both((t) => t.roomSteps.rur),
        figures.reserveOre?.rur ?? 0,
      ),
    ],
    provenance: derived(room.provenance),
  }
}

/** Each guideline with its limit, decision and the years that it is for. */
export function guidelineTable(room: FiscalRoom): Table {
  const { panel, provenance } = room
  const years = panel.years.filter(({ year }) => year >= panel.budgetYear - guidelineYearsBefore)
  const order = (measure: MeasureId) => measureIds.indexOf(measure)
  return {
    id: 'riktlinjer',
    title: both((t) => t.guidelinesHeading),
    columns: [
      { key: 'guideline', kind: 'text', label: both((t) => t.guidelineColumns.guideline) },
      { key: 'limit', kind: 'text', label: both((t) => t.guidelineColumns.limit) },
      ...years.map(({ year, stage }): Column => {
        const { key, label } = yearColumn({ year, stage })
        return { key, label, kind: 'text' }
      }),
    ],
    rows: panel.guidelines
      .toSorted((a, b) => order(a.guideline.measure) - order(b.guideline.measure))
      .map(({ guideline, years: held }) => ({
        key: guideline.id,
        cells: {
          guideline: measureWords[guideline.measure],
          limit: { sv: limitWords(guideline, 'sv'), en: limitWords(guideline, 'en') },
          ...Object.fromEntries(
            years.map(({ year }) => [
              String(year),
              heldCell(
                guideline,
                held.find((each) => each.year === year),
              ),
            ]),
          ),
        },
      })),
    notes: [
      {
        sv: '✓ når riktlinjen, ✗ når den inte. Ett streck: riktlinjen gällde inte, eller siffror saknas.',
        en: '✓ meets the guideline, ✗ does not. A dash: the guideline did not hold, or figures are missing.',
      },
    ],
    provenance: derived(provenance),
  }
}

/** How many closed or forecast years stand before the budget year among the guidelines. */
const guidelineYearsBefore = 2

function heldCell({ measure, limit }: Guideline, held: GuidelineYear | undefined): Cell {
  if (held === undefined) return null
  const { value, met } = held
  if (value === undefined) return { missing: both((t) => t.unknown) }
  const write = (language: 'sv' | 'en') =>
    measureUnits[measure] === 'ore'
      ? withUnit(value, limit, language)
      : writeMeasure(measure, value, language, limit)
  const say = (language: 'sv' | 'en') => `${met ? '✓' : '✗'}\u00a0${write(language)}`
  return { sv: say('sv'), en: say('en') }
}

/** Money in the unit of the limit beside it. */
function withUnit(ore: number, limit: number, language: 'sv' | 'en'): string {
  return formatKronor(ore / 100, language, { scale: kronorScale([limit / 100]) })
}

/** 'minst 2,0 % (KF 2021-11-22 § 148)' */
function limitWords({ id, measure, limit, overYears, decision }: Guideline, language: 'sv' | 'en'): string {
  const mean = overYears > 1 ? `, ${panelTexts[language].mean(overYears)}` : ''
  const word = id === resultRuleOfThumb.id ? 'ruleOfThumb' : 'proposed'
  // A reference is one word to the eye.
  const by = decision === '' ? fiscalRoomTexts[language][word] : decision.replaceAll(' ', '\u00a0')
  return `${writeLimit(measure, limit, language)}${mean} (${by})`
}

/** What each shock would do to the budget year, and all at once. */
export function stressTable({ panel, provenance }: FiscalRoom): Table {
  const { tests, together } = panel.stress
  const all: readonly StressTest[] = together ? [...tests, together] : tests
  return {
    id: 'stresstest',
    title: both((t) => t.stressHeading(panel.budgetYear)),
    columns: [
      { key: 'shock', kind: 'text', label: both((t) => t.stressColumns.shock) },
      { key: 'effect', kind: 'kronor', signed: true, label: both((t) => t.stressColumns.effect) },
      { key: 'result', kind: 'kronor', label: both((t) => t.stressColumns.result) },
      { key: 'balance', kind: 'kronor', label: both((t) => t.stressColumns.balance) },
      { key: 'reservable', kind: 'kronor', label: both((t) => t.stressColumns.reservable) },
      { key: 'months', kind: 'text', label: both((t) => t.stressColumns.months) },
    ],
    rows: all.map(
      ({ shock, size, effectOre, resultOre, balanceResultOre, reservableOre, reserveMonths }) => ({
        key: shock,
        cells: {
          shock: { sv: shockName(shock, size, 'sv'), en: shockName(shock, size, 'en') },
          effect: effectOre / 100,
          result: resultOre / 100,
          balance: balanceResultOre / 100,
          reservable: reservableOre === undefined ? null : reservableOre / 100,
          months:
            reserveMonths === undefined
              ? null
              : reserveMonths === 'unending'
                ? both((t) => t.noNeed)
                : both((t) => t.months(reserveMonths)),
        },
      }),
    ),
    provenance: derived(provenance),
  }
}
