import type { Bilingual } from '#core/language.ts'
import { type FiscalLawId, fiscalLawReferences } from './law-references.ts'

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
   * `verified`: the content was met in the public text named in `readIn`; `unverified`: the wording was not found.
   * Neither replaces the statute in force: the page says which it is.
   */
  readonly status: 'verified' | 'unverified'
  readonly readIn?: string
  /** ISO day on which it was held against that text; with `readIn`. */
  readonly readOn?: string
}

const act = {
  status: 'verified',
  readIn: 'Kommunallag (2017:725), lydelse t.o.m. maj 2025',
  readOn: '2026-11-28',
} as const
const accountingAct = {
  status: 'verified',
  readIn: 'Lag (2018:597) om kommunal bokföring och redovisning, lydelse t.o.m. SFS 2024:345',
  readOn: '2026-11-28',
} as const

const told: readonly Omit<FiscalLaw, 'reference'>[] = [
  {
    id: 'budget-in-balance',
    says: {
      sv: 'Budgeten ska göras upp så att intäkterna överstiger kostnaderna.',
      en: 'The budget shall be drawn up so that income exceeds costs.',
    },
    from: '2018-01-01',
    ...act,
  },
  {
    id: 'exception-reserve',
    says: {
      sv: 'Undantag får göras i den mån pengar ur resultatreserven används. För en äldre resultatutjämningsreserv gäller övergångsregler.',
      en: 'An exception may be made as far as money from the result reserve is used. For an older result equalisation reserve transitional rules apply.',
    },
    from: '2024-01-01',
    ...act,
  },
  {
    id: 'exception-reasons',
    says: {
      sv: 'Undantag får göras om det finns synnerliga skäl.',
      en: 'An exception may be made where there are exceptional reasons.',
    },
    from: '2018-01-01',
    ...act,
  },
  {
    id: 'restore',
    says: {
      sv: 'Ett negativt balanskravsresultat ska regleras under de tre närmast följande åren. Fullmäktige antar en åtgärdsplan, och beslutar om regleringen senast i budgeten det tredje året.',
      en: 'A negative balance-requirement result shall be restored in the three following years. The assembly adopts a plan of action, and decides on the restoration in the budget of the third year at the latest.',
    },
    from: '2018-01-01',
    ...act,
  },
  {
    id: 'restore-exception',
    says: {
      sv: 'Fullmäktige får besluta att inte återställa ett underskott om det finns synnerliga skäl. Skälen ska stå i förvaltningsberättelsen (LKBR 11:11).',
      en: 'The assembly may decide not to restore a deficit where there are exceptional reasons. They shall stand in the management report (LKBR 11:11).',
    },
    from: '2018-01-01',
    ...act,
  },
  {
    id: 'balance-lines',
    says: {
      sv: 'Förvaltningsberättelsen visar årets resultat efter balanskravsjusteringar, och sedan efter reserven. Utanför hålls realisationsvinster som inte hör till god ekonomisk hushållning, realisationsförluster vid försäljningar som gör det, orealiserade vinster och förluster i värdepapper och återföring av dem. Radernas ordning är kommunernas bruk.',
      en: "The management report shows the year's result after balance-requirement adjustments, and then after the reserve. Left out are realisation gains that do not belong to sound financial management, realisation losses from sales that do, unrealised gains and losses in securities and reversal of them. The order of the lines is the custom of municipalities.",
    },
    from: '2019',
    ...accountingAct,
  },
  {
    id: 'rur',
    says: {
      sv: 'Till resultatutjämningsreserven får högst det lägsta av årets resultat och resultatet efter justeringar sättas av, i den del som överstiger 1 procent av skatter, generella bidrag och utjämning, eller 2 procent om eget kapital med alla pensioner är negativt. Den får användas för att jämna ut intäkter över en konjunkturcykel.',
      en: "To the result equalisation reserve goes at most the lower of the year's result and the result after adjustments, in the part above 1 per cent of taxes, general grants and equalisation, or 2 per cent where equity with all pensions is negative. It may be used to even out income over a business cycle.",
    },
    from: '2013',
    until: '2023',
    ...{ status: 'verified', readIn: 'SFS 2012:800 och SFS 2018:600', readOn: '2026-11-28' },
  },
  {
    id: 'rer',
    says: {
      sv: 'Till resultatreserven gäller samma gränser på 1 och 2 procent. Den får användas för att nå en god ekonomisk hushållning, så som riktlinjerna säger (KL 11:1).',
      en: 'The result reserve has the same thresholds of 1 and 2 per cent. It may be used for sound financial management, as the guidelines say (KL 11:1).',
    },
    from: '2024',
    ...act,
  },
  {
    id: 'rer-ceiling',
    says: {
      sv: 'Resultatreserven får efter reserveringen vara högst 5 procent av skatter, generella bidrag och utjämning. Äldre resultatutjämningsreserv räknas inte in.',
      en: 'The result reserve may after the reservation be at most 5 per cent of taxes, general grants and equalisation. An older result equalisation reserve does not count.',
    },
    from: '2024',
    ...act,
  },
  {
    id: 'rur-left',
    says: {
      sv: 'En äldre resultatutjämningsreserv får användas till sitt gamla ändamål under en övergångstid. Regeringen föreslog tio år från 2024. Övergångsregelns ordalydelse är inte läst: kommunen skriver in det sista år som gäller.',
      en: 'An older result equalisation reserve may be used for its old purpose during a time of transition. The government proposed ten years from 2024. The wording of the transitional rule has not been read: the municipality enters the last year that applies.',
    },
    from: '2024',
    status: 'unverified',
  },
  {
    id: 'use-of-reserve',
    says: {
      sv: 'Förvaltningsberättelsen säger vad använda pengar ur resultatreserven gick till, och varför.',
      en: 'The management report says what money used from the result reserve went to, and why.',
    },
    from: '2024',
    ...accountingAct,
  },
  {
    id: 'use-of-old-reserve',
    says: {
      sv: 'Används en äldre resultatutjämningsreserv visar förvaltningsberättelsen också resultatet efter den (övergångsbestämmelserna). Här står den efter resultatreserven. Radernas ordning är kommunernas bruk.',
      en: 'Where an older result equalisation reserve is used, the management report also shows the result after that (the transitional provisions). Here it stands after the result reserve. The order of the lines is the custom of municipalities.',
    },
    from: '2024',
    ...accountingAct,
  },
  {
    id: 'companies',
    says: {
      sv: 'Budgeten ska innehålla en redogörelse för ekonomin under budgetåret i de kommunala koncernföretagen. Vilka de är säger LKBR 2:5. Vad redogörelsen ska innehålla säger inte paragrafen: uppgifterna här är valda efter vad en ägare behöver veta.',
      en: 'The budget shall contain an account of the finances during the budget year of the companies of the municipal group. Which they are is said by LKBR 2:5. The section does not say what the account shall hold: the figures here were chosen by what an owner needs to know.',
    },
    from: '2024-01-01',
    ...act,
    readOn: '2026-11-29',
  },
]

/** What the panel rests on. Shown beside each figure, with its status. */
export const fiscalLaw: readonly FiscalLaw[] = told.map((law) => ({
  ...law,
  reference: fiscalLawReferences[law.id],
}))

/** A rule by its id. */
export function fiscalLawOf(id: FiscalLawId): FiscalLaw {
  const found = fiscalLaw.find((law) => law.id === id)
  if (!found) throw new RangeError(`there is no fiscal rule called ${id}`)
  return found
}
