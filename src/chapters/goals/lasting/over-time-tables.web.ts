import type { GoalVersion } from '#chapters/goals/model.ts'
import { daysBetween } from '#chapters/goals/periods.ts'
import { withoutStop } from '#chapters/goals/quoted.ts'
import { formatList } from '#core/format.ts'
import type { Bilingual, Language } from '#core/language.ts'
import type { Provenance } from '#core/provenance.ts'
import type { SurvivalCurve } from '#numerics/kaplan-meier.ts'
import type { Column, ColumnKind, Table } from '#reports/table.ts'
import { path } from '#web/paths.ts'
import type { BudgetChange } from './budget-changes.ts'
import type { GoalLife } from './lives.ts'
import { overTimeTexts } from './over-time-texts.ts'

const { sv, en } = overTimeTexts

/** Every change of budget: how many goals went on, which came and which went. */
export function carriedTable(
  changes: readonly BudgetChange[],
  provenance: Provenance,
  language: Language,
): Table {
  const column = (key: keyof typeof sv.carriedColumns, kind: ColumnKind): Column => ({
    ...{ key, kind, label: { sv: sv.carriedColumns[key], en: en.carriedColumns[key] } },
  })
  const names = (goals: readonly GoalVersion[]) =>
    goals.length === 0
      ? ''
      : formatList(
          goals.map(({ wording }) => `”${withoutStop(wording)}”`),
          language,
        )
  return {
    id: 'budget-till-budget',
    title: { sv: sv.carried, en: en.carried },
    columns: [
      column('year', 'year'),
      column('before', 'number'),
      column('after', 'number'),
      column('carried', 'number'),
      { ...column('share', 'share'), decimals: 0 },
      column('added', 'text'),
      column('dropped', 'text'),
      column('shift', 'text'),
    ],
    rows: changes
      .toReversed()
      .map(({ year, before, after, carried, carriedShare, added, dropped, shift }) => ({
        key: String(year),
        cells: {
          ...{
            year,
            before: before.length,
            after: after.length,
            carried: carried.length,
            share: carriedShare,
          },
          ...{ added: names(added), dropped: names(dropped) },
          shift: shift ? { sv: sv.shifted(shift.on), en: en.shifted(shift.on) } : '',
        },
      })),
    provenance: { ...provenance, mark: 'derived' },
  }
}

/** The goals with how long they have been there: the strata chart's figures. */
export function livesTable(
  lives: readonly GoalLife[],
  edits: (goal: string) => number,
  { day, provenance, language }: { day: string; provenance: Provenance; language: Language },
): Table {
  const column = (key: keyof typeof sv.lifeColumns, kind: ColumnKind): Column => ({
    ...{ key, kind, label: { sv: sv.lifeColumns[key], en: en.lifeColumns[key] } },
  })
  return {
    id: 'livslangder',
    title: { sv: sv.strata, en: en.strata },
    columns: [
      column('goal', 'text'),
      column('from', 'day'),
      column('until', 'day'),
      { ...column('years', 'number'), decimals: 1 },
      column('edits', 'number'),
    ],
    rows: lives.map(({ goal, version, from, until }) => ({
      key: goal,
      href: path(language).goal(goal),
      cells: {
        goal: version.wording,
        ...{ from, until: until ?? { missing: inForce } },
        years: daysBetween(from, until ?? day) / 365.25,
        edits: edits(goal),
      },
    })),
    provenance: { ...provenance, mark: 'derived' },
  }
}

const inForce: Bilingual = { sv: 'gäller', en: 'in force' }

/** The steps of the survival curve. */
export function survivalTable({ steps }: SurvivalCurve, provenance: Provenance): Table {
  const column = (key: keyof typeof sv.survivalColumns, kind: ColumnKind): Column => ({
    ...{ key, kind, label: { sv: sv.survivalColumns[key], en: en.survivalColumns[key] } },
  })
  return {
    id: 'overlevnad-tabell',
    title: { sv: sv.survival, en: en.survival },
    columns: [
      { ...column('time', 'number'), decimals: 1 },
      column('atRisk', 'number'),
      column('ended', 'number'),
      { ...column('survival', 'share'), decimals: 0 },
      { ...column('interval', 'interval'), unit: { sv: 'procent', en: 'per cent' } },
    ],
    rows: steps.map(({ time, atRisk, ended, survival, interval }) => ({
      key: String(time),
      cells: {
        ...{ time, atRisk, ended, survival },
        interval: interval
          ? { low: Math.round(interval[0] * 100), high: Math.round(interval[1] * 100) }
          : { missing: noInterval },
      },
    })),
    provenance: { ...provenance, mark: 'derived' },
  }
}

const noInterval: Bilingual = {
  sv: 'osäkerheten kan inte räknas när alla eller inga finns kvar',
  en: "the uncertainty can't be computed when all or none are left",
}
