import type { Bilingual } from '#core/language.ts'
import type { Field } from './field.ts'
import { bandPriceFields, populationFields } from './population-fields.ts'

export const importKinds = ['frames', 'volumes', 'prices', 'plans', 'population', 'band-prices'] as const
export type ImportKind = (typeof importKinds)[number]

export const kindNames: Readonly<Record<ImportKind, Bilingual>> = {
  frames: { sv: 'Ramar', en: 'Frames' },
  volumes: { sv: 'Volymer och index', en: 'Volumes and indices' },
  prices: { sv: 'Priser', en: 'Prices' },
  plans: { sv: 'Budget per konto och månad', en: 'Budget by account and month' },
  population: { sv: 'Befolkningsprognos', en: 'Population forecast' },
  'band-prices': { sv: 'Kostnad per invånare i åldern', en: 'Cost per inhabitant of the age' },
}

const year: Field = {
  id: 'year',
  label: { sv: 'År', en: 'Year' },
  type: 'year',
  needed: true,
  known: ['år', 'ar', 'budgetår', 'year', 'budget year'],
}

const unit: Field = {
  id: 'unit',
  label: { sv: 'Enhet', en: 'Unit' },
  type: 'text',
  needed: true,
  known: [
    'enhet',
    'enhetsid',
    'ansvar',
    'ansvarskod',
    'skola',
    'unit',
    'cost centre',
    'kst',
    'kostnadsställe',
  ],
}

const amount: Field = {
  id: 'amount',
  label: { sv: 'Belopp', en: 'Amount' },
  type: 'amount',
  needed: true,
  known: [
    'belopp',
    'ram',
    'budgetram',
    'budget',
    'summa',
    'amount',
    'kronor',
    'kr',
    'tkr',
    'belopp kr',
    'belopp tkr',
  ],
}

const ruleSet: Field = {
  id: 'ruleSet',
  label: { sv: 'Regelverk', en: 'Rule set' },
  type: 'text',
  needed: true,
  known: ['regelverk', 'modell', 'rule set', 'verksamhetsmodell'],
}

const source: Field = {
  id: 'source',
  label: { sv: 'Källa', en: 'Source' },
  type: 'text',
  known: ['källa', 'kalla', 'source', 'system'],
}

/** The months as columns of their own, as budgets are often written. */
export const monthFields: readonly Field[] = [
  { sv: 'januari', en: 'January', short: ['jan'] },
  { sv: 'februari', en: 'February', short: ['feb'] },
  { sv: 'mars', en: 'March', short: ['mar'] },
  { sv: 'april', en: 'April', short: ['apr'] },
  { sv: 'maj', en: 'May', short: [] },
  { sv: 'juni', en: 'June', short: ['jun'] },
  { sv: 'juli', en: 'July', short: ['jul'] },
  { sv: 'augusti', en: 'August', short: ['aug'] },
  { sv: 'september', en: 'September', short: ['sep', 'sept'] },
  { sv: 'oktober', en: 'October', short: ['okt', 'oct'] },
  { sv: 'november', en: 'November', short: ['nov'] },
  { sv: 'december', en: 'December', short: ['dec'] },
].map(({ sv, en, short }, index) => ({
  id: `month-${index + 1}`,
  label: { sv, en },
  type: 'amount',
  known: [sv, en.toLowerCase(), ...short, `m${index + 1}`, `per${String(index + 1).padStart(2, '0')}`],
}))

/** What each kind of file tells, in the order in which it is written out. */
export const fieldsOf: Readonly<Record<ImportKind, readonly Field[]>> = {
  frames: [
    year,
    {
      id: 'place',
      label: { sv: 'Nämnd eller verksamhet', en: 'Committee or service area' },
      type: 'text',
      needed: true,
      known: [
        'nämnd',
        'namnd',
        'plats',
        'verksamhet',
        'nämnd eller verksamhet',
        'committee',
        'place',
        'ansvar',
        'committee or service area',
      ],
    },
    amount,
    {
      id: 'stage',
      label: { sv: 'Skede', en: 'Stage' },
      type: 'text',
      known: ['skede', 'stage', 'version'],
    },
    {
      id: 'decision',
      label: { sv: 'Beslut', en: 'Decision' },
      type: 'text',
      known: ['beslut', 'decision', 'paragraf', 'referens', 'diarienummer'],
    },
    {
      id: 'givenOn',
      label: { sv: 'Gavs den', en: 'Given on' },
      type: 'day',
      known: ['gavs den', 'datum', 'beslutsdatum', 'given on', 'date'],
    },
    {
      id: 'reason',
      label: { sv: 'Skäl', en: 'Reason' },
      type: 'text',
      known: ['skäl', 'motivering', 'reason', 'kommentar'],
    },
  ],
  volumes: [
    year,
    ruleSet,
    unit,
    {
      id: 'name',
      label: { sv: 'Vad som räknas', en: 'What is counted' },
      type: 'text',
      needed: true,
      known: [
        'vad som räknas',
        'drivare',
        'volymslag',
        'mått',
        'index',
        'driver',
        'what is counted',
        'årskurs',
        'åldersgrupp',
      ],
    },
    {
      id: 'on',
      label: { sv: 'Mätdag', en: 'Counted on' },
      type: 'day',
      known: ['mätdag', 'matdag', 'mätdatum', 'datum', 'counted on', 'date'],
    },
    {
      id: 'value',
      label: { sv: 'Antal', en: 'Number' },
      type: 'number',
      needed: true,
      known: ['antal', 'volym', 'värde', 'elever', 'barn', 'timmar', 'number', 'value', 'volume'],
    },
    {
      id: 'stage',
      label: { sv: 'Budget eller utfall', en: 'Budget or actual' },
      type: 'text',
      known: ['budget eller utfall', 'budget/utfall', 'skede', 'stage', 'budget or actual'],
    },
    source,
  ],
  prices: [
    ruleSet,
    year,
    {
      id: 'price',
      label: { sv: 'Pris', en: 'Price' },
      type: 'text',
      needed: true,
      known: ['pris', 'prispost', 'ersättning', 'price', 'benämning'],
    },
    {
      ...amount,
      type: 'price',
      label: { sv: 'Belopp per styck', en: 'Amount each' },
      known: [
        'belopp per styck',
        'à-pris',
        'a-pris',
        'apris',
        'pris kr',
        'kronor',
        'kr',
        'belopp',
        'amount each',
        'amount',
        'unit price',
      ],
    },
  ],
  plans: [
    year,
    unit,
    {
      id: 'account',
      label: { sv: 'Konto', en: 'Account' },
      type: 'text',
      needed: true,
      known: ['konto', 'kontonr', 'kontonummer', 'account', 'account no'],
    },
    {
      id: 'accountName',
      label: { sv: 'Kontonamn', en: 'Name of the account' },
      type: 'text',
      known: ['kontonamn', 'kontotext', 'benämning', 'konto text', 'account name', 'name of the account'],
    },
    {
      id: 'activity',
      label: { sv: 'Verksamhet', en: 'Activity' },
      type: 'text',
      known: ['verksamhet', 'vht', 'verksamhetskod', 'activity'],
    },
    {
      id: 'period',
      label: { sv: 'Period', en: 'Period' },
      type: 'period',
      known: ['period', 'månad', 'man', 'month'],
    },
    { id: 'amount', label: amount.label, type: 'amount', known: amount.known },
    ...monthFields,
    source,
  ],
  population: populationFields,
  'band-prices': bandPriceFields,
}
