import type { RuleSet } from '#chapters/budget/volume/rule-set.ts'
import { givenFrame, ruleSetOf } from './build.ts'

const titles: Readonly<Record<string, string>> = {
  'ovrigt-bildning': 'Övriga enheter i bildningsnämnden',
  'ovrigt-socialt': 'Övriga enheter i socialnämnden',
  'kultur-fritid': 'Kultur och fritid',
  kommunledning: 'Kommunledningsförvaltningen',
}

/** Units whose money follows no volume: each has a frame of its own, raised by the index. */
export function otherUnits(id: string, year: number): RuleSet {
  return ruleSetOf({
    id,
    title: titles[id] ?? id,
    year,
    version: year - 2022,
    drivers: [],
    prices: {},
    components: [givenFrame],
  })
}

/** Streets and parks are paid by the square metre, the rest of the built environment by frames of their own. */
export function builtEnvironment(year: number): RuleSet {
  const measure = { kind: 'given' } as const
  return ruleSetOf({
    id: 'samhallsbyggnad',
    title: 'Samhällsbyggnad',
    year,
    version: year - 2022,
    drivers: [
      { id: 'gatuyta', title: 'Gatuyta', unit: 'm²', measure },
      { id: 'parkyta', title: 'Parkyta', unit: 'm²', measure },
    ],
    prices: {
      gata: { title: 'Gator och vägar', per: 'm² och år', kronor: 36.4 },
      park: { title: 'Parker', per: 'm² och år', kronor: 28.2 },
    },
    components: [
      {
        id: 'gata',
        title: 'Gator och vägar',
        plain: 'Varje kvadratmeter gata ger samma belopp till drift och underhåll.',
        purpose: 'base',
        kind: 'volume',
        driver: 'gatuyta',
        price: 'gata',
      },
      {
        id: 'park',
        title: 'Parker',
        plain: 'Varje kvadratmeter park ger samma belopp till skötsel.',
        purpose: 'base',
        kind: 'volume',
        driver: 'parkyta',
        price: 'park',
      },
      givenFrame,
    ],
  })
}
