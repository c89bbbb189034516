export const ladderTexts = {
  sv: {
    title: 'Vad gör vi om ekonomin försämras?',
    leadNone: 'Ingen åtgärdstrappa finns. Då bestäms åtgärderna först när pengarna redan är slut.',
    lead: (reached: number, of: number, year: number) =>
      reached === 0
        ? `Ekonomin ${year} har inte nått något av de ${of} stegen i åtgärdstrappan.`
        : `Ekonomin ${year} har nått ${reached} av de ${of} stegen i åtgärdstrappan.`,
    proposed: 'Trappan är ett förslag. Fullmäktige har inte beslutat den.',
    edit: 'Skriv en ny version av trappan',
    editHint: 'Hela trappan skrivs om på en gång. Tidigare versioner ligger kvar.',
    step: (order: number) => `Steg ${order}`,
    fields: {
      title: 'Vad steget heter',
      action: 'Vad som görs',
      takenBy: 'Vem som tar steget',
      measure: 'Mått',
      when: 'När måttet är',
      limit: 'Gräns',
    },
    when: { below: 'under gränsen', above: 'över gränsen' },
    versions: 'Versioner',
    version: (number: number, day: string) => `Version ${number}, ${day}`,
  },
  en: {
    title: 'What do we do if the finances worsen?',
    leadNone: 'There is no action ladder. Then measures are decided only when the money has already run out.',
    lead: (reached: number, of: number, year: number) =>
      reached === 0
        ? `The finances of ${year} have reached none of the ${of} steps of the action ladder.`
        : `The finances of ${year} have reached ${reached} of the ${of} steps of the action ladder.`,
    proposed: 'The ladder is a proposal. The assembly has not decided it.',
    edit: 'Write a new version of the ladder',
    editHint: 'The whole ladder is written anew at once. Earlier versions are kept.',
    step: (order: number) => `Step ${order}`,
    fields: {
      title: 'What the step is called',
      action: 'What is done',
      takenBy: 'Who takes the step',
      measure: 'Measure',
      when: 'When the measure is',
      limit: 'Limit',
    },
    when: { below: 'below the limit', above: 'above the limit' },
    versions: 'Versions',
    version: (number: number, day: string) => `Version ${number}, ${day}`,
  },
} as const
