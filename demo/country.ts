import type { Gender, IndicatorValue } from '#core/indicator.ts'
import { drawAbilities, type ExampleServiceId, exampleServiceIds } from './abilities.ts'
import { withEkbackaGaps } from './ekbacka-gaps.ts'
import { genderGaps, splitByGender } from './genders.ts'
import { cellOf, exampleYears } from './grid.ts'
import { isPreliminary } from './indicators.ts'
import { exampleMunicipalities } from './municipalities.ts'
import { isPublishedGap, type Publication, type Series } from './published.ts'
import type { Setting } from './series.ts'
import { drawCompulsorySchool } from './services/compulsory-school.ts'
import { drawDisabilityCare } from './services/disability-care.ts'
import { drawElderlyCare } from './services/elderly-care.ts'
import { drawIndividualFamilyCare } from './services/individual-family-care.ts'
import { drawPopulation, totalDeviation } from './services/population.ts'
import { drawPreschool } from './services/preschool.ts'
import { drawUpperSecondarySchool } from './services/upper-secondary-school.ts'
import { drawStructure } from './structure.ts'

/** A figure of the example country, with the mark that the store keeps beside it. */
export interface ExampleFact extends IndicatorValue {
  readonly preliminary: boolean
}

const services: Readonly<Record<ExampleServiceId, (setting: Setting) => Publication>> = {
  'compulsory-school': drawCompulsorySchool,
  'elderly-care': drawElderlyCare,
  preschool: drawPreschool,
  'upper-secondary-school': drawUpperSecondarySchool,
  'individual-family-care': drawIndividualFamilyCare,
  'disability-care': drawDisabilityCare,
}

/** Draws the whole country: about a hundred series, the same every time. */
export function drawCountry(): ExampleFact[] {
  const structure = drawStructure()
  const abilities = drawAbilities()
  const setting = (service: ExampleServiceId): Setting => ({
    service,
    structure,
    ability: abilities[service],
  })
  let drawn: Publication = drawPopulation(setting('compulsory-school'))
  for (const service of exampleServiceIds) drawn = { ...drawn, ...services[service](setting(service)) }
  const publication = withEkbackaGaps({ ...drawn, ...totalDeviation(drawn) })
  return Object.entries(publication)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([kpi, series]) => {
      const gap = genderGaps[kpi]
      const sides: readonly Side[] = gap ? bothSides(splitByGender(kpi, gap, series, structure)) : []
      return factsOf(kpi, [...sides, { gender: 'T', series }])
    })
}

interface Side {
  readonly gender: Gender
  readonly series: Series
}

function bothSides({ K, M }: Readonly<Record<'K' | 'M', Series>>): Side[] {
  return [
    { gender: 'K', series: K },
    { gender: 'M', series: M },
  ]
}

/** In the order of the store's key, year by year, which fills it fastest. */
function factsOf(kpi: string, sides: readonly Side[]): ExampleFact[] {
  return exampleYears.flatMap((year, t) => {
    const preliminary = isPreliminary(kpi, year)
    return exampleMunicipalities.flatMap(({ code }, m) =>
      sides.flatMap(({ gender, series }) => {
        const value = cellOf(series.values, m, t)
        const empty = Number.isNaN(value)
        if (empty && !isPublishedGap(series, m, t)) return []
        return [{ kpi, municipality: code, year, gender, value: empty ? null : value, preliminary }]
      }),
    )
  })
}
