import type { Succession } from '#core/organisation/model.ts'
import { area, type Change, unit } from './build.ts'

/** What has happened to the organisation since 2022, in order of time. */
export const changes: readonly Change[] = [
  // A village school closed: its pupils went two ways.
  { on: '2023-07-01', closed: 'hagaskolan' },
  { on: '2023-08-01', renamed: 'kulturskolan', name: 'Kulturskolan' },
  // The first reorganisation: home care in the countryside joined health care under "near care".
  { on: '2024-01-01', opened: area('nara-vard', 'Nära vård'), under: 'aldreomsorg' },
  { on: '2024-01-01', moved: 'hemtjanst-landsbygd', under: 'nara-vard' },
  { on: '2024-01-01', moved: 'halso-sjukvard', under: 'nara-vard' },
  // Two preschools became one.
  { on: '2024-07-01', closed: 'forskolan-lingonet' },
  { on: '2024-07-01', closed: 'forskolan-blabaret' },
  {
    on: '2024-07-01',
    opened: unit('forskolan-skogsbrynet', 'Förskolan Skogsbrynet', '407'),
    under: 'forskola-norr',
  },
  // The second: the department got the committee's name, streets and parks a manager each, and needs assessment
  // the place under elderly care that it had asked for.
  { on: '2025-01-01', renamed: 'bildningsforvaltningen', name: 'Bildningsförvaltningen' },
  { on: '2025-01-01', closed: 'gata-park' },
  { on: '2025-01-01', opened: unit('gata', 'Gata och trafik', '249'), under: 'teknik' },
  { on: '2025-01-01', opened: unit('park', 'Park och natur', '250'), under: 'teknik' },
  { on: '2025-01-01', moved: 'bistandsenheten', under: 'aldreomsorg' },
]

/** Where the figures of closed places are restated. */
export const successions: readonly Succession[] = [
  { from: 'hagaskolan', to: 'bjorkskolan', on: '2023-07-01', share: 0.6 },
  { from: 'hagaskolan', to: 'asaskolan', on: '2023-07-01', share: 0.4 },
  { from: 'forskolan-lingonet', to: 'forskolan-skogsbrynet', on: '2024-07-01', share: 1 },
  { from: 'forskolan-blabaret', to: 'forskolan-skogsbrynet', on: '2024-07-01', share: 1 },
  { from: 'gata-park', to: 'gata', on: '2025-01-01', share: 0.7 },
  { from: 'gata-park', to: 'park', on: '2025-01-01', share: 0.3 },
]
