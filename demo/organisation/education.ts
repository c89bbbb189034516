import { area, committee, department, unit } from './build.ts'

const preschools = area(
  'forskola',
  'Förskola',
  area(
    'forskola-norr',
    'Förskola norr',
    unit('forskolan-lingonet', 'Förskolan Lingonet', '407'),
    unit('forskolan-blabaret', 'Förskolan Blåbäret', '407'),
    unit('forskolan-kotten', 'Förskolan Kotten', '407'),
    unit('forskolan-gladan', 'Förskolan Gladan', '407'),
  ),
  area(
    'forskola-soder',
    'Förskola söder',
    unit('forskolan-solrosen', 'Förskolan Solrosen', '407'),
    unit('forskolan-backen', 'Förskolan Backen', '407'),
    unit('forskolan-regnbagen', 'Förskolan Regnbågen', '407'),
    unit('oppna-forskolan', 'Öppna förskolan Myran', '400'),
  ),
)

const schools = area(
  'grundskola',
  'Grundskola',
  unit('bjorkskolan', 'Björkskolan F–6', '440 435 425'),
  unit('ekskolan', 'Ekskolan F–6', '440 435 425'),
  unit('asaskolan', 'Åsaskolan F–6', '440 435 425'),
  unit('granskolan', 'Granskolan F–6', '440 435 425'),
  unit('hagaskolan', 'Hagaskolan F–3', '440 435 425'),
  unit('almskolan', 'Almskolan F–9', '440 435 425'),
  unit('centralskolan', 'Centralskolan 7–9', '440'),
  unit('lindskolan', 'Lindskolan, anpassad grundskola', '443'),
  unit('elevhalsan', 'Centrala elevhälsan', '440'),
)

const upperSecondary = area(
  'gymnasium-vuxenutbildning',
  'Gymnasieskola och vuxenutbildning',
  area(
    'ekbackagymnasiet',
    'Ekbackagymnasiet',
    unit('gymnasiet-hogskoleprogram', 'Ekbackagymnasiet, högskoleförberedande program', '450'),
    unit('gymnasiet-yrkesprogram', 'Ekbackagymnasiet, yrkesprogram', '450'),
    unit('gymnasiet-anpassad', 'Ekbackagymnasiet, anpassad gymnasieskola', '453'),
  ),
  unit('vuxenutbildningen', 'Vuxenutbildningen', '470 472 476'),
)

/** The education committee's part as it stood on 1 January 2022. */
export const education = committee(
  'bildningsnamnden',
  'Bildningsnämnden',
  department('bildningsforvaltningen', 'Utbildningsförvaltningen', preschools, schools, upperSecondary),
)
