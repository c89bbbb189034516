import type { Bilingual } from '#core/language.ts'

/** A rule of law about the balance, with the time that it holds and how sure its wording here is. */
export interface FiscalLaw {
  readonly id: FiscalLawId
  /** Statute with section, as people write it: `KL 11:12`. */
  readonly reference: string
  /** What it says, in our own words. */
  readonly says: Bilingual
  /** First accounting year, or ISO day, that it holds for. */
  readonly from: string
  readonly until?: string
  /**
   * `verified`: the content was met in the public text named in `readIn`; `unverified`: professional knowledge only.
   * Neither replaces the statute in force: the page says which it is.
   */
  readonly status: 'verified' | 'unverified'
  readonly readIn?: string
}

export type FiscalLawId =
  | 'budget-in-balance'
  | 'exception-reserve'
  | 'exception-reasons'
  | 'restore'
  | 'restore-exception'
  | 'balance-lines'
  | 'rur'
  | 'rer'
  | 'rer-ceiling'
  | 'rur-left'
  | 'use-of-reserve'

const effectiveSteering = 'Prop. 2022/23:119, Effektiv ekonomistyrning i kommuner och regioner'
const malmo2016 = 'Malmö stad, årsredovisning 2016'
const malmo2015 = 'Malmö stad, årsredovisning 2015'

/** What the panel rests on. Shown beside each figure, with its status. */
export const fiscalLaw: readonly FiscalLaw[] = [
  {
    id: 'budget-in-balance',
    reference: 'KL 11:5',
    says: {
      sv: 'Budgeten ska göras upp så att intäkterna överstiger kostnaderna.',
      en: 'The budget shall be drawn up so that income exceeds costs.',
    },
    from: '2018-01-01',
    status: 'verified',
    readIn: 'Prop. 2003/04:105, God ekonomisk hushållning i kommuner och landsting',
  },
  {
    id: 'exception-reserve',
    reference: 'KL 11:5',
    says: {
      sv: 'Undantag får göras i den mån pengar ur resultatreserven eller den äldre resultatutjämningsreserven används.',
      en: 'An exception may be made as far as money from the result reserve or the older result equalisation reserve is used.',
    },
    from: '2018-01-01',
    status: 'unverified',
  },
  {
    id: 'exception-reasons',
    reference: 'KL 11:5',
    says: {
      sv: 'Undantag får göras om det finns synnerliga skäl. Fullmäktige anger skälen i beslutet.',
      en: 'An exception may be made where there are exceptional reasons. The assembly states them in its decision.',
    },
    from: '2018-01-01',
    status: 'verified',
    readIn: 'Prop. 2003/04:105, God ekonomisk hushållning i kommuner och landsting',
  },
  {
    id: 'restore',
    reference: 'KL 11:12',
    says: {
      sv: 'Ett negativt balanskravsresultat ska regleras under de tre närmast följande åren. Fullmäktige antar en åtgärdsplan.',
      en: 'A negative balance-requirement result shall be restored in the three following years. The assembly adopts a plan of action.',
    },
    from: '2018-01-01',
    status: 'verified',
    readIn: 'lagar.nj.se, Kommunallag (2017:725)',
  },
  {
    id: 'restore-exception',
    reference: 'KL 11:13',
    says: {
      sv: 'Fullmäktige får besluta att inte återställa ett underskott om det finns synnerliga skäl.',
      en: 'The assembly may decide not to restore a deficit where there are exceptional reasons.',
    },
    from: '2018-01-01',
    status: 'unverified',
  },
  {
    id: 'balance-lines',
    reference: 'LKBR 11:10',
    says: {
      sv: 'Förvaltningsberättelsen visar balanskravsresultatet, rad för rad från årets resultat.',
      en: "The management report shows the balance-requirement result, line by line from the year's result.",
    },
    from: '2019',
    status: 'verified',
    readIn: malmo2015,
  },
  {
    id: 'rur',
    reference: 'KL 11:14',
    says: {
      sv: 'Till resultatutjämningsreserven får högst det lägsta av årets resultat och resultatet efter justeringar sättas av, i den del som överstiger 1 procent av skatter, generella bidrag och utjämning, eller 2 procent om eget kapital med alla pensioner är negativt.',
      en: "To the result equalisation reserve goes at most the lower of the year's result and the result after adjustments, in the part above 1 per cent of taxes, general grants and equalisation, or 2 per cent where equity with all pensions is negative.",
    },
    from: '2013',
    until: '2023',
    status: 'verified',
    readIn: malmo2016,
  },
  {
    id: 'rer',
    reference: 'KL 11:14',
    says: {
      sv: 'Till resultatreserven gäller samma gränser på 1 och 2 procent. När pengar sätts av och används ska stå i riktlinjerna för god ekonomisk hushållning.',
      en: 'The result reserve has the same thresholds of 1 and 2 per cent. When money is set aside and used shall stand in the guidelines for sound financial management.',
    },
    from: '2024',
    status: 'verified',
    readIn: effectiveSteering,
  },
  {
    id: 'rer-ceiling',
    reference: 'KL 11:14',
    says: {
      sv: 'Resultatreserven får vara högst 5 procent av skatter, generella bidrag och utjämning. Äldre resultatutjämningsreserv räknas inte in.',
      en: 'The result reserve may be at most 5 per cent of taxes, general grants and equalisation. An older result equalisation reserve does not count.',
    },
    from: '2024',
    status: 'verified',
    readIn: effectiveSteering,
  },
  {
    id: 'rur-left',
    reference: 'KL 11:14',
    says: {
      sv: 'En äldre resultatutjämningsreserv får användas enligt sina egna regler. Hur länge är inte prövat här: kommunen skriver in det år som gäller.',
      en: 'An older result equalisation reserve may be used by its own rules. For how long has not been settled here: the municipality enters the year that applies.',
    },
    from: '2024',
    status: 'unverified',
  },
  {
    id: 'use-of-reserve',
    reference: 'LKBR 11',
    says: {
      sv: 'Förvaltningsberättelsen säger vad använda pengar ur reserven gick till, och varför.',
      en: 'The management report says what money used from the reserve went to, and why.',
    },
    from: '2024',
    status: 'verified',
    readIn: effectiveSteering,
  },
]

/** A rule by its id. */
export function fiscalLawOf(id: FiscalLawId): FiscalLaw {
  const found = fiscalLaw.find((law) => law.id === id)
  if (!found) throw new RangeError(`there is no fiscal rule called ${id}`)
  return found
}
