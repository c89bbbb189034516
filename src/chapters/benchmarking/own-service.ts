import type { Bilingual } from '#core/language.ts'
import { isNonEmpty, type NonEmpty, type Outcome, type Problem, succeed } from '#core/outcome.ts'
import { plainId } from '#core/plain-id.ts'
import { isIndicatorId } from './choice.ts'
import { definitionOf } from './known-indicators.ts'
import type { IndicatorDefinition, Service } from './model.ts'
import { ownProblems as problem } from './own-service-problems.ts'
import { shippedServices } from './services/index.ts'

/** A service of one's own as people write it, by the names of the form's fields. Empty means not given. */
export interface WrittenService {
  readonly nameSv: string
  readonly nameEn: string
  readonly cost: string
  /** One indicator a field; empty fields are passed over. */
  readonly quality: readonly string[]
  readonly structure: readonly string[]
  /** Those of the quality indicators where a lower figure is better. */
  readonly lower: readonly string[]
  readonly volume: string
  readonly referenceCost: string
  readonly decision: string
}

/** What a municipality has decided of a service of its own, as it is stored. Indicators by Kolada's ids. */
export type OwnDefinition = {
  readonly name: Bilingual
  readonly cost: string
  readonly quality: NonEmpty<string>
  readonly structure: readonly string[]
  readonly lower: readonly string[]
  readonly volume?: string
  readonly referenceCost?: string
  /** Who decided it and where that stands: `KS 2026-03-10 § 41`. */
  readonly decision: string
}

/** A definition with the address that it stands at and the ISO day from which it applies. */
export interface DatedDefinition {
  readonly slug: string
  readonly validFrom: string
  readonly definition: OwnDefinition
}

const longestName = 80

/** Addresses under `/jamforelser` that are pages of their own, and the word for every service. */
export const reservedSlugs: readonly string[] = ['metod', 'egen-verksamhet', 'alla']

/** Whether a municipality has defined it, and so can change and remove it. */
export function isOwnService({ id }: Pick<Service, 'id'>): boolean {
  return !shippedServices.some((shipped) => shipped.id === id)
}

/**
 * Reads a definition, with everything that is wrong in it at once.
 *
 * @param taken names in addresses of the municipality's other services
 * @returns problems whose `where` is the id of the field
 */
export function readDefinition(written: WrittenService, taken: readonly string[]): Outcome<OwnDefinition> {
  const { nameSv, nameEn, volume, referenceCost, decision } = trimmed(written)
  const quality = idsIn(written.quality)
  const structure = idsIn(written.structure)
  const lower = idsIn(written.lower)
  const [cost = ''] = idsIn([written.cost])
  const problems = [
    ...nameProblems(nameSv, nameEn, taken),
    ...indicatorProblems(written),
    ...lower.filter((kpi) => !quality.includes(kpi)).map(problem.lowerNotQuality),
    ...moneyProblems(cost, volume, referenceCost),
    ...(decision ? [] : [problem.decisionMissing]),
  ]
  if (isNonEmpty(problems)) return { ok: false, problems }
  if (!isNonEmpty(quality)) throw new Error('a definition without quality has a problem')
  return succeed({
    name: { sv: nameSv, en: nameEn || nameSv },
    ...{ cost, quality, structure, lower },
    ...(volume && { volume: volume.toUpperCase() }),
    ...(referenceCost && { referenceCost: referenceCost.toUpperCase() }),
    decision,
  })
}

function trimmed(written: WrittenService) {
  const { nameSv, nameEn, volume, referenceCost, decision } = written
  return {
    nameSv: nameSv.trim(),
    nameEn: nameEn.trim(),
    volume: volume.trim(),
    referenceCost: referenceCost.trim(),
    decision: decision.trim(),
  }
}

function idsIn(fields: readonly string[]): string[] {
  return fields.map((each) => each.trim().toUpperCase()).filter((each) => each !== '')
}

function nameProblems(sv: string, en: string, taken: readonly string[]): Problem[] {
  const tooLong = Object.entries({ nameSv: sv, nameEn: en })
    .filter(([, name]) => name.length > longestName)
    .map(([where]) => problem.nameTooLong(where, longestName))
  if (!sv) return [problem.nameMissing, ...tooLong]
  const slug = plainId(sv)
  if (!slug) return [problem.nameWithoutLetters(sv), ...tooLong]
  const shipped = shippedServices.flatMap((service) => [service.slug, service.id])
  return [...shipped, ...reservedSlugs, ...taken].includes(slug)
    ? [problem.nameTaken(slug), ...tooLong]
    : tooLong
}

/** Every indicator is one, there is a cost and some quality, and none is used in two places. */
function indicatorProblems({ cost, quality, structure, volume, referenceCost }: WrittenService): Problem[] {
  const numbered = (name: string, ids: readonly string[]) =>
    ids.map((id, index) => [`${name}-${index + 1}`, id] as const)
  const weighed = [
    ['cost', cost] as const,
    ...numbered('quality', quality),
    ...numbered('structure', structure),
  ]
  const problems: Problem[] = []
  if (idsIn([cost]).length === 0) problems.push(problem.costMissing)
  if (idsIn(quality).length === 0) problems.push(problem.qualityMissing)
  const used = new Set<string>()
  for (const [where, field] of [...weighed, ['volume', volume], ['referenceCost', referenceCost]] as const) {
    const [kpi] = idsIn([field])
    if (kpi === undefined) continue
    if (!isIndicatorId(kpi)) problems.push(problem.notAnIndicator(where, field.trim()))
    else if (used.has(kpi)) problems.push(problem.usedTwice(where, kpi))
    used.add(kpi)
  }
  return problems
}

/** Per cent becomes kronor only with both what is expected and how much of it. */
function moneyProblems(cost: string, volume: string, referenceCost: string): Problem[] {
  if (referenceCost && !volume) return [problem.volumeMissing]
  const isDeviation = definitionOf(cost, 'cost').kind === 'deviation'
  return volume && !referenceCost && isDeviation ? [problem.referenceCostMissing(cost)] : []
}

/** The form filled in with what holds, so that it can be changed. */
export function writtenOf(definition: OwnDefinition): WrittenService {
  const { name, cost, quality, structure, lower, volume = '', referenceCost = '', decision } = definition
  const nameEn = name.en === name.sv ? '' : name.en
  return { nameSv: name.sv, nameEn, cost, quality, structure, lower, volume, referenceCost, decision }
}

/**
 * A service of one set, to be compared in like those that the product ships.
 *
 * @param titles of indicators, as the source has them: for those that the product has no short name of its own for
 */
export function toService(
  { slug, validFrom, definition }: DatedDefinition,
  titles: ReadonlyMap<string, string>,
): Service {
  const { name, decision, volume, referenceCost: reference } = definition
  const named = (known: IndicatorDefinition): IndicatorDefinition => {
    const title = known.name.sv === known.kpi ? titles.get(known.kpi) : undefined
    return title === undefined ? known : { ...known, name: { sv: title, en: title } }
  }
  const quality = (kpi: string): IndicatorDefinition => {
    const known = named(definitionOf(kpi, 'quality'))
    return definition.lower.includes(kpi) ? { ...known, better: 'lower' } : known
  }
  const [first, ...others] = definition.quality
  return {
    id: slug,
    slug,
    name,
    validFrom,
    reference: { sv: decision, en: decision },
    sets: [
      {
        id: 'egen',
        name,
        cost: [named(definitionOf(definition.cost, 'cost'))],
        quality: [quality(first), ...others.map(quality)],
        structure: definition.structure.map((kpi) => named(definitionOf(kpi, 'structure'))),
        means: [],
        money: volume ? { [definition.cost]: { volume, ...(reference && { reference }) } } : {},
      },
    ],
  }
}
