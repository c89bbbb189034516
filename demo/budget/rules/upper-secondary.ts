import type { RuleSet } from '#chapters/budget/volume/rule-set.ts'
import { ruleSetOf } from './build.ts'

const measure = { kind: 'fixed-day', day: '10-15', yearsBefore: 1 } as const

/** Upper secondary school: a price for each kind of programme. */
export function upperSecondary(year: number): RuleSet {
  return ruleSetOf({
    id: 'gymnasieskola',
    title: 'Gymnasieskola',
    year,
    version: year - 2022,
    drivers: [
      { id: 'hogskoleprogram', title: 'Elever på högskoleförberedande program', unit: 'elev', measure },
      { id: 'yrkesprogram', title: 'Elever på yrkesprogram', unit: 'elev', measure },
      { id: 'lokalyta', title: 'Lokalyta', unit: 'm²', measure: { kind: 'given' } },
    ],
    prices: {
      hogskoleprogram: { title: 'Högskoleförberedande program', per: 'elev och år', kronor: 86_500 },
      yrkesprogram: { title: 'Yrkesprogram', per: 'elev och år', kronor: 118_000 },
      yta: { title: 'Lokaler', per: 'm² och år', kronor: 1_090 },
    },
    components: [
      {
        id: 'program-hogskole',
        title: 'Programpeng, högskoleförberedande',
        plain:
          'Varje elev på ett högskoleförberedande program ger samma belopp. Eleverna räknas den 15 oktober året innan.',
        purpose: 'base',
        kind: 'volume',
        driver: 'hogskoleprogram',
        price: 'hogskoleprogram',
      },
      {
        id: 'program-yrkes',
        title: 'Programpeng, yrkesprogram',
        plain: 'Varje elev på ett yrkesprogram ger samma belopp. Eleverna räknas den 15 oktober året innan.',
        purpose: 'base',
        kind: 'volume',
        driver: 'yrkesprogram',
        price: 'yrkesprogram',
      },
      {
        id: 'lokaler',
        title: 'Lokaler',
        plain: 'Gymnasiet får ersättning för varje kvadratmeter som det hyr.',
        purpose: 'premises',
        kind: 'volume',
        driver: 'lokalyta',
        price: 'yta',
        fixed: true,
      },
    ],
  })
}
