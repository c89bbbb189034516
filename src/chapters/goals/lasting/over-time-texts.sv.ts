import { formatDay, formatInterval, formatNumber, formatPercent } from '#core/format.ts'

const years = (n: number) => `${formatNumber(n, 'sv', { decimals: 1 })} år`
const goals = (n: number) => `${formatNumber(n, 'sv')} mål`

export const sv = {
  title: 'Hur länge får målen leva?',
  leadCarried: (carried: number, before: number, year: number) =>
    `Av ${before === 1 ? 'det övergripande mål' : `de ${formatNumber(before, 'sv')} övergripande mål`} som gällde vid ingången av ${year - 1} följde ${formatNumber(carried, 'sv')} med till ${year}.`,
  halfLife: (median: number, low: number | null, high: number | null, n: number) =>
    `Hälften av målen har utgått inom ${years(median)}${
      low !== null && high !== null
        ? ` (med 95 procents säkerhet ${formatInterval(low, high, 'sv', { decimals: 1 })} år)`
        : low !== null
          ? ` (med 95 procents säkerhet minst ${years(low)})`
          : ''
    }, räknat på ${goals(n)}.`,
  noHalfLife: (n: number, ended: number) =>
    ended === 0
      ? `Inget av ${goals(n)} har utgått, så det går ännu inte att säga hur länge målen lever.`
      : `Mer än hälften av ${goals(n)} lever fortfarande: ${formatNumber(ended, 'sv')} har utgått.`,
  few: 'Så få mål ger ett osäkert mått. Läs det som en bild, inte som ett bevis.',
  none: 'Inga övergripande mål är registrerade över tid',
  noneRemedy:
    'När ett mål har gällt i mer än en budget syns det här. Tidigare mål kan skrivas in med det datum då de gällde.',
  strata: 'Målen genom åren och valen',
  strataHow:
    'En rad är ett mål. Strecken är val: heldraget när majoriteten skiftade. Tecknen visar ändringar av lydelse, nivå och mått.',
  strataDescription: (n: number, elections: number) =>
    `${goals(n)} som rader över tid, med ${formatNumber(elections, 'sv')} val som lodräta streck.`,
  election: (year: number) => `val ${year}`,
  marks: { wording: 'lydelse', level: 'nivå', measure: 'mått', anchor: 'ankare' },
  still: 'gäller',
  survival: 'Så länge lever målen',
  survivalHow: (n: number, ended: number) =>
    `Andelen mål som finns kvar efter ett antal år. Det ljusa fältet är osäkerheten (95 procent). ${goals(n)}, varav ${formatNumber(ended, 'sv')} har utgått; de andra räknas så länge de har varat.`,
  survivalDescription: (points: string) => `Trappstegskurva. ${points}`,
  after: (time: number, share: number) =>
    `efter ${years(time)} ${formatPercent(share, 'sv', { decimals: 0 })}`,
  half: 'hälften',
  yearsAxis: 'år',
  carried: 'Från budget till budget',
  carriedColumns: {
    year: 'Budget',
    before: 'Mål året före',
    after: 'Mål',
    carried: 'Följde med',
    share: 'Andel',
    added: 'Nya',
    dropped: 'Utgångna',
    shift: 'Majoritetsskifte',
  },
  shifted: (day: string) => `efter valet ${formatDay(day, 'sv')}`,
  noShift: '',
  lifeColumns: { goal: 'Mål', from: 'Från', until: 'Till', years: 'År', edits: 'Ändringar' },
  survivalColumns: {
    time: 'År',
    atRisk: 'Mål som följs',
    ended: 'Utgick då',
    survival: 'Kvar',
    interval: 'Osäkerhet',
  },
  elections: 'Över valen',
  election1: (
    day: string,
    shifted: boolean,
    unchanged: number,
    before: number,
    looked: string,
    preliminary: boolean,
  ) =>
    `Valet ${formatDay(day, 'sv')}${shifted ? ', då majoriteten skiftade' : ', med samma majoritet'}: ${formatNumber(unchanged, 'sv')} av ${goals(before)} ${preliminary ? 'står hittills oförändrade' : 'stod oförändrade'} den ${formatDay(looked, 'sv')}.`,
  lowerings: 'Nivåer som sänkts utan att det har sagts',
  noLowerings: 'Ingen nivå har sänkts i tysthet: varje sänkning har kallats sänkning och har fått ett skäl.',
  loweringsText:
    'Efter ett svagt år flyttades nivån mot utfallet, utan att ändringen kallades ändrad nivå eller fick ett skäl. Ett öppet beslut hade varit fullt rimligt.',
  lowering: (measure: string, year: number, from: string, to: string, day: string) =>
    `${measure}: nivån för ${year} gick från ${from} till ${to} den ${formatDay(day, 'sv')}.`,
  weakYear: (year: number, value: string, asked: string) => `Utfallet ${year} blev ${value} mot ${asked}.`,
  because: {
    'not-said': (edit: string) => `Ändringen kallades ”${edit}”.`,
    'no-reason': () => 'Inget skäl är angivet.',
  },
  continuations: 'Kan vara samma mål',
  continuationsText:
    'Ett mål som får ny beteckning ser ut att ha dött. De här liknar varandra; den som vet kan föra vidare det gamla i stället.',
  continuation: (ended: string, began: string, day: string) =>
    `”${ended}” utgick ungefär när ”${began}” antogs, den ${formatDay(day, 'sv')}.`,
}
