import type { Component } from '#chapters/budget/volume/rule-set.ts'
import type { Bilingual } from '#core/language.ts'
import { toOre } from '#core/money.ts'
import type { Problem } from '#core/outcome.ts'
import { readFigure } from '#core/written-figure.ts'
import type { Written } from '#core/written-form.ts'
import type { AlternativeChange, AlternativeModel, ProposedRuleSet, Span } from './model.ts'

/** Names of the form's fields: each change has its own. */
export const fieldNames = {
  frame: (node: string) => `frame.${node}`,
  price: (ruleSet: string, price: string) => `price.${ruleSet}.${price}`,
  share: (ruleSet: string, component: string) => `share.${ruleSet}.${component}`,
  /** What is said of all prices and shares of a rule set. */
  rules: (ruleSet: string) => `rules.${ruleSet}`,
  tax: 'tax',
  revenue: (row: number) => `revenue.${row}`,
  span: (of: string) => `${of}.span`,
  reach: (of: string) => `${of}.reach`,
  motive: (of: string) => `${of}.motive`,
  consequence: (of: string) => `${of}.consequence`,
  title: (of: string) => `${of}.title`,
} as const

/** Rows for other revenue. */
export const revenueRows = [0, 1, 2] as const

const orePerThousand = 100_000
/** A thousand million kronor: more is a slip of the finger. */
const mostOre = 100_000_000_000

export interface ReadChanges {
  readonly changes: readonly AlternativeChange[]
  /** Fields that can't be read; the rest is read all the same. */
  readonly problems: readonly Problem[]
}

/** What a group wants, from the form's fields. An empty field, and what is as the director has it, is no change. */
export function readChanges(model: AlternativeModel, written: Written): ReadChanges {
  const problems: Problem[] = []
  const figure = (name: string, what: Bilingual): number | undefined => {
    const text = written[name]?.trim() ?? ''
    if (text === '') return undefined
    const read = readFigure(text)
    if (read === undefined) problems.push(notAFigure(name, text, what))
    return read
  }
  const changes = [
    ...frameChanges(model, written, figure),
    ...model.ruleSets.flatMap((ruleSet) => ruleChanges(ruleSet, written, figure)),
    ...taxChange(written, figure),
    ...revenueChanges(written, figure, problems),
  ].filter((change) => {
    if (!('amountOre' in change) || Math.abs(change.amountOre) <= mostOre) return true
    problems.push(tooMuch(change.kind === 'frame' ? fieldNames.frame(change.node) : undefined))
    return false
  })
  return { changes, problems }
}

type Figure = (name: string, what: Bilingual) => number | undefined

function saidOf(written: Written, of: string) {
  return {
    motive: written[fieldNames.motive(of)]?.trim() ?? '',
    consequence: written[fieldNames.consequence(of)]?.trim() ?? '',
  }
}

function spanOf(written: Written, of: string): Span {
  return written[fieldNames.span(of)] === 'once' ? 'once' : 'lasting'
}

function frameChanges({ frames }: AlternativeModel, written: Written, figure: Figure): AlternativeChange[] {
  return frames.flatMap(({ node, name: place }) => {
    const name = fieldNames.frame(node)
    const tkr = figure(name, { sv: place, en: place })
    if (tkr === undefined || tkr === 0) return []
    const amountOre = wholeOre(tkr)
    return [
      {
        kind: 'frame' as const,
        ...{ node, amountOre, span: spanOf(written, name) },
        reach: written[fieldNames.reach(name)] === 'holder' ? ('holder' as const) : ('units' as const),
        ...saidOf(written, name),
      },
    ]
  })
}

/** Only written prices and mark-ups can be moved: what is made of others follows. */
function ruleChanges(
  { id, model: { ruleSet } }: ProposedRuleSet,
  written: Written,
  figure: Figure,
): AlternativeChange[] {
  const said = saidOf(written, fieldNames.rules(id))
  const prices = ruleSet.prices.flatMap((price): AlternativeChange[] => {
    if (price.ore === undefined) return []
    const kronor = figure(fieldNames.price(id, price.id), { sv: price.title, en: price.title })
    const ore = kronor === undefined ? undefined : Math.round(kronor * 1e6) / 1e4
    if (ore === undefined || ore === price.ore) return []
    return [{ kind: 'price', ruleSet: id, price: price.id, ore, ...said }]
  })
  const shares = ruleSet.components.flatMap((component): AlternativeChange[] => {
    if (!isMovable(component)) return []
    const percent = figure(fieldNames.share(id, component.id), { sv: component.title, en: component.title })
    const share = percent === undefined ? undefined : Math.round(percent * 1e6) / 1e8
    if (share === undefined || share === component.share) return []
    return [{ kind: 'share', ruleSet: id, component: component.id, share, ...said }]
  })
  return [...prices, ...shares]
}

/** A component whose share of others a group can move. */
export function isMovable(component: Component): component is Component & { kind: 'markup'; share: number } {
  return component.kind === 'markup'
}

function taxChange(written: Written, figure: Figure): AlternativeChange[] {
  const name = fieldNames.tax
  const change = figure(name, { sv: 'skattesatsen', en: 'the tax rate' })
  if (change === undefined || change === 0) return []
  return [{ kind: 'tax-rate', change, span: spanOf(written, name), ...saidOf(written, name) }]
}

function revenueChanges(written: Written, figure: Figure, problems: Problem[]): AlternativeChange[] {
  return revenueRows.flatMap((row): AlternativeChange[] => {
    const name = fieldNames.revenue(row)
    const tkr = figure(name, { sv: 'intäkten', en: 'the revenue' })
    if (tkr === undefined || tkr === 0) return []
    const title = written[fieldNames.title(name)]?.trim() ?? ''
    if (title === '') problems.push(untitled(fieldNames.title(name)))
    const amountOre = wholeOre(tkr)
    return [
      { kind: 'other-revenue', title, amountOre, span: spanOf(written, name), ...saidOf(written, name) },
    ]
  })
}

function wholeOre(tkr: number) {
  return toOre(Math.round(Math.min(Math.max(tkr, -1e9), 1e9) * orePerThousand))
}

/** The form's fields for what a group wants: the other way. */
export function writtenChanges(changes: readonly AlternativeChange[]): Written {
  const rows = changes.filter(({ kind }) => kind === 'other-revenue')
  return Object.assign({}, ...changes.map((change) => writtenChange(change, rows.indexOf(change))))
}

function writtenChange(change: AlternativeChange, row: number): Written {
  switch (change.kind) {
    case 'frame':
      return {
        ...withSaid(fieldNames.frame(change.node), change, change.amountOre / orePerThousand),
        [fieldNames.reach(fieldNames.frame(change.node))]: change.reach,
      }
    case 'price':
      return {
        [fieldNames.price(change.ruleSet, change.price)]: writtenFigure(change.ore / 100),
        ...said(fieldNames.rules(change.ruleSet), change),
      }
    case 'share':
      return {
        [fieldNames.share(change.ruleSet, change.component)]: writtenFigure(change.share * 100),
        ...said(fieldNames.rules(change.ruleSet), change),
      }
    case 'tax-rate':
      return withSaid(fieldNames.tax, change, change.change)
    case 'other-revenue': {
      const name = fieldNames.revenue(row)
      return {
        ...withSaid(name, change, change.amountOre / orePerThousand),
        [fieldNames.title(name)]: change.title,
      }
    }
  }
}

function withSaid(
  name: string,
  change: { readonly span: Span; readonly motive: string; readonly consequence: string },
  figure: number,
): Written {
  return { [name]: writtenFigure(figure), [fieldNames.span(name)]: change.span, ...said(name, change) }
}

function said(
  name: string,
  { motive, consequence }: { readonly motive: string; readonly consequence: string },
): Written {
  return { [fieldNames.motive(name)]: motive, [fieldNames.consequence(name)]: consequence }
}

function round(value: number): number {
  return Number(value.toPrecision(12))
}

function writtenFigure(value: number): string {
  return String(round(value)).replace('.', ',')
}

function notAFigure(where: string, text: string, what: Bilingual): Problem {
  return {
    code: 'not-a-figure',
    where,
    text: {
      sv: `”${text}” för ${what.sv} är inget tal. Skriv till exempel 500 eller -1 200,5.`,
      en: `“${text}” for ${what.en} is no figure. Write for example 500 or -1 200,5.`,
    },
  }
}

function tooMuch(where: string | undefined): Problem {
  return {
    code: 'too-much',
    ...(where !== undefined && { where }),
    text: {
      sv: 'En ändring är större än en miljard kronor. Beloppen skrivs i tusental kronor.',
      en: 'A change is larger than a thousand million kronor. Amounts are written in thousands of kronor.',
    },
  }
}

function untitled(where: string): Problem {
  return {
    code: 'revenue-without-title',
    where,
    text: { sv: 'Skriv vad intäkten är.', en: 'Write what the revenue is.' },
  }
}
