import type { Municipality } from '#core/municipality.ts'
import { exampleCounties, type MunicipalityType, municipalityTypes } from './names.ts'

/** A municipality of the made-up country. */
export interface ExampleMunicipality extends Municipality {
  readonly type: MunicipalityType
}

/** First code of the country. Sweden's official codes end at 2584, so nothing can be mixed up. */
const firstCode = 9001

function inOrder(): ExampleMunicipality[] {
  const listed = exampleCounties.flatMap(({ county, municipalities }) =>
    municipalityTypes.flatMap((type) =>
      (municipalities[type]?.split(', ') ?? []).map((name) => ({ name, county, type })),
    ),
  )
  return listed.map((municipality, index) => ({ code: String(firstCode + index), ...municipality }))
}

/** The country's 290 municipalities, in the order of their codes, 9001–9290. */
export const exampleMunicipalities: readonly ExampleMunicipality[] = inOrder()

/** Code of Ekbacka, the municipality that the example is about. */
export const ekbacka = '9140'
