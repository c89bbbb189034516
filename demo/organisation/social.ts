import { area, committee, department, unit } from './build.ts'

const elderly = area(
  'aldreomsorg',
  'Äldreomsorg',
  area(
    'sarskilt-boende',
    'Särskilt boende',
    unit('ekhojden', 'Ekhöjdens äldreboende', '510'),
    unit('solgarden', 'Solgårdens äldreboende', '510'),
    unit('akerbo', 'Åkerbo äldreboende', '510'),
    unit('lindgarden', 'Lindgårdens demensboende', '510'),
    unit('korttidsenheten', 'Korttidsenheten Källan', '510'),
  ),
  area(
    'hemtjanst',
    'Hemtjänst',
    area(
      'hemtjanst-tatort',
      'Hemtjänst tätort',
      unit('hemtjanst-vast', 'Hemtjänst Väst', '510'),
      unit('hemtjanst-ost', 'Hemtjänst Öst', '510'),
    ),
    area(
      'hemtjanst-landsbygd',
      'Hemtjänst landsbygd',
      unit('hemtjanst-asen', 'Hemtjänst Åsen', '510'),
      unit('hemtjanst-sjobygden', 'Hemtjänst Sjöbygden', '510'),
    ),
    unit('nattpatrullen', 'Nattpatrullen', '510'),
  ),
  unit('motesplatser', 'Mötesplatser för äldre', '510'),
)

const health = area(
  'halso-sjukvard',
  'Hälso- och sjukvård',
  unit('hemsjukvarden', 'Hemsjukvården', '500'),
  unit('rehabenheten', 'Rehabenheten', '500'),
)

const disability = area(
  'funktionsstod',
  'Funktionsstöd',
  unit('gruppbostaden-aspen', 'Gruppbostaden Aspen', '513'),
  unit('gruppbostaden-ronnen', 'Gruppbostaden Rönnen', '513'),
  unit('gruppbostaden-hasseln', 'Gruppbostaden Hasseln', '513'),
  unit('daglig-verksamhet', 'Daglig verksamhet Verkstan', '513'),
  unit('personlig-assistans', 'Personlig assistans', '513'),
)

const families = area(
  'individ-familj',
  'Individ- och familjeomsorg',
  unit('barn-och-familj', 'Barn och familj', '569 585'),
  unit('vuxenenheten', 'Vuxenenheten', '559 571'),
  unit('ekonomiskt-bistand', 'Ekonomiskt bistånd', '575'),
  unit('bistandsenheten', 'Biståndsenheten', '510 513 520'),
)

/** The social services committee's part as it stood on 1 January 2022. */
export const social = committee(
  'socialnamnden',
  'Socialnämnden',
  department('socialforvaltningen', 'Socialförvaltningen', elderly, health, disability, families),
)
