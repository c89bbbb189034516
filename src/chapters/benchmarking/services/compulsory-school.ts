import type { Service } from '#chapters/benchmarking/model.ts'
import {
  alreadyAdjusted,
  context,
  costDeviation,
  costLevel,
  higherIsBetter,
  lowerIsBetter,
  units,
} from './define.ts'

/**
 * Two sets that must not be mixed: the municipality's own schools (what it runs), and resident pupils wherever they
 * go to school (what it pays for).
 */
export const compulsorySchool: Service = {
  id: 'compulsory-school',
  slug: 'grundskola',
  name: { sv: 'Grundskola', en: 'Compulsory school' },
  validFrom: '2026-01-01',
  reference: {
    sv: 'Kommunala skolor: kostnad i egen regi mot resultat i årskurs 9',
    en: 'Municipal schools: cost of in-house provision against results in year 9',
  },
  sets: [
    {
      id: 'kommunala-skolor',
      name: { sv: 'Kommunens egna skolor', en: "The municipality's own schools" },
      cost: [
        costLevel('N15008', 'Kostnad kommunal grundskola', 'Cost, municipal schools', units.kronorPerPupil),
      ],
      quality: [
        higherIsBetter('N15505', 'Meritvärde årskurs 9', 'Merit value, year 9', units.points),
        higherIsBetter('N15419', 'Godkänt i alla ämnen', 'Pass in all subjects'),
        higherIsBetter('N15436', 'Behöriga till yrkesprogram', 'Eligible for upper secondary'),
        higherIsBetter('N15485', 'Årskurs 6: minst E i matematik', 'Year 6: at least E in mathematics'),
        higherIsBetter('N15488', 'Årskurs 6: minst E i svenska', 'Year 6: at least E in Swedish'),
        higherIsBetter('U15402', 'Elevenkät årskurs 8', 'Pupil survey, year 8', units.index),
        alreadyAdjusted(
          'U15461',
          'Behöriga, avvikelse från modellvärde',
          'Eligible, deviation from model value',
        ),
      ],
      structure: [
        context('N15820', 'Föräldrar med eftergymnasial utbildning', 'Parents with higher education'),
        context('N15902', 'Nyinvandrade och okänd bakgrund', 'Newly immigrated or unknown background'),
        context('N15822', 'Utländsk bakgrund', 'Foreign background'),
        context('N00954', 'Tätortsgrad', 'Share living in urban areas'),
      ],
      means: [
        lowerIsBetter('N15034', 'Elever per lärare', 'Pupils per teacher', units.number),
        higherIsBetter('N15814', 'Behöriga lärare', 'Qualified teachers'),
        lowerIsBetter('N15216', 'Avgångna under året', 'Staff who left in the year'),
        // Grades above the national test tell how far grades can be trusted as results.
        context('N15570', 'Högre betyg än provbetyg i svenska', 'Grade above test grade, Swedish'),
        context('N15572', 'Högre betyg än provbetyg i matematik', 'Grade above test grade, mathematics'),
        context('N15574', 'Högre betyg än provbetyg i engelska', 'Grade above test grade, English'),
      ],
      money: { N15008: { volume: 'N15809' } },
      published: higherIsBetter('U15900', 'Effektivitetsindex', 'Efficiency index', units.index),
    },
    {
      id: 'hemkommun',
      name: { sv: 'Elever folkbokförda i kommunen', en: 'Pupils resident in the municipality' },
      cost: [
        costDeviation('N15001', 'Nettokostnadsavvikelse grundskola', 'Net cost deviation, compulsory school'),
        costLevel('N15027', 'Kostnad grundskola, hemkommun', 'Cost, resident pupils', units.kronorPerPupil),
      ],
      quality: [
        higherIsBetter('N15507', 'Meritvärde, hemkommun', 'Merit value, resident pupils', units.points),
        higherIsBetter('N15428', 'Behöriga till yrkesprogram, hemkommun', 'Eligible, resident pupils'),
      ],
      structure: [
        context('N15816', 'Föräldrar med eftergymnasial utbildning', 'Parents with higher education'),
        context('N15818', 'Utländsk bakgrund', 'Foreign background'),
      ],
      means: [lowerIsBetter('N15033', 'Elever per lärare', 'Pupils per teacher', units.number)],
      money: {
        N15001: { volume: 'N15835', reference: 'N15058' },
        N15027: { volume: 'N15835' },
      },
    },
  ],
}
