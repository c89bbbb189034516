import { formatNumber } from '#core/format.ts'

const per = (value: number) => `${formatNumber(Math.abs(value), 'sv', { decimals: 1 })}\u00a0%`
const whole = (value: number) => formatNumber(value, 'sv')

/** What a municipality's place and a ranking's groups are worth saying: whole sentences made from the result. */
export const sv = {
  placeBetween: (name: string, low: number, high: number, of: number) =>
    `${name} ligger någonstans mellan plats ${low} och ${high} av ${of}. Det går inte att säga närmare.`,
  placeExact: (name: string, place: number, of: number) => `${name} ligger på plats ${place} av ${of}.`,
  notRanked: (name: string, reason: string) => `${name} går inte att rangordna. ${reason}`,
  costHigher: (value: number) => `Kostnaden är ${per(value)} högre än strukturen förutsäger`,
  costLower: (value: number) => `Kostnaden är ${per(value)} lägre än strukturen förutsäger`,
  withinMargin: 'inom felmarginalen',
  costAsExpected: 'Kostnaden är den som strukturen förutsäger',
  qualityAbove: 'kvaliteten ligger över genomsnittet',
  qualityBelow: 'kvaliteten ligger under genomsnittet',
  qualityAverage: 'kvaliteten går inte att skilja från genomsnittet',
  and: 'och',
  groupsHeading: (better: number, worse: number, average: number) =>
    `${whole(better)} ${better === 1 ? 'kommun' : 'kommuner'} ligger över snittet med 95 procents säkerhet, räknat en kommun i taget, och ${whole(worse)} under. För ${whole(average)} räcker uppgifterna inte.`,
  groups: { better: 'bättre', average: 'ej säkert', worse: 'sämre' },
  short: {
    cost: { higher: 'Högre kostnad', lower: 'Lägre kostnad', unsure: 'Kostnad ej säkert skild från väntad' },
    quality: {
      higher: 'högre kvalitet',
      lower: 'lägre kvalitet',
      unsure: 'kvalitet ej säkert skild från snittet',
    },
  },
  years: (years: readonly number[]) => (years.length === 1 ? `${years[0]}` : `${years[0]}–${years.at(-1)}`),
}
