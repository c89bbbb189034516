import { at } from '#numerics/at.ts'
import { normalsFor } from './draws.ts'
import { standardised } from './grid.ts'
import { exampleMunicipalities } from './municipalities.ts'

/** The services that the country has figures for, by their names on the command line. */
export const exampleServiceIds = [
  'compulsory-school',
  'elderly-care',
  'preschool',
  'upper-secondary-school',
  'individual-family-care',
  'disability-care',
] as const
export type ExampleServiceId = (typeof exampleServiceIds)[number]

/** What a municipality is truly good at in a service: mean 0, standard deviation 1, more is better. */
export interface Ability {
  readonly cost: Float64Array
  readonly quality: Float64Array
}

/** A municipality that is good at one thing is slightly more often good at another: correlation 0.3² = 0.09. */
const commonLoading = 0.3

export function drawAbilities(): Readonly<Record<ExampleServiceId, Ability>> {
  const steering = drawColumn('ability/steering')
  const draw = (name: string) => {
    const own = drawColumn(`ability/${name}`)
    return standardised(
      own.map((value, m) => commonLoading * at(steering, m) + Math.sqrt(1 - commonLoading ** 2) * value),
    )
  }
  const ability = (id: ExampleServiceId): Ability => ({
    cost: draw(`${id}/cost`),
    quality: draw(`${id}/quality`),
  })
  return {
    'compulsory-school': ability('compulsory-school'),
    'elderly-care': ability('elderly-care'),
    preschool: ability('preschool'),
    'upper-secondary-school': ability('upper-secondary-school'),
    'individual-family-care': ability('individual-family-care'),
    'disability-care': ability('disability-care'),
  }
}

function drawColumn(name: string): Float64Array {
  const normal = normalsFor(name)
  return Float64Array.from(exampleMunicipalities, () => normal())
}
