import type { Service } from '#chapters/benchmarking/model.ts'
import { context, costDeviation, costLevel, higherIsBetter, lowerIsBetter, units } from './define.ts'

/** There is no national result measure for preschool: staffing and groups stand in, and the page says so. */
export const preschool: Service = {
  id: 'preschool',
  slug: 'forskola',
  name: { sv: 'Förskola', en: 'Preschool' },
  validFrom: '2026-01-01',
  reference: {
    sv: 'Nettokostnadsavvikelse mot förutsättningar för kvalitet: resultatmått saknas nationellt',
    en: 'Net cost deviation against conditions for quality: no national result measure exists',
  },
  sets: [
    {
      id: 'alla-forskolor',
      name: { sv: 'Alla förskolor', en: 'All preschools' },
      cost: [
        costDeviation('N11024', 'Nettokostnadsavvikelse förskola', 'Net cost deviation, preschool'),
        costLevel('N11008', 'Kostnad förskola', 'Cost of preschool', units.kronorPerChild),
      ],
      quality: [
        higherIsBetter(
          'N11808',
          'Tjänster med förskollärarlegitimation',
          'Posts with preschool teaching licence',
        ),
        lowerIsBetter('N11701', 'Barn per barngrupp', 'Children per group', units.number),
        lowerIsBetter('N11102', 'Barn per årsarbetare', 'Children per full-time employee', units.number),
      ],
      structure: [
        context('N01982', 'Eftergymnasial utbildning 25–64 år', 'Higher education, 25–64'),
        context('N00954', 'Tätortsgrad', 'Share living in urban areas'),
      ],
      means: [context('N11800', 'Andel 1–5 år i förskola', 'Share aged 1–5 in preschool')],
      money: {
        N11024: { volume: 'N01951', reference: 'N11025' },
        N11008: { volume: 'N11807' },
      },
      published: higherIsBetter('U11901', 'Effektivitetsindex', 'Efficiency index', units.index),
    },
  ],
}
