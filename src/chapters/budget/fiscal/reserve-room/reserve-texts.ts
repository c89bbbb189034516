import { formatMoney } from '#core/format.ts'
import type { Ore } from '#core/money.ts'

export const reserveTexts = {
  sv: {
    title: 'Vad har vi i reserv, och när får den användas?',
    lead: (rer: Ore, rur: Ore, year: number) =>
      `Vid ingången av ${year} finns ${formatMoney(rer, 'sv')} i resultatreserven (RER) och ${formatMoney(rur, 'sv')} i den äldre resultatutjämningsreserven (RUR).`,
    leadUnknown: 'Hur mycket som finns i reserverna är inte inskrivet.',
    unexplained: (count: number) =>
      count === 1
        ? 'En användning saknar skäl. Vad pengar ur resultatreserven gick till och varför ska stå i förvaltningsberättelsen (LKBR 11:10).'
        : `${count} användningar saknar skäl. Vad pengar ur resultatreserven gick till och varför ska stå i förvaltningsberättelsen (LKBR 11:10).`,
    policy: 'När reserven fylls på och används',
    noPolicy:
      'Inga riktlinjer är inskrivna. Hur reserven hanteras ska stå i riktlinjerna för god ekonomisk hushållning (KL 11:1).',
    setAsideWhen: 'Pengar sätts av',
    usedWhen: 'Reserven får användas',
    rurThrough: 'Sista år som äldre RUR får användas',
    rurThroughHint:
      'Regeringen föreslog tio år från 2024. Övergångsregelns ordalydelse är inte läst här: lämna tomt om ni inte har prövat den.',
    notSettled: 'inte prövat',
    decision: 'Beslut',
    uses: 'Användningar',
    usesTable: 'Pengar som har tagits ur reserverna',
    noUses: 'Reserverna har inte använts.',
    columns: {
      year: 'År',
      reserve: 'Reserv',
      amount: 'Belopp',
      wentTo: 'Gick till',
      reason: 'Skäl',
      decision: 'Beslut',
    },
    notTold: 'inte sagt',
    tell: (year: number) => `Skriv skälet till användningen ${year}`,
    newUse: 'Registrera en användning',
    year: 'År',
    reserve: 'Reserv',
    reserves: { rer: 'Resultatreserv (RER)', rur: 'Äldre resultatutjämningsreserv (RUR)' },
    amount: 'Belopp (tkr)',
    wentTo: 'Vad pengarna gick till',
    reason: 'Varför reserven användes',
    useDecision: 'Beslut',
    newPolicy: 'Skriv in nya riktlinjer för reserven',
  },
  en: {
    title: 'What do we have in reserve, and when may it be used?',
    lead: (rer: Ore, rur: Ore, year: number) =>
      `At the beginning of ${year} there is ${formatMoney(rer, 'en')} in the result reserve (RER) and ${formatMoney(rur, 'en')} in the older result equalisation reserve (RUR).`,
    leadUnknown: 'How much there is in the reserves has not been entered.',
    unexplained: (count: number) =>
      count === 1
        ? 'One use has no reason. What money from the result reserve went to and why has to stand in the management report (LKBR 11:10).'
        : `${count} uses have no reason. What money from the result reserve went to and why has to stand in the management report (LKBR 11:10).`,
    policy: 'When the reserve is filled and used',
    noPolicy:
      'No guidelines have been entered. How the reserve is handled shall stand in the guidelines for sound financial management (KL 11:1).',
    setAsideWhen: 'Money is set aside',
    usedWhen: 'The reserve may be used',
    rurThrough: 'Last year in which an older RUR may be used',
    rurThroughHint:
      'The government proposed ten years from 2024. The wording of the transitional rule has not been read here: leave empty where you have not settled it.',
    notSettled: 'not settled',
    decision: 'Decision',
    uses: 'Uses',
    usesTable: 'Money that has been taken from the reserves',
    noUses: 'The reserves have not been used.',
    columns: {
      year: 'Year',
      reserve: 'Reserve',
      amount: 'Amount',
      wentTo: 'Went to',
      reason: 'Reason',
      decision: 'Decision',
    },
    notTold: 'not told',
    tell: (year: number) => `Write the reason of the use in ${year}`,
    newUse: 'Register a use',
    year: 'Year',
    reserve: 'Reserve',
    reserves: { rer: 'Result reserve (RER)', rur: 'Older result equalisation reserve (RUR)' },
    amount: 'Amount (SEK thousand)',
    wentTo: 'What the money went to',
    reason: 'Why the reserve was used',
    useDecision: 'Decision',
    newPolicy: 'Enter new guidelines for the reserve',
  },
} as const
