import type { Service } from '#chapters/benchmarking/model.ts'
import { context, costDeviation, costLevel, higherIsBetter, units } from './define.ts'

/** Resident pupils wherever they study: what the municipality pays for and how its young people fare. */
export const upperSecondarySchool: Service = {
  id: 'upper-secondary-school',
  slug: 'gymnasieskola',
  name: { sv: 'Gymnasieskola', en: 'Upper secondary school' },
  validFrom: '2026-01-01',
  reference: {
    sv: 'Hemkommun: nettokostnadsavvikelse mot examen inom fyra år',
    en: 'Resident pupils: net cost deviation against diploma within four years',
  },
  sets: [
    {
      id: 'hemkommun',
      name: { sv: 'Elever folkbokförda i kommunen', en: 'Pupils resident in the municipality' },
      cost: [
        costDeviation(
          'N17001',
          'Nettokostnadsavvikelse gymnasieskola',
          'Net cost deviation, upper secondary',
        ),
        costLevel(
          'N17005',
          'Kostnad gymnasieskola, hemkommun',
          'Cost, resident pupils',
          units.kronorPerPupil,
        ),
      ],
      quality: [
        higherIsBetter(
          'N17457',
          'Examen eller studiebevis inom 4 år',
          'Diploma or certificate within 4 years',
        ),
        higherIsBetter('N17445', 'Examen inom 3 år', 'Diploma within 3 years'),
      ],
      structure: [
        context('N01982', 'Eftergymnasial utbildning 25–64 år', 'Higher education, 25–64'),
        context('N00221', 'Utrikes födda 18–64 år', 'Born abroad, 18–64'),
      ],
      means: [higherIsBetter('U17508', 'Elevenkät årskurs 2', 'Pupil survey, year 2', units.index)],
      money: {
        N17001: { volume: 'N01951', reference: 'N17016' },
        N17005: { volume: 'N01929' },
      },
      published: higherIsBetter('U17900', 'Effektivitetsindex', 'Efficiency index', units.index),
    },
  ],
}
