export const guidelinesTexts = {
  sv: {
    title: 'Vilka ekonomiska riktlinjer har vi?',
    lead: (decided: number, proposed: number) =>
      `Kommunen har ${decided} ${decided === 1 ? 'beslutad ekonomisk riktlinje' : 'beslutade ekonomiska riktlinjer'}${proposed > 0 ? ` och ${proposed} förslag` : ''}.`,
    leadNone:
      'Ingen egen riktlinje är beslutad. Tills vidare visas tumregeln att resultatet är minst 2 procent av skatter och bidrag.',
    intro:
      'Riktlinjer för god ekonomisk hushållning beslutas av fullmäktige (KL 11:1). En ny version ersätter den tidigare, som ligger kvar i historiken.',
    tableTitle: 'Riktlinjer och deras versioner',
    columns: {
      guideline: 'Riktlinje',
      limit: 'Gräns',
      years: 'Gäller budgetåren',
      decision: 'Beslut',
      written: 'Inskriven',
    },
    from: (from: number, until?: number) => (until === undefined ? `från ${from}` : `${from}–${until - 1}`),
    new: 'Skriv in en riktlinje eller en ny version',
    measure: 'Vad den gäller',
    limit: 'Gräns',
    limitHint: 'I procent för andelar, kronor för belopp, månader för likviditet.',
    overYears: 'Medelvärde över så många år',
    fromYear: 'Från budgetåret',
    until: 'Första budgetår då den inte längre gäller',
    untilHint: 'Lämna tomt om den gäller tills vidare.',
    decideTitle: 'Förslag som väntar på fullmäktiges beslut',
    decisionMissing: 'Skriv beslutets hänvisning, som KF 2026-11-23 § 140.',
  },
  en: {
    title: 'Which financial guidelines do we have?',
    lead: (decided: number, proposed: number) =>
      `The municipality has ${decided} decided financial ${decided === 1 ? 'guideline' : 'guidelines'}${proposed > 0 ? ` and ${proposed} ${proposed === 1 ? 'proposal' : 'proposals'}` : ''}.`,
    leadNone:
      'No guideline of our own has been decided. Until then the rule of thumb is shown: a result of at least 2 per cent of taxes and grants.',
    intro:
      'Guidelines for sound financial management are decided by the assembly (KL 11:1). A new version replaces the earlier one, which stays in the history.',
    tableTitle: 'Guidelines and their versions',
    columns: {
      guideline: 'Guideline',
      limit: 'Limit',
      years: 'For budget years',
      decision: 'Decision',
      written: 'Entered',
    },
    from: (from: number, until?: number) => (until === undefined ? `from ${from}` : `${from}–${until - 1}`),
    new: 'Enter a guideline or a new version',
    measure: 'What it is about',
    limit: 'Limit',
    limitHint: 'In per cent for shares, kronor for amounts, months for liquidity.',
    overYears: 'Mean over so many years',
    fromYear: 'From the budget year',
    until: 'First budget year that it is no longer for',
    untilHint: 'Leave empty where it holds until further notice.',
    decideTitle: 'Proposals that wait for the assembly’s decision',
    decisionMissing: 'Write the reference of the decision, such as KF 2026-11-23 § 140.',
  },
} as const
