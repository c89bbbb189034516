import type { Bilingual } from '#core/language.ts'
import type { Role } from '#identity/model.ts'

/** A role at a place, for a time. */
export interface ExampleMandate {
  readonly role: Role
  /** Id of the place; '' is the whole municipality. */
  readonly node: string
  /** ISO day. */
  readonly from: string
  /** First ISO day on which it no longer holds. */
  readonly until?: string
}

/** Somebody made up who works, or has been elected, in Ekbacka. */
export interface ExamplePerson {
  /** Id of the account, and what stands before @ekbacka.example. */
  readonly account: string
  readonly name: string
  readonly email: string
  /** What one is, as it is shown to whoever steps into the role. */
  readonly title: Bilingual
  /** One of those whom a visitor can step into, in the order of the list. */
  readonly shown: boolean
  readonly mandates: readonly ExampleMandate[]
}

type Row = readonly [
  name: string,
  sv: string,
  en: string,
  mandates: readonly (readonly [role: Role, node: string, from?: string, until?: string])[],
  shown?: 'shown',
]

/** The assembly that was elected in September 2022 took office on this day, and the next one four years later. */
const term = '2022-10-15'
/** Committees change with the calendar year. */
const year = '2023-01-01'

const elected: readonly Row[] = [
  [
    'Gunilla Tornvall',
    'Ledamot i kommunfullmäktige, oppositionen',
    'Member of the municipal assembly, opposition',
    [['assembly-member', 'kf', term]],
    'shown',
  ],
  [
    'Rune Askelid',
    'Kommunfullmäktiges ordförande, majoriteten',
    'Chair of the municipal assembly, majority',
    [['assembly-member', 'kf', term]],
  ],
  [
    'Marita Hedefors',
    'Kommunstyrelsens ordförande, majoriteten',
    'Chair of the executive board, majority',
    [
      ['committee-chair', 'ks', year],
      ['assembly-member', 'kf', term],
    ],
    'shown',
  ],
  [
    'Olof Stavreby',
    'Ledamot i kommunstyrelsen, oppositionen',
    'Member of the executive board, opposition',
    [
      ['committee-member', 'ks', year],
      ['assembly-member', 'kf', term],
    ],
  ],
  [
    'Samira Elvestam',
    'Ordförande i bildningsnämnden, majoriteten',
    'Chair of the education committee, majority',
    [
      ['committee-chair', 'bildningsnamnden', year],
      ['assembly-member', 'kf', term],
    ],
    'shown',
  ],
  [
    'Torbjörn Ljungeby',
    'Ledamot i bildningsnämnden, oppositionen',
    'Member of the education committee, opposition',
    [['committee-member', 'bildningsnamnden', year]],
    'shown',
  ],
  [
    'Agneta Brovall',
    'Ledamot i bildningsnämnden, majoriteten',
    'Member of the education committee, majority',
    [['committee-member', 'bildningsnamnden', year]],
  ],
  [
    'Per-Arne Kvistby',
    'Ordförande i socialnämnden, majoriteten',
    'Chair of the social services committee, majority',
    [
      ['committee-chair', 'socialnamnden', year],
      ['assembly-member', 'kf', term],
    ],
  ],
  [
    'Leila Stensjö',
    'Ledamot i socialnämnden, oppositionen',
    'Member of the social services committee, opposition',
    [
      ['committee-member', 'socialnamnden', year],
      ['assembly-member', 'kf', term],
    ],
  ],
  [
    'Ingvar Malmås',
    'Ordförande i samhällsbyggnadsnämnden, majoriteten',
    'Chair of the built environment committee, majority',
    [['committee-chair', 'samhallsbyggnadsnamnden', year]],
  ],
  [
    'Birgitta Ekelöv',
    'Ledamot i samhällsbyggnadsnämnden, oppositionen',
    'Member of the built environment committee, opposition',
    [['committee-member', 'samhallsbyggnadsnamnden', year]],
  ],
  [
    'Hanna Rosvik',
    'Ordförande i kultur- och fritidsnämnden, majoriteten',
    'Chair of the culture and leisure committee, majority',
    [['committee-chair', 'kultur-fritidsnamnden', year]],
  ],
  [
    'Mattias Fagerås',
    'Ledamot i kultur- och fritidsnämnden, oppositionen',
    'Member of the culture and leisure committee, opposition',
    [['committee-member', 'kultur-fritidsnamnden', year]],
  ],
]

const heads: readonly Row[] = [
  [
    'Lena Vidarsson',
    'Kommundirektör',
    'Chief executive',
    [['head-of-department', 'kommunledning', '2021-08-16']],
  ],
  [
    'Johan Almered',
    'Förvaltningschef och skolchef, bildning',
    'Head of department and head of education',
    [['head-of-department', 'bildningsforvaltningen', '2023-03-01']],
    'shown',
  ],
  [
    'Eva-Lotta Sandhem',
    'Förvaltningschef, social',
    'Head of the social services department',
    [['head-of-department', 'socialforvaltningen', '2020-02-03']],
    'shown',
  ],
  [
    'Niklas Bergåsa',
    'Förvaltningschef, samhällsbyggnad',
    'Head of the built environment department',
    [['head-of-department', 'samhallsbyggnadsforvaltningen', '2022-05-02']],
  ],
  [
    'Carina Lövhed',
    'Förvaltningschef, kultur och fritid',
    'Head of the culture and leisure department',
    [['head-of-department', 'kultur-fritidsforvaltningen', '2018-09-01']],
  ],
]

const managers: readonly Row[] = [
  [
    'Mikael Tallbo',
    'Verksamhetschef, grundskola',
    'Manager, compulsory school',
    [['manager', 'grundskola', '2021-08-01']],
    'shown',
  ],
  [
    'Yasmin Grenholt',
    'Verksamhetschef, förskola',
    'Manager, preschool',
    [['manager', 'forskola', '2024-01-08']],
  ],
  [
    'Kerstin Ambjörnsvik',
    'Verksamhetschef, äldreomsorg',
    'Manager, elderly care',
    [['manager', 'aldreomsorg', '2019-11-01']],
  ],
  ['Daniel Örvald', 'Områdeschef, nära vård', 'Manager, near care', [['manager', 'nara-vard', '2024-01-01']]],
  [
    'Sofia Hultemark',
    'Verksamhetschef, funktionsstöd',
    'Manager, disability care',
    [['manager', 'funktionsstod', '2022-09-01']],
  ],
]

const unitManagers: readonly Row[] = [
  [
    'Petra Linnarås',
    'Rektor, Björkskolan',
    'Principal, Björkskolan',
    [['unit-manager', 'bjorkskolan', '2021-08-01']],
    'shown',
  ],
  [
    'Andreas Sköldberga',
    'Rektor, Ekskolan',
    'Principal, Ekskolan',
    [['unit-manager', 'ekskolan', '2022-08-01']],
  ],
  [
    'Maria Torsåker',
    'Rektor, Centralskolan',
    'Principal, Centralskolan',
    [['unit-manager', 'centralskolan', '2020-08-01']],
  ],
  [
    'Amanda Rydeholm',
    'Rektor, Förskolan Skogsbrynet',
    'Principal, Förskolan Skogsbrynet',
    [
      ['unit-manager', 'forskolan-lingonet', '2019-08-01', '2024-07-01'],
      ['unit-manager', 'forskolan-skogsbrynet', '2024-07-01'],
    ],
  ],
  [
    'Farid Norrstrand',
    'Enhetschef, Ekhöjdens äldreboende',
    'Unit manager, Ekhöjden care home',
    [['unit-manager', 'ekhojden', '2021-03-01']],
  ],
  [
    'Ulrika Sundeby',
    'Enhetschef, Hemtjänst Åsen',
    'Unit manager, home care Åsen',
    [['unit-manager', 'hemtjanst-asen', '2020-10-01']],
    'shown',
  ],
  [
    'Tove Klarälv',
    'Enhetschef, Gruppbostaden Aspen',
    'Unit manager, Aspen group home',
    [['unit-manager', 'gruppbostaden-aspen', '2023-01-09']],
  ],
  [
    'Bo Granefelt',
    'Bibliotekschef',
    'Unit manager, the city library',
    [['unit-manager', 'stadsbiblioteket', '2017-04-01']],
  ],
  [
    'Henrik Vassmo',
    'Enhetschef, Gata och trafik',
    'Unit manager, streets and traffic',
    [
      ['unit-manager', 'gata-park', '2021-01-01', '2025-01-01'],
      ['unit-manager', 'gata', '2025-01-01'],
    ],
  ],
]

const staff: readonly Row[] = [
  ['Jonas Ekehult', 'Controller', 'Controller', [['controller', '', '2020-01-01']], 'shown'],
  [
    'Anna-Karin Solbacka',
    'Kvalitetsstrateg',
    'Quality strategist',
    [['quality-strategist', '', '2021-05-01']],
    'shown',
  ],
  ['Helena Forshaga', 'Hr-strateg', 'HR strategist', [['hr', '', '2019-02-01']], 'shown'],
  ['Göran Ståhlvik', 'Förtroendevald revisor', 'Elected auditor', [['auditor', '', '2023-01-01']], 'shown'],
  ['Erik Lundamo', 'Administratör', 'Administrator', [['administrator', '', '2022-01-01']], 'shown'],
]

/** Ekbacka's people in the order of the steering chain. Every name is invented. */
export const examplePeople: readonly ExamplePerson[] = [
  ...elected,
  ...heads,
  ...managers,
  ...unitManagers,
  ...staff,
].map(personOf)

function personOf([name, sv, en, mandates, shown]: Row): ExamplePerson {
  const account = accountOf(name)
  return {
    account,
    name,
    email: `${account}@ekbacka.example`,
    title: { sv, en },
    shown: shown === 'shown',
    mandates: mandates.map(([role, node, from = '2022-01-01', until]) =>
      until === undefined ? { role, node, from } : { role, node, from, until },
    ),
  }
}

/** `Eva-Lotta Sandhem` is `eva-lotta.sandhem`: without the dots and rings that addresses don't take. */
function accountOf(name: string): string {
  return name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replaceAll(' ', '.')
}

/**
 * The account of somebody in the example.
 *
 * @throws RangeError where nobody is called so
 */
export function accountNamed(name: string): string {
  const person = examplePeople.find((each) => each.name === name)
  if (!person) throw new RangeError(`nobody in the example is called ${name}`)
  return person.account
}
