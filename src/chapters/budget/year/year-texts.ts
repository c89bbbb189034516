const sv = {
  title: 'Hur öppnas nästa års budget?',
  here: 'Årsskifte',
  leadOpened: (year: number) => `Budgetåret ${year} är öppnat.`,
  leadToOpen: (year: number) =>
    `Budgetåret ${year} är inte öppnat. Kommunen öppnar det själv, med reglerna för ${year - 1} som utkast.`,
  leadNone: 'Ingen budget är beslutad, så det finns inget år att öppna nästa ifrån.',
  what: 'Vad händer?',
  steps: (from: number) => [
    `Varje regelverk som är beslutat för ${from} blir ett utkast för ${from + 1}, med priser, potter, steg och fasta belopp uppräknade.`,
    `Det som räknats vid enheterna för ${from} följer med som startvärden, med samma mätdagar ett år senare.`,
    'År som är slut stängs.',
    'Inget beslutas. Det som redan finns för det nya året lämnas som det är, så årsskiftet kan köras igen.',
  ],
  from: 'Från budgetår',
  raiseTitle: 'Index att räkna upp med',
  raiseHint: 'Som Prisindex för kommunal verksamhet (PKV).',
  edition: 'Utgåva',
  editionHint: 'Dag eller månad, som 2026-09.',
  change: 'Uppräkning, procent',
  reference: 'Beslut eller diarienummer',
  open: (year: number) => `Öppna ${year}`,
  undo: 'Ångra årsskiftet',
  undoNote: (year: number) =>
    `Så länge inget för ${year} är föreslaget eller beslutat kan årsskiftet ångras. Utkasten dras tillbaka, och spåret finns kvar.`,
  undoWhy: 'Varför ångras det?',
  undoButton: 'Ångra',
  cannotUndo: (year: number) =>
    `Något för ${year} är föreslaget eller beslutat, så årsskiftet kan inte ångras.`,
  history: 'Årsskiften',
  noHistory: 'Inget årsskifte är gjort',
  noHistoryRemedy: 'När det första årets budget är beslutad öppnas nästa här.',
}

const en: typeof sv = {
  title: "How is next year's budget opened?",
  here: 'Change of year',
  leadOpened: (year) => `The budget year ${year} is open.`,
  leadToOpen: (year) =>
    `The budget year ${year} is not open. The municipality opens it itself, with the rules of ${year - 1} as drafts.`,
  leadNone: 'No budget is adopted, so there is no year to open the next one from.',
  what: 'What happens?',
  steps: (from) => [
    `Each rule set decided for ${from} becomes a draft for ${from + 1}, with prices, pots, steps and fixed amounts raised.`,
    `What was counted at the units for ${from} comes along as starting values, with the same measuring dates a year later.`,
    'Years that are over are closed.',
    'Nothing is decided. What is already there for the new year is left as it is, so the change of year can be run again.',
  ],
  from: 'From budget year',
  raiseTitle: 'Index to raise by',
  raiseHint: 'As the price index for municipal services (PKV).',
  edition: 'Edition',
  editionHint: 'Day or month, as 2026-09.',
  change: 'Raise, per cent',
  reference: 'Decision or registration number',
  open: (year) => `Open ${year}`,
  undo: 'Undo the change of year',
  undoNote: (year) =>
    `As long as nothing for ${year} is proposed or decided, the change of year can be undone. The drafts are withdrawn, and the trace remains.`,
  undoWhy: 'Why is it undone?',
  undoButton: 'Undo',
  cannotUndo: (year) =>
    `Something for ${year} is proposed or decided, so the change of year can not be undone.`,
  history: 'Changes of year',
  noHistory: 'No change of year has been made',
  noHistoryRemedy: "Once the first year's budget is adopted, the next is opened here.",
}

export const yearTexts = { sv, en } as const
