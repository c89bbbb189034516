import { type PanelYears, panelYear } from '#chapters/budget/fiscal/panel-years.ts'
import type { Bilingual } from '#core/language.ts'
import type { Provenance } from '#core/provenance.ts'
import type { Cell, Column, Row, Table } from '#reports/table.ts'
import { latestOf } from './alternatives-room.web.ts'
import { compareTexts } from './compare-texts.ts'
import { planYears } from './compose.ts'
import type { Alternative } from './model.ts'
import type { Baseline, Recomputed } from './recompute.ts'

/** A budget in the comparison. */
export interface Side {
  /** A, B, C …: what it is called in the chart. */
  readonly letter: string
  readonly alternative: Alternative
  readonly baseline: Baseline
  readonly recomputed: Recomputed
}

type Texts = (typeof compareTexts)['sv']

const both = (of: (t: Texts) => string): Bilingual => ({
  sv: of(compareTexts.sv),
  en: of(compareTexts.en),
})

/** 'A: Skolan först'. */
export function nameOfSide({ letter, alternative }: Side): string {
  return compareTexts.sv.letter(letter, latestOf(alternative).document.title)
}

function sideColumns(sides: readonly Side[], kind: Column['kind']): readonly Column[] {
  return sides.map((side) => ({
    key: side.letter,
    label: { sv: nameOfSide(side), en: nameOfSide(side) },
    kind,
  }))
}

function cellsOf(sides: readonly Side[], of: (side: Side) => Cell): Record<string, Cell> {
  return Object.fromEntries(sides.map((side) => [side.letter, of(side)]))
}

/** What each budget gives each frame. */
export function compareFrames(sides: readonly Side[], provenance: Provenance): Table {
  const names = rowsOf(sides, ({ recomputed }) =>
    recomputed.frames.map(({ node, name, under, amountOre }) => ({
      key: node,
      name: under === undefined ? name : `– ${name}`,
      base: amountOre,
    })),
  )
  return {
    id: 'jamfor-ramar',
    title: both((t) => t.frames),
    columns: [
      { key: 'name', label: both((t) => t.frame), kind: 'text' },
      { key: 'base', label: both((t) => t.base), kind: 'kronor' },
      ...sideColumns(sides, 'kronor'),
    ],
    rows: names.map(({ key, name, base }) => ({
      key,
      cells: {
        name,
        base: base / 100,
        ...cellsOf(sides, ({ recomputed }) => {
          const frame = recomputed.frames.find(({ node }) => node === key)
          return frame ? frame.afterOre / 100 : null
        }),
      },
    })),
    provenance,
  }
}

/** What each budget gives each unit. */
export function compareUnits(sides: readonly Side[], provenance: Provenance): Table {
  const names = rowsOf(sides, ({ recomputed }) =>
    recomputed.units.map(({ unit, name, beforeOre }) => ({ key: unit, name, base: beforeOre })),
  )
  const amounts = sides.map(
    ({ recomputed }) => new Map(recomputed.units.map(({ unit, afterOre }) => [unit, afterOre])),
  )
  return {
    id: 'jamfor-enheter',
    title: both((t) => t.units),
    columns: [
      { key: 'name', label: both((t) => t.unit), kind: 'text' },
      { key: 'base', label: both((t) => t.base), kind: 'kronor' },
      ...sideColumns(sides, 'kronor'),
    ],
    rows: names.map(({ key, name, base }) => ({
      key,
      cells: {
        name,
        base: base / 100,
        ...Object.fromEntries(
          sides.map(({ letter }, at) => {
            const ore = amounts[at]?.get(key)
            return [letter, ore === undefined ? null : ore / 100]
          }),
        ),
      },
    })),
    provenance,
  }
}

interface Named {
  readonly key: string
  readonly name: string
  readonly base: number
}

/** Each row once, in the order of the first budget that has it. */
function rowsOf(sides: readonly Side[], of: (side: Side) => readonly Named[]): readonly Named[] {
  const found = new Map<string, Named>()
  for (const side of sides) for (const row of of(side)) if (!found.has(row.key)) found.set(row.key, row)
  return [...found.values()]
}

/** Result and room for reserve, year by year. */
export function compareFiscal(sides: readonly Side[], year: number, provenance: Provenance): Table {
  const base = sides[0]?.baseline.panel
  const row = (key: string, label: Bilingual, of: (panel: PanelYears) => number | undefined): Row => ({
    key,
    cells: {
      name: label,
      base: known(base && of(base)),
      ...cellsOf(sides, ({ recomputed }) => known(recomputed.panel && of(recomputed.panel))),
    },
  })
  return {
    id: 'jamfor-resultat',
    title: both((t) => t.fiscal),
    columns: [
      { key: 'name', label: both((t) => t.measure), kind: 'text' },
      { key: 'base', label: both((t) => t.base), kind: 'number', decimals: 1 },
      ...sideColumns(sides, 'number').map((column) => ({ ...column, decimals: 1 })),
    ],
    rows: planYears(year)
      .filter((each) => sides.some(({ recomputed: { panel } }) => panel && panelYear(panel, each)))
      .flatMap((each) => [
        row(
          `resultat-${each}`,
          both((t) => t.result(each)),
          (panel) => inMillions(panelYear(panel, each)?.figures.resultOre),
        ),
        row(
          `andel-${each}`,
          both((t) => t.share(each)),
          (panel) => times100(panelYear(panel, each)?.measures['result-share']),
        ),
        row(
          `reserv-${each}`,
          both((t) => t.reserve(each)),
          (panel) => inMillions(panelYear(panel, each)?.room?.reservableOre),
        ),
        row(
          `aterstall-${each}`,
          both((t) => t.restore(each)),
          (panel) => inMillions(panelYear(panel, each)?.deficitsToRestoreOre),
        ),
      ]),
    provenance,
  }
}

function inMillions(ore: number | undefined): number | undefined {
  return ore === undefined ? undefined : ore / 1e8
}

function times100(share: number | undefined): number | undefined {
  return share === undefined ? undefined : share * 100
}

function known(figure: number | undefined): Cell {
  return figure === undefined ? { missing: both((t) => t.unknown) } : figure
}

/** Which goals each budget's changed frames reach. */
export function compareGoals(sides: readonly Side[], provenance: Provenance): Table {
  const wordings = new Map(
    sides.flatMap(({ recomputed }) => recomputed.goals.map(({ goal, wording }) => [goal, wording] as const)),
  )
  return {
    id: 'jamfor-mal',
    title: both((t) => t.goals),
    columns: [{ key: 'name', label: both((t) => t.goal), kind: 'text' }, ...sideColumns(sides, 'text')],
    rows: [...wordings].map(([goal, wording]) => ({
      key: goal,
      cells: {
        name: wording,
        ...cellsOf(sides, ({ recomputed }) =>
          recomputed.goals.some((each) => each.goal === goal)
            ? both((t) => t.touched)
            : both((t) => t.untouched),
        ),
      },
    })),
    provenance,
  }
}

/** How many changes need a quality consequence, and how many lack one. */
export function compareConsequences(sides: readonly Side[], provenance: Provenance): Table {
  const count = (of: (side: Side) => number) => cellsOf(sides, of)
  return {
    id: 'jamfor-konsekvenser',
    title: both((t) => t.consequences),
    columns: [{ key: 'name', label: both((t) => t.measure), kind: 'text' }, ...sideColumns(sides, 'number')],
    rows: [
      {
        key: 'needed',
        cells: {
          name: both((t) => t.needed),
          ...count(({ recomputed }) => recomputed.consequences.length),
        },
      },
      {
        key: 'missing',
        cells: {
          name: both((t) => t.missing),
          ...count(({ recomputed }) => recomputed.consequences.filter(({ isSaid }) => !isSaid).length),
        },
      },
    ],
    provenance,
  }
}
