import type { Organisation } from '#core/organisation/model.ts'
import { type Branch, throughTime } from './organisation/build.ts'
import { changes, successions } from './organisation/changes.ts'
import { education } from './organisation/education.ts'
import { builtEnvironment, central, culture } from './organisation/other-committees.ts'
import { social } from './organisation/social.ts'

const board: Branch = {
  node: 'ks',
  name: 'Kommunstyrelsen',
  kind: 'executive-board',
  codes: ['100'],
  under: [central, education, social, builtEnvironment, culture],
}

const assembly: Branch = {
  node: 'kf',
  name: 'Kommunfullmäktige',
  kind: 'municipal-assembly',
  codes: ['100'],
  under: [board],
}

/** Ekbacka's organisation since 1 January 2022: some sixty units, up to eight levels, two reorganisations. */
export const exampleOrganisation: Organisation = {
  versions: throughTime(assembly, '2022-01-01', changes),
  successions,
}
