import { combine, type Outcome, refuse, succeed } from '#core/outcome.ts'
import { badIds, badWindow, notANumber, unknown } from './choice-problems.ts'
import { definitionOf } from './known-indicators.ts'
import {
  type IndicatorDefinition,
  type IndicatorSet,
  type Preset,
  presets,
  type RankingChoice,
  type Service,
} from './model.ts'

/** Draws and seed unless others are chosen; both are shown with the result. */
const defaultReplications = 2000
const defaultSeed = 1

/** The choice as people write it: an address, a command line or a form. Absent means the service's own default. */
export interface WrittenChoice {
  readonly set?: string | undefined
  readonly preset?: string | undefined
  readonly cost?: string | undefined
  /** Ids separated by commas. */
  readonly quality?: string | undefined
  readonly structure?: string | undefined
  /** 0–1, decimal point or comma. */
  readonly weight?: string | undefined
  /** `2017-2019`. */
  readonly window?: string | undefined
  readonly seed?: string | undefined
  readonly replications?: string | undefined
}

/** What a service's indicator set gives when nothing else is chosen: the three first quality indicators at most. */
export function defaultChoice(service: Service, set: IndicatorSet = service.sets[0]): RankingChoice {
  return {
    preset: 'index',
    cost: set.cost[0],
    quality: set.quality.slice(0, 3),
    structure: set.structure.slice(0, 2),
    weight: 0.5,
    seed: defaultSeed,
    replications: defaultReplications,
  }
}

/** The set that was named, else the first one. */
function setOf(service: Service, written: WrittenChoice): Outcome<IndicatorSet> {
  if (!written.set) return succeed(service.sets[0])
  const set = service.sets.find(({ id }) => id === written.set)
  return set
    ? succeed(set)
    : refuse(
        unknown(
          'set',
          written.set,
          service.sets.map(({ id }) => id),
        ),
      )
}

/**
 * Reads a choice, with everything that is wrong in it at once.
 *
 * @returns problems whose `where` is the name of the field
 */
export function readChoice(service: Service, written: WrittenChoice): Outcome<RankingChoice> {
  const set = setOf(service, written)
  if (!set.ok) return set
  const standard = defaultChoice(service, set.value)
  const fields = combine({
    preset: readPreset(written.preset, standard.preset),
    cost: readCost(written.cost, standard.cost, set.value),
    quality: readIndicators('quality', written.quality, standard.quality, set.value),
    structure: readIndicators('structure', written.structure, standard.structure, set.value),
    weight: readWeight(written.weight, standard.weight),
    window: readWindow(written.window),
    seed: readWhole('seed', written.seed, standard.seed),
    replications: readWhole('replications', written.replications, standard.replications),
  })
  if (!fields.ok) return fields
  const { window, ...rest } = fields.value
  return succeed(window ? { ...rest, window } : rest)
}

function readPreset(text: string | undefined, standard: Preset): Outcome<Preset> {
  if (!text) return succeed(standard)
  const preset = presets.find((known) => known === text)
  return preset ? succeed(preset) : refuse(unknown('preset', text, presets))
}

/** An indicator of the set is taken as the set has it: an own service may know its direction better than we do. */
function known(kpi: string, role: 'cost' | 'quality' | 'structure', set: IndicatorSet): IndicatorDefinition {
  return set[role].find((each) => each.kpi === kpi) ?? definitionOf(kpi, role)
}

function readCost(
  text: string | undefined,
  standard: IndicatorDefinition,
  set: IndicatorSet,
): Outcome<IndicatorDefinition> {
  const ids = idsIn(text)
  const [id] = ids
  if (id === undefined) return succeed(standard)
  return ids.length === 1 && isIndicatorId(id)
    ? succeed(known(id, 'cost', set))
    : refuse(badIds('cost', text ?? ''))
}

function readIndicators(
  role: 'quality' | 'structure',
  text: string | undefined,
  standard: readonly IndicatorDefinition[],
  set: IndicatorSet,
): Outcome<readonly IndicatorDefinition[]> {
  if (text === undefined) return succeed(standard)
  const ids = [...new Set(idsIn(text))]
  return ids.every(isIndicatorId)
    ? succeed(ids.map((id) => known(id, role, set)))
    : refuse(badIds(role, text))
}

function readWeight(text: string | undefined, standard: number): Outcome<number> {
  if (!text) return succeed(standard)
  const weight = Number(text.replace(',', '.'))
  return Number.isFinite(weight) ? succeed(weight) : refuse(notANumber('weight', text))
}

function readWindow(text: string | undefined): Outcome<readonly [number, number] | undefined> {
  if (!text) return succeed(undefined)
  const [, first, last] = /^\s*(\d{4})\s*[-–]\s*(\d{4})\s*$/.exec(text) ?? []
  return first && last ? succeed([Number(first), Number(last)]) : refuse(badWindow(text))
}

function readWhole(
  where: 'seed' | 'replications',
  text: string | undefined,
  standard: number,
): Outcome<number> {
  if (!text) return succeed(standard)
  const value = Number(text)
  return Number.isSafeInteger(value) && value >= 0 ? succeed(value) : refuse(notANumber(where, text))
}

function idsIn(text: string | undefined): string[] {
  return (text ?? '').split(',').flatMap((id) => (id.trim() ? [id.trim().toUpperCase()] : []))
}

/** Kolada's ids: N or U and five digits. */
export function isIndicatorId(text: string): boolean {
  return /^[NU]\d{5}$/.test(text)
}
