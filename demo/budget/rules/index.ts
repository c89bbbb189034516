import type { RuleSet } from '#chapters/budget/volume/rule-set.ts'
import type { Body } from '#demo/budget/years.ts'
import { careHomes, disabilityCare, homeCare } from './care.ts'
import { compulsorySchool } from './compulsory-school.ts'
import { builtEnvironment, otherUnits } from './other-units.ts'
import { preschool } from './preschool.ts'
import { upperSecondary } from './upper-secondary.ts'

/** A rule set with who holds the frame that it shares out, and which body decides on it. */
export interface ToldRules {
  readonly id: string
  readonly holder: string
  readonly body: Body
  readonly of: (year: number) => RuleSet
}

const others = (id: string, holder: string, body: Body): ToldRules => ({
  ...{ id, holder, body },
  of: (year) => otherUnits(id, year),
})

/** Every rule set of Ekbacka: each unit's money comes from one of them. */
export const toldRules: readonly ToldRules[] = [
  { id: 'forskola', holder: 'forskola', body: 'bildningsnamnden', of: preschool },
  { id: 'grundskola', holder: 'grundskola', body: 'bildningsnamnden', of: compulsorySchool },
  { id: 'gymnasieskola', holder: 'gymnasium-vuxenutbildning', body: 'bildningsnamnden', of: upperSecondary },
  others('ovrigt-bildning', 'bildningsforvaltningen', 'bildningsnamnden'),
  { id: 'aldreboende', holder: 'sarskilt-boende', body: 'socialnamnden', of: careHomes },
  { id: 'hemtjanst', holder: 'aldreomsorg', body: 'socialnamnden', of: homeCare },
  { id: 'funktionsstod', holder: 'funktionsstod', body: 'socialnamnden', of: disabilityCare },
  others('ovrigt-socialt', 'socialforvaltningen', 'socialnamnden'),
  {
    id: 'samhallsbyggnad',
    holder: 'samhallsbyggnadsforvaltningen',
    body: 'samhallsbyggnadsnamnden',
    of: builtEnvironment,
  },
  others('kultur-fritid', 'kultur-fritidsforvaltningen', 'kultur-fritidsnamnden'),
  others('kommunledning', 'kommunledning', 'ks'),
]
