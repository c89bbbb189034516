import type { Service } from '#chapters/benchmarking/model.ts'
import { context, costDeviation, costLevel, higherIsBetter, lowerIsBetter, units } from './define.ts'

/** Cost of all elderly care against what users of home care and special housing say, and falls. */
export const elderlyCare: Service = {
  id: 'elderly-care',
  slug: 'aldreomsorg',
  name: { sv: 'Äldreomsorg', en: 'Elderly care' },
  validFrom: '2026-01-01',
  reference: {
    sv: 'Nettokostnadsavvikelse mot brukarnas bedömning',
    en: "Net cost deviation against users' own judgement",
  },
  sets: [
    {
      id: 'hela-aldreomsorgen',
      name: { sv: 'Hela äldreomsorgen', en: 'All elderly care' },
      cost: [
        costDeviation('N20900', 'Nettokostnadsavvikelse äldreomsorg', 'Net cost deviation, elderly care'),
        costLevel('N20048', 'Kostnad äldreomsorg', 'Cost of elderly care', units.kronorPerResident80),
      ],
      quality: [
        higherIsBetter('U21468', 'Nöjda med hemtjänsten', 'Satisfied with home care'),
        higherIsBetter('U23471', 'Nöjda med särskilt boende', 'Satisfied with special housing'),
        lowerIsBetter('N20402', 'Fallskador 80+', 'Injuries from falls, 80+', units.perHundredThousand),
      ],
      structure: [
        context('N01726', 'Ensamboende 65+', 'Living alone, 65+'),
        context('N66079', 'Låg ekonomisk standard 65+', 'Low economic standard, 65+'),
        context('N00954', 'Tätortsgrad', 'Share living in urban areas'),
      ],
      means: [
        higherIsBetter('U21461', 'Hemtjänst: tillräckligt med tid', 'Home care: enough time'),
        higherIsBetter('U23459', 'Särskilt boende: tillräckligt med tid', 'Special housing: enough time'),
        lowerIsBetter('U23401', 'Väntetid till särskilt boende', 'Wait for special housing', units.days),
        context('N21701', 'Andel 65+ med hemtjänst', 'Share 65+ with home care'),
      ],
      money: {
        N20900: { volume: 'N01951', reference: 'N20016' },
        N20048: { volume: 'N01957' },
      },
      published: higherIsBetter('U20900', 'Effektivitetsindex', 'Efficiency index', units.index),
    },
  ],
}
