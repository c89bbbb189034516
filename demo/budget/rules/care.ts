import type { Driver, RuleSet } from '#chapters/budget/volume/rule-set.ts'
import { raised, ruleSetOf } from './build.ts'

const given = { kind: 'given' } as const
const hours = (id: string, title: string): Driver => ({
  id,
  title,
  unit: 'timme',
  measure: given,
  flow: true,
})
const days = (id: string, title: string): Driver => ({ id, title, unit: 'dygn', measure: given, flow: true })

/** Care homes: a price per day with a resident, and what is there whether the rooms are full or not. */
export function careHomes(year: number): RuleSet {
  return ruleSetOf({
    id: 'aldreboende',
    title: 'Särskilt boende för äldre',
    year,
    version: year - 2022,
    drivers: [
      days('belagda-dygn', 'Belagda dygn'),
      days('belagda-dygn-demens', 'Belagda dygn, demensboende'),
      { ...days('platsdygn', 'Platser gånger årets dagar'), placesOf: 'belagda-dygn' },
      { id: 'lokalyta', title: 'Lokalyta', unit: 'm²', measure: given },
    ],
    prices: {
      dygn: { title: 'Dygn i särskilt boende', per: 'dygn', kronor: 1_890 },
      'dygn-demens': { title: 'Dygn i demensboende', per: 'dygn', kronor: 2_110 },
      yta: { title: 'Lokaler', per: 'm² och år', kronor: 1_040 },
    },
    components: [
      {
        id: 'dygn',
        title: 'Dygnsersättning',
        plain: 'Varje dygn som en plats är belagd ger samma belopp. Ett tomt rum ger ingenting.',
        purpose: 'base',
        kind: 'volume',
        driver: 'belagda-dygn',
        price: 'dygn',
      },
      {
        id: 'dygn-demens',
        title: 'Dygnsersättning, demensboende',
        plain: 'Demensboende kräver fler i personalen och har ett högre pris per dygn.',
        purpose: 'base',
        kind: 'volume',
        driver: 'belagda-dygn-demens',
        price: 'dygn-demens',
      },
      {
        id: 'natt',
        title: 'Nattbemanning',
        plain: 'Varje boende har bemanning hela natten, hur många som än bor där.',
        purpose: 'fixed',
        kind: 'fixed',
        ore: raised(2_350_000, year),
        fixed: true,
      },
      {
        id: 'lokaler',
        title: 'Lokaler',
        plain: 'Boendet får ersättning för varje kvadratmeter gemensam yta.',
        purpose: 'premises',
        kind: 'volume',
        driver: 'lokalyta',
        price: 'yta',
        fixed: true,
      },
    ],
  })
}

/** Home care. Paid by granted hours to 2024, by performed hours since, with a supplement for quality. */
export function homeCare(year: number): RuleSet {
  const isPerformed = year >= 2025
  const what = isPerformed ? 'utförd' : 'beviljad'
  const counted = isPerformed ? 'Utförda timmar' : 'Beviljade timmar'
  return ruleSetOf({
    id: 'hemtjanst',
    title: 'Hemtjänst',
    year,
    version: year - 2022,
    drivers: [
      hours('timmar-tatort', `${counted}, tätort`),
      hours('timmar-landsbygd', `${counted}, landsbygd`),
    ],
    settlement: { fixedShare: 0.15 },
    prices: {
      tatort: { title: 'Timme i tätort', per: `${what} timme`, kronor: 468 },
      landsbygd: { title: 'Timme på landsbygd', per: `${what} timme`, kronor: 562 },
      'tatort-privat': { title: 'Timme i tätort, privat utförare', per: `${what} timme`, kronor: 477 },
    },
    components: [
      {
        id: 'tatort',
        title: 'Timersättning, tätort',
        plain: `Varje ${what} timme i tätorten ger samma belopp. Privata utförare får något mer, eftersom de inte kan dra av all moms.`,
        purpose: 'base',
        for: ['own', 'private'],
        kind: 'volume',
        driver: 'timmar-tatort',
        price: { own: 'tatort', private: 'tatort-privat' },
      },
      {
        id: 'landsbygd',
        title: 'Timersättning, landsbygd',
        plain: `Varje ${what} timme på landsbygden ger ett högre belopp: resorna är längre.`,
        purpose: 'base',
        for: ['own'],
        kind: 'volume',
        driver: 'timmar-landsbygd',
        price: 'landsbygd',
      },
      ...(isPerformed
        ? ([
            {
              id: 'kontinuitet',
              title: 'Kvalitetstillägg för kontinuitet',
              plain:
                'Den som ger brukarna få olika medarbetare får ett tillägg per timme, efter förra årets mätning.',
              purpose: 'quality',
              kind: 'index',
              price: 'tatort',
              driver: 'timmar-tatort',
              index: 'kontinuitet',
            },
          ] as const)
        : []),
    ],
    remainder: { to: 'amounts' },
  })
}

/** Disability care: group homes by day, daily activities by day of attendance, personal assistance by hour. */
export function disabilityCare(year: number): RuleSet {
  return ruleSetOf({
    id: 'funktionsstod',
    title: 'Funktionsstöd',
    year,
    version: year - 2022,
    drivers: [
      days('boendedygn', 'Dygn i gruppbostad'),
      { ...days('deltagardagar', 'Deltagardagar i daglig verksamhet'), unit: 'dag' },
      hours('assistanstimmar', 'Timmar med personlig assistans'),
    ],
    prices: {
      boendedygn: { title: 'Dygn i gruppbostad', per: 'dygn', kronor: 5_610 },
      deltagardag: { title: 'Dag i daglig verksamhet', per: 'dag', kronor: 1_090 },
      assistanstimme: { title: 'Timme med personlig assistans', per: 'timme', kronor: 366 },
    },
    components: [
      {
        id: 'boende',
        title: 'Dygnsersättning, gruppbostad',
        plain: 'Varje dygn som någon bor i gruppbostaden ger samma belopp.',
        purpose: 'base',
        kind: 'volume',
        driver: 'boendedygn',
        price: 'boendedygn',
      },
      {
        id: 'daglig-verksamhet',
        title: 'Ersättning, daglig verksamhet',
        plain: 'Varje dag som någon deltar ger samma belopp.',
        purpose: 'base',
        kind: 'volume',
        driver: 'deltagardagar',
        price: 'deltagardag',
      },
      {
        id: 'assistans',
        title: 'Ersättning, personlig assistans',
        plain: 'Varje timme med personlig assistans ger samma belopp.',
        purpose: 'base',
        kind: 'volume',
        driver: 'assistanstimmar',
        price: 'assistanstimme',
      },
    ],
  })
}
