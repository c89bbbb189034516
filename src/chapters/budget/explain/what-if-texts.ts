import type { Language } from '#core/language.ts'

const sv = {
  title: 'Pröva: en till, eller fem procent färre',
  lead: 'Räknat med samma regler som budgeten, och med ramen som den är.',
  none: 'Enhetens pengar följer ingen volym: en till eller en färre ändrar ingenting i årets budget.',
  driver: 'Vad',
  amount: 'Hur många fler',
  amountHint: 'Minus för färre.',
  kind: 'Räknat i',
  number: 'antal',
  percent: 'procent',
  try: 'Räkna',
  quick: 'Snabbval',
  gives: (change: string, sum: string, more: boolean) =>
    `${change} ger ${sum} ${more ? 'mer' : 'mindre'} på ett år.`,
  givesNothing: (change: string) => `${change} ändrar ingenting.`,
  in: (count: string, title: string) => `${count} i ${title}`,
  moves: 'Det här ändras',
  still: 'Det här ändras inte',
  reasons: {
    fixed: 'fast under året',
    remainder: 'ramens rest, räknad som den är',
    pot: 'potten är lika stor',
    'not-for': 'gäller inte enheten',
    moves: 'för liten ändring för att synas',
    'other-step': 'samma belopp på det nya steget',
  },
  another: 'följer en annan volym',
  sameStep: (upTo: string, now: string) =>
    `samma storlekssteg: det gäller upp till ${upTo}, och enheten har ${now}`,
  aboveSteps: 'enheten är större än det högsta steget',
  pot: (title: string, amount: string, more: boolean) =>
    `${title} delas med alla andra. Med de andra oförändrade skulle enhetens del bli ${amount} ${more ? 'större' : 'mindre'}, och de andras lika mycket ${more ? 'mindre' : 'större'}. Det är inte med i summan.`,
  frame: 'Ramen är densamma. Det som en enhet får mer när budgeten räknas om får de andra mindre av.',
  month: (amount: string) => `Det är ${amount} i månaden.`,
}

const en: typeof sv = {
  title: 'Try: one more, or five per cent fewer',
  lead: 'Reckoned by the same rules as the budget, with the frame as it is.',
  none: "The unit's money follows no volume: one more or one fewer changes nothing in the year's budget.",
  driver: 'What',
  amount: 'How many more',
  amountHint: 'Minus for fewer.',
  kind: 'Counted in',
  number: 'number',
  percent: 'per cent',
  try: 'Calculate',
  quick: 'Quick choices',
  gives: (change, sum, more) => `${change} gives ${sum} ${more ? 'more' : 'less'} in a year.`,
  givesNothing: (change) => `${change} changes nothing.`,
  in: (count, title) => `${count} in ${title}`,
  moves: 'This changes',
  still: 'This does not change',
  reasons: {
    fixed: 'fixed through the year',
    remainder: 'the rest of the frame, taken as it is',
    pot: 'the pot is as large',
    'not-for': 'not for the unit',
    moves: 'too small a change to be seen',
    'other-step': 'the same amount on the new step',
  },
  another: 'follows another volume',
  sameStep: (upTo, now) => `the same size step: it holds up to ${upTo}, and the unit has ${now}`,
  aboveSteps: 'the unit is larger than the highest step',
  pot: (title, amount, more) =>
    `${title} is shared with all others. With the others unchanged the unit's part would be ${amount} ${more ? 'larger' : 'smaller'}, and theirs as much ${more ? 'smaller' : 'larger'}. It is not in the sum.`,
  frame:
    'The frame is the same. What one unit gets more of when the budget is reckoned anew, the others get less of.',
  month: (amount) => `That is ${amount} a month.`,
}

export const whatIfTexts: Readonly<Record<Language, typeof sv>> = { sv, en }
