import { type BudgetBook, emptyBudgetBook, type RuleSetVersion } from '#chapters/budget/model.ts'
import type { RuleSet } from '#chapters/budget/volume/rule-set.ts'
import { toOre } from '#core/money.ts'
import type { NodeKind, Organisation } from '#core/organisation/model.ts'
import type { Comment, CommentAnswer, CommentBook, CommentRound } from '../model.ts'

const place = (node: string, parent: string | undefined, name: string, kind: NodeKind) => ({
  ...{ node, name, kind, from: '2020-01-01', activityCodes: kind === 'unit' ? ['440'] : [] },
  ...(parent === undefined ? {} : { parent }),
})

/** A committee with two schools, and another with a home-care team. */
export const organisation: Organisation = {
  versions: [
    place('kf', undefined, 'Kommunfullmäktige', 'municipal-assembly'),
    place('bun', 'kf', 'Barn- och utbildningsnämnden', 'committee'),
    place('buf', 'bun', 'Barn- och utbildningsförvaltningen', 'department'),
    place('bjorkskolan', 'buf', 'Björkskolan', 'unit'),
    place('ekskolan', 'buf', 'Ekskolan', 'unit'),
    place('sn', 'kf', 'Socialnämnden', 'committee'),
    place('hemtjanst-norr', 'sn', 'Hemtjänst Norr', 'unit'),
  ],
  successions: [],
}

export const schoolRules: RuleSet = {
  schema: 'styrkedjan/rule-set/1',
  ...{ id: 'grundskola', version: 2, title: 'Grundskola', year: 2027 },
  drivers: [{ id: 'ak-1-3', title: 'Elever i årskurs 1–3', unit: 'elev', measure: { kind: 'given' } }],
  prices: [{ id: 'pris', title: 'Grundbelopp', per: 'elev och år', ore: 7_500_000 }],
  components: [
    {
      ...{ id: 'grundbelopp', title: 'Grundbelopp', purpose: 'base' },
      ...{ kind: 'volume', driver: 'ak-1-3', price: 'pris' },
    },
    {
      ...{ id: 'liten-skola', title: 'Liten skola', purpose: 'small-unit', kind: 'steps', driver: 'ak-1-3' },
      steps: [{ upTo: 150, ore: 40_000_000 }],
    },
  ],
}

export function version(changes: Partial<RuleSetVersion> = {}): RuleSetVersion {
  return {
    ...{ id: 'grundskola', version: 2, year: 2027, holder: 'buf', document: schoolRules, why: 'Ny skola' },
    steps: [{ step: 'proposed', decision: '', on: '2026-09-01', why: '', who: 'Kim' }],
    ...{ who: 'Kim', at: '2026-08-20T08:00:00.000Z' },
    ...changes,
  }
}

export function budget(changes: Partial<BudgetBook> = {}): BudgetBook {
  return { ...emptyBudgetBook, ruleSets: [version()], ...changes }
}

export function adopted(year: number, node: string, on: string, reference: string): BudgetBook['decisions'][number] {
  return { id: year, kind: 'adopted', reason: '', amounts: [], ...{ year, node, on, reference } }
}

export function round(changes: Partial<CommentRound> = {}): CommentRound {
  return {
    ...{ id: 1, year: 2027, subject: 'proposal', node: '', opens: '2026-10-01', closes: '2026-10-31' },
    ...{ registration: 'KS 2026/0412', moves: [] },
    ...changes,
  }
}

export function comment(id: number, changes: Partial<Comment> = {}): Comment {
  return {
    ...{ id, round: 1, unit: 'bjorkskolan', text: `Synpunkt ${id}.`, category: 'price' },
    touches: { kind: 'component', ruleSet: 'grundskola', id: 'grundbelopp' },
    ...{ account: 'petra', at: '2026-10-05T08:00:00.000Z', answers: [] },
    ...changes,
  }
}

export function answer(changes: Partial<CommentAnswer> = {}): CommentAnswer {
  return {
    ...{ number: 1, kind: 'met', reason: 'Priset räknas om.', effectOre: toOre(12_000_000) },
    ...{ on: '2026-10-12', who: 'Kim Controller' },
    ...changes,
  }
}

export function bookOf(comments: readonly Comment[], rounds: readonly CommentRound[] = [round()]): CommentBook {
  return { rounds, comments }
}
