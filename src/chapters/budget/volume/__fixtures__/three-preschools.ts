import type { VolumeModel } from '#chapters/budget/volume/rule-set.ts'

/** Upplands Väsby's full-time place for a child of one or two in 2017, with three units. */
export const threePreschools: VolumeModel = {
  ruleSet: {
    schema: 'styrkedjan/rule-set/1',
    id: 'forskola',
    version: 1,
    title: 'Förskola',
    year: 2026,
    drivers: [
      {
        id: 'barn',
        title: 'Barn 1–2 år, heltid',
        unit: 'barn',
        measure: { kind: 'fixed-day', day: '10-15', yearsBefore: 1 },
      },
    ],
    prices: [{ id: 'omsorg', title: 'Omsorg och material', per: 'barn och år', ore: 10_580_700 }],
    components: [
      {
        id: 'omsorg',
        title: 'Omsorg och material',
        purpose: 'base',
        kind: 'volume',
        driver: 'barn',
        price: 'omsorg',
      },
      {
        id: 'administration',
        title: 'Administration',
        purpose: 'administration',
        kind: 'markup',
        share: 0.03,
        of: ['omsorg'],
        rounding: { to: 'krona' },
      },
      {
        id: 'liten',
        title: 'Liten enhet',
        purpose: 'small-unit',
        kind: 'steps',
        driver: 'barn',
        steps: [
          { upTo: 25, ore: 10_000_000 },
          { upTo: 35, ore: 7_500_000 },
        ],
      },
      {
        id: 'moms',
        title: 'Momskompensation',
        purpose: 'vat',
        for: ['independent'],
        kind: 'markup',
        share: 0.06,
        of: ['omsorg', 'administration'],
        rounding: { to: 'krona' },
      },
      { id: 'avgift', title: 'Föräldraavgifter', purpose: 'fee', kind: 'fee' },
    ],
    remainder: { to: 'keep' },
  },
  frameOre: 1_000_000_000,
  units: [
    {
      id: 'a',
      name: 'Almen',
      provider: 'own',
      volumes: { barn: { on: { '2025-10-15': 26 } } },
      amounts: { avgift: 500_000 },
    },
    { id: 'b', name: 'Björken', provider: 'independent', volumes: { barn: 25 }, amounts: { avgift: 0 } },
    { id: 'c', name: 'Cedern', provider: 'own', volumes: { barn: 36 }, amounts: { avgift: 700_050 } },
  ],
}
