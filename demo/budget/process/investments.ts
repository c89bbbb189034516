import type { Investment } from '#chapters/budget/investments/model.ts'
import { type Ore, toOre } from '#core/money.ts'
import { noon, who } from '#demo/recorded.ts'

const mnkr = (amount: number): Ore => toOre(Math.round(amount * 100_000_000))

/** The internal interest of the years, by the assembly's own decision. */
const interest = 0.0275

const wing: Investment = {
  ...{
    id: 'ny-skolflygel',
    version: 1,
    title: 'Ny flygel vid Björkskolan',
    node: 'grundskola',
    stage: 'proposed',
  },
  ...{ decision: '', inUseFrom: '2026-08-10', interest, who, at: noon('2023-09-12') },
  components: [
    { title: 'Stomme och grund', ore: mnkr(46), years: 50 },
    { title: 'Tak och fasad', ore: mnkr(12), years: 30 },
    { title: 'Ventilation och el', ore: mnkr(14), years: 20 },
    { title: 'Inredning', ore: mnkr(4), years: 10 },
  ],
  spending: { 2024: mnkr(12), 2025: mnkr(42), 2026: mnkr(22) },
  running: [
    { title: 'Drift och skötsel', node: 'fastighet', yearlyOre: mnkr(1.15), from: '2026-08-10' },
    { title: 'Måltider', node: 'maltid', yearlyOre: mnkr(0.4), from: '2026-08-10' },
    { title: 'Paviljonger lämnas', node: 'grundskola', yearlyOre: mnkr(-1.8), from: '2026-10-01' },
  ],
  reason: 'Eleverna i Björkskolans upptagningsområde blir fler, och paviljongerna är uttjänta.',
}

const home: Investment = {
  ...{ id: 'nytt-aldreboende', version: 1, title: 'Nytt äldreboende i Åkerbo', node: 'sarskilt-boende' },
  ...{ stage: 'proposed', decision: '', inUseFrom: '2029-01-01', interest, who, at: noon('2026-04-20') },
  components: [
    { title: 'Mark', ore: mnkr(6), years: 0 },
    { title: 'Stomme och grund', ore: mnkr(98), years: 50 },
    { title: 'Tak och fasad', ore: mnkr(26), years: 30 },
    { title: 'Ventilation och el', ore: mnkr(34), years: 20 },
    { title: 'Inredning och larm', ore: mnkr(16), years: 10 },
  ],
  spending: { 2027: mnkr(38), 2028: mnkr(102), 2029: mnkr(40) },
  running: [
    { title: 'Drift och skötsel', node: 'fastighet', yearlyOre: mnkr(2.6), from: '2029-01-01' },
    { title: 'Nattbemanning', node: 'sarskilt-boende', yearlyOre: mnkr(3.1), from: '2029-01-01' },
  ],
  reason: 'De som är 80 år och äldre blir fler, och det gamla boendet går inte att bygga om.',
}

function streets(year: number, amount: number): Investment {
  return {
    ...{ id: `gator-${year}`, version: 1, title: `Gator och gång- och cykelvägar ${year}`, node: 'teknik' },
    ...{ stage: 'decided', decision: `KF ${year - 1}-11-24 § 152`, decidedOn: `${year - 1}-11-24` },
    ...{ inUseFrom: `${year}-10-01`, interest, who, at: noon(`${year - 1}-11-24`) },
    components: [
      { title: 'Överbyggnad', ore: mnkr(amount * 0.6), years: 40 },
      { title: 'Slitlager', ore: mnkr(amount * 0.3), years: 15 },
      { title: 'Belysning', ore: mnkr(amount * 0.1), years: 20 },
    ],
    spending: { [year]: mnkr(amount) },
    running: [{ title: 'Lägre elkostnad', node: 'teknik', yearlyOre: mnkr(-0.12), from: `${year}-10-01` }],
    reason: 'Årets program för gator.',
  }
}

/** A school wing that was decided and became dearer, a care home that is proposed, and the streets' yearly programme. */
export const investments: readonly Investment[] = [
  wing,
  {
    ...{ ...wing, version: 2, stage: 'decided', decision: 'KF 2023-11-27 § 144', decidedOn: '2023-11-27' },
    at: noon('2023-11-27'),
  },
  {
    ...wing,
    ...{ version: 3, stage: 'decided', decision: 'KF 2025-02-24 § 12', decidedOn: '2025-02-24' },
    components: wing.components.map((each) =>
      each.title === 'Ventilation och el' ? { ...each, ore: mnkr(17) } : each,
    ),
    spending: { 2024: mnkr(12), 2025: mnkr(42), 2026: mnkr(25) },
    reason: 'Anbuden på ventilationen blev högre än kalkylen.',
    at: noon('2025-02-24'),
  },
  home,
  streets(2025, 14),
  streets(2026, 12),
]
