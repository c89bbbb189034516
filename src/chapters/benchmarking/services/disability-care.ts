import type { Service } from '#chapters/benchmarking/model.ts'
import { context, costDeviation, costLevel, higherIsBetter, units } from './define.ts'

/** Volume decisions are inside the reference cost of LSS, unlike in the other services: the page says so. */
export const disabilityCare: Service = {
  id: 'disability-care',
  slug: 'funktionsnedsattning-lss',
  name: { sv: 'Funktionsnedsättning, LSS', en: 'Disability care (LSS)' },
  validFrom: '2026-01-01',
  reference: {
    sv: 'Nettokostnadsavvikelse LSS mot brukarnas svar',
    en: "Net cost deviation against users' answers",
  },
  sets: [
    {
      id: 'boende-och-daglig-verksamhet',
      name: { sv: 'Boende och daglig verksamhet', en: 'Housing and daily activities' },
      cost: [
        costDeviation('N28018', 'Nettokostnadsavvikelse LSS', 'Net cost deviation, LSS'),
        costLevel('N28016', 'Nettokostnad LSS och SFB', 'Net cost, LSS and SFB', units.kronorPerResident),
      ],
      quality: [
        higherIsBetter('U28524', 'Gruppbostad: trivs hemma', 'Group home: likes living there'),
        higherIsBetter('U28538', 'Daglig verksamhet: trivs', 'Daily activities: likes going there'),
      ],
      structure: [context('N00954', 'Tätortsgrad', 'Share living in urban areas')],
      means: [
        higherIsBetter('U28518', 'Gruppbostad: får bestämma', 'Group home: decides what matters'),
        higherIsBetter('U28532', 'Daglig verksamhet: får bestämma', 'Daily activities: decides what matters'),
      ],
      money: {
        N28018: { volume: 'N01951', reference: 'N28026' },
        N28016: { volume: 'N01951' },
      },
      published: higherIsBetter('U28900', 'Effektivitetsindex', 'Efficiency index', units.index),
    },
  ],
}
