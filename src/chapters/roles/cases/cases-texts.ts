import { formatNumber, formatPercent } from '#core/format.ts'

const share = (value: number, language: 'sv' | 'en') => formatPercent(value, language, { decimals: 0 })

const sv = {
  title: 'Vem beslutar? Tre fall att samtala om',
  lead: (month: string, rate: number) =>
    `I samtalet i ${month} svarade två personer från olika nivåer lika i ${share(rate, 'sv')} av jämförelserna.`,
  leadNone: 'Svara var för sig, jämför nivåernas svar och tala om varför de skiljer sig.',
  intro:
    'Det finns inga poäng. Det som lönar sig är att tala om varför ni svarar olika: i nämnden, i ledningsgruppen och tillsammans.',
  kept: 'Vi sparar din nivå och ditt svar, inte vem du är. Svar från färre än fem på en nivå visas inte, och resultatet visas när månaden är slut.',
  answer: 'Svara',
  answered: 'Ditt svar är med. Nivåernas svar visas när månaden är slut.',
  missing: 'Välj vem du tror beslutar.',
  views: (month: string) => `Så såg nivåerna det i ${month}`,
  commonest: (group: string, decider: string, share10: number) =>
    `${group}: de flesta svarade ${decider} (ungefär ${formatNumber(share10, 'sv')} av 10)`,
  hidden: (group: string) => `${group}: dolt, färre än fem svar`,
  noViews: 'Ingen nivå har svarat i ett samtal som är slut.',
  law: 'Vad säger lagen och registret?',
  register: 'I kommunens register',
  noRegister: 'Registret har ingen beslutstyp som passar fallet.',
  scheme: 'Det här är vanligt i delegationsordningar:',
  talk: 'Att tala om',
  groups: { elected: 'Förtroendevalda', department: 'Förvaltningsledning', 'unit-managers': 'Enhetschefer' },
  table: {
    title: 'Nivåernas svar',
    case: 'Fall',
    group: 'Nivå',
    commonest: 'De flesta svarade',
    share: 'Andel, avrundad till tiondelar',
    withheld: { sv: 'Färre än fem svar: visas inte.', en: 'Fewer than five answers: not shown.' },
  },
}

const en: typeof sv = {
  title: 'Who decides? Three cases to talk about',
  lead: (month, rate) =>
    `In the talk of ${month} two people of different levels answered alike in ${share(rate, 'en')} of comparisons.`,
  leadNone: 'Answer each on your own, compare the levels’ answers and talk about why they differ.',
  intro:
    'There are no scores. What pays is to talk about why you answer differently: in the committee, in the management group and together.',
  kept: 'We keep your level and your answer, not who you are. Answers from fewer than five of a level are not shown, and the result is shown when the month is over.',
  answer: 'Answer',
  answered: 'Your answer is in. The levels’ answers are shown when the month is over.',
  missing: 'Choose whom you think decides.',
  views: (month) => `How the levels saw it in ${month}`,
  commonest: (group, decider, share10) =>
    `${group}: most answered ${decider} (about ${formatNumber(share10, 'en')} in 10)`,
  hidden: (group) => `${group}: withheld, fewer than five answers`,
  noViews: 'No level has answered in a talk that is over.',
  law: 'What do the law and the register say?',
  register: 'In the municipality’s register',
  noRegister: 'The register has no decision type that fits the case.',
  scheme: 'This is common in delegation schemes:',
  talk: 'To talk about',
  groups: {
    elected: 'Elected representatives',
    department: 'Department management',
    'unit-managers': 'Unit managers',
  },
  table: {
    title: 'The levels’ answers',
    case: 'Case',
    group: 'Level',
    commonest: 'Most answered',
    share: 'Share, rounded to tenths',
    withheld: sv.table.withheld,
  },
}

export const casesTexts = { sv, en }
