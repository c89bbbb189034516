import type { ConflictKind } from '#chapters/roles/decisions/conflicts.ts'
import { formatList, formatNumber } from '#core/format.ts'

type Counts = Readonly<Partial<Record<ConflictKind, number>>>

const kinds: Readonly<Record<ConflictKind, string>> = {
  'no-decider': 'Ingen beslutsfattare',
  'several-deciders': 'Flera beslutsfattare',
  law: 'Strider mot lagen',
  'acts-mixed': 'Fel sorts dokument',
  'limits-differ': 'Olika gränser',
  'reporting-missing': 'Anmälan saknas',
  'sub-delegated-twice': 'Vidaredelegerat två gånger',
}

const kindsEn: Readonly<Record<ConflictKind, string>> = {
  'no-decider': 'No decider',
  'several-deciders': 'Several deciders',
  law: 'Against the law',
  'acts-mixed': 'Wrong kind of document',
  'limits-differ': 'Different limits',
  'reporting-missing': 'No reporting',
  'sub-delegated-twice': 'Sub-delegated twice',
}

const sv = {
  title: 'Var är det oklart vem som bestämmer?',
  crumb: 'Oklarheter',
  lead: (unclear: number, all: number, counts: Counts) => {
    if (unclear === 0)
      return `Dokumenten pekar ut en beslutsfattare för var och en av de ${formatNumber(all, 'sv')} beslutstyperna, inom lagen.`
    const parts = [
      ...(counts['no-decider'] ? [`${counts['no-decider']} saknar beslutsfattare`] : []),
      ...(counts['several-deciders'] ? [`${counts['several-deciders']} har flera`] : []),
      ...(counts.law ? [`${counts.law} strider mot lagen`] : []),
    ]
    const rest = parts.length > 0 ? ` ${formatList(parts, 'sv')}.` : ''
    return `${formatNumber(unclear, 'sv')} av ${formatNumber(all, 'sv')} beslutstyper är oklara i dokumenten.${rest}`
  },
  intro:
    'Här jämförs reglementen, delegationsordningar och attestordningar med varandra och med lagen. En oklarhet är en fråga till dokumenten, inte till någon person.',
  kinds,
  all: 'Alla',
  filter: 'Visa bara',
  solve: 'Lös: ändra dokumenten i ett svep',
  table: 'Oklarheter',
  columns: { type: 'Beslutstyp', committee: 'Nämnd', kind: 'Vad', text: 'Förklaring', law: 'Lagrum' },
  noLaw: { sv: 'gäller inte lagen', en: 'not about the law' },
  download: 'Ladda ner listan',
  none: 'Inga oklarheter',
  noTypes: 'Det finns inga beslutstyper att jämföra',
  noTypesRemedy: 'Controllern eller administratören läser in nämndernas delegationsordningar.',
  toImport: 'Läs in från Excel',
}

const en: typeof sv = {
  title: 'Where is it unclear who decides?',
  crumb: 'Unclear',
  lead: (unclear, all, counts) => {
    if (unclear === 0)
      return `The documents name one decider for each of the ${formatNumber(all, 'en')} decision types, within the law.`
    const parts = [
      ...(counts['no-decider'] ? [`${counts['no-decider']} have no decider`] : []),
      ...(counts['several-deciders'] ? [`${counts['several-deciders']} have several`] : []),
      ...(counts.law ? [`${counts.law} are against the law`] : []),
    ]
    const rest = parts.length > 0 ? ` ${formatList(parts, 'en')}.` : ''
    return `${formatNumber(unclear, 'en')} of ${formatNumber(all, 'en')} decision types are unclear in the documents.${rest}`
  },
  intro:
    'Standing orders, delegation schemes and payment authorisation rules are compared with each other and with the law. What is unclear is a question to the documents, not to any person.',
  kinds: kindsEn,
  all: 'All',
  filter: 'Show only',
  solve: 'Solve: change the documents in one go',
  table: 'Unclear',
  columns: { type: 'Decision type', committee: 'Committee', kind: 'What', text: 'Explanation', law: 'Law' },
  noLaw: sv.noLaw,
  download: 'Download the list',
  none: 'Nothing is unclear',
  noTypes: 'There are no decision types to compare',
  noTypesRemedy: 'The controller or the administrator imports the committees’ delegation schemes.',
  toImport: 'Import from Excel',
}

export const conflictsTexts = { sv, en }
