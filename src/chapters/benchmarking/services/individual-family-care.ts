import type { Service } from '#chapters/benchmarking/model.ts'
import { context, costDeviation, costLevel, higherIsBetter, lowerIsBetter, units } from './define.ts'

/** Few national result measures: long dependence and the length of inquiries, the lower the better. */
export const individualFamilyCare: Service = {
  id: 'individual-family-care',
  slug: 'individ-och-familjeomsorg',
  name: { sv: 'Individ- och familjeomsorg', en: 'Individual and family care' },
  validFrom: '2026-01-01',
  reference: {
    sv: 'Nettokostnadsavvikelse mot långvarigt bistånd och utredningstid',
    en: 'Net cost deviation against long-term assistance and length of inquiries',
  },
  sets: [
    {
      id: 'hela-ifo',
      name: { sv: 'Hela individ- och familjeomsorgen', en: 'All individual and family care' },
      cost: [
        costDeviation('N30001', 'Nettokostnadsavvikelse IFO', 'Net cost deviation'),
        costLevel('N30005', 'Nettokostnad IFO', 'Net cost', units.kronorPerResident),
      ],
      quality: [
        lowerIsBetter('N31816', 'Långvarigt ekonomiskt bistånd', 'Long-term financial assistance'),
        lowerIsBetter('U33401', 'Utredningstid barn och unga', 'Length of inquiries, children', units.days),
      ],
      structure: [
        context('N66080', 'Låg ekonomisk standard', 'Low economic standard'),
        context('N00957', 'Ohälsotal', 'Days of ill health', units.days),
      ],
      means: [
        lowerIsBetter(
          'U31809',
          'Barn i familjer med långvarigt bistånd',
          'Children in families on long-term aid',
        ),
        context('N31807', 'Invånare med bistånd under året', 'Residents with assistance in the year'),
      ],
      money: {
        N30001: { volume: 'N01951', reference: 'N30007' },
        N30005: { volume: 'N01951' },
      },
      published: higherIsBetter(
        'U31904',
        'Effektivitetsindex bistånd',
        'Efficiency index, assistance',
        units.index,
      ),
    },
  ],
}
