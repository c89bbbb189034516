import { area, committee, department, unit } from './build.ts'

/** The built environment committee's part as it stood on 1 January 2022. */
export const builtEnvironment = committee(
  'samhallsbyggnadsnamnden',
  'Samhällsbyggnadsnämnden',
  department(
    'samhallsbyggnadsforvaltningen',
    'Samhällsbyggnadsförvaltningen',
    area(
      'teknik',
      'Teknik',
      unit('gata-park', 'Gata och park', '249 250'),
      unit('vatten-avlopp', 'Vatten och avlopp', '865'),
      unit('fastighet', 'Fastighet', '800'),
      unit('maltid', 'Måltid och lokalvård', '800'),
    ),
    area(
      'plan-miljo',
      'Plan, bygg och miljö',
      unit('plan-bygg', 'Plan och bygg', '215'),
      unit('miljo-halsa', 'Miljö- och hälsoskydd', '261 263 267'),
    ),
    unit('raddningstjansten', 'Räddningstjänsten', '270'),
  ),
)

/** The culture and leisure committee's part as it stood on 1 January 2022. */
export const culture = committee(
  'kultur-fritidsnamnden',
  'Kultur- och fritidsnämnden',
  department(
    'kultur-fritidsforvaltningen',
    'Kultur- och fritidsförvaltningen',
    area(
      'kultur',
      'Kultur',
      unit('stadsbiblioteket', 'Stadsbiblioteket', '320'),
      unit('kulturskolan', 'Musikskolan', '330'),
      unit('konsthallen', 'Konsthallen och kulturmiljö', '315'),
    ),
    area(
      'fritid',
      'Fritid',
      unit('idrottsanlaggningar', 'Idrottsanläggningar', '340'),
      unit('simhallen', 'Simhallen', '340'),
      unit('fritidsgarden', 'Fritidsgården Navet', '350 300'),
    ),
  ),
)

/** The executive board's own department as it stood on 1 January 2022. */
export const central = department(
  'kommunledning',
  'Kommunledningsförvaltningen',
  area(
    'gemensamt-stod',
    'Gemensamt stöd',
    unit('ekonomienheten', 'Ekonomienheten', '800'),
    unit('personalenheten', 'Personalenheten', '800'),
    unit('it-enheten', 'It-enheten', '800'),
  ),
  unit('kansliet', 'Kansliet', '100 130'),
  unit('naringslivsenheten', 'Näringslivsenheten', '220'),
  unit('arbetsmarknadsenheten', 'Arbetsmarknadsenheten', '610 600'),
)
