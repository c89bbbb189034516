import { formatMoney } from '#core/format.ts'
import { type Ore, toOre } from '#core/money.ts'

const sv = {
  title: (title: string) => `Vad betyder förslaget för varje enhet: ${title}?`,
  here: 'Prova',
  lead: (winners: number, losers: number, unchanged: number, moved: Ore, largest: string | undefined) => {
    if (winners + losers === 0)
      return 'Förslaget ger varje enhet samma belopp som reglerna i dag, på samma volymer och samma ram.'
    const same =
      unchanged === 0 ? '' : ` ${unchanged} ${unchanged === 1 ? 'enhet får' : 'enheter får'} lika mycket.`
    const most = largest === undefined ? '' : ` Mest ändras det för ${largest}.`
    return `På samma volymer och samma ram skulle ${winners} ${winners === 1 ? 'enhet' : 'enheter'} få mer och ${losers} mindre. ${formatMoney(moved, 'sv')} flyttas.${same}${most}`
  },
  compared: (after: number, afterYear: number, before: number, beforeYear: number, volumes: number) =>
    `Version ${after} för ${afterYear} jämförs med version ${before} för ${beforeYear}. Båda är räknade på volymerna och ramen för ${volumes}.`,
  noFrame: 'Ingen ram är given, så summan är vad reglerna ger.',
  sumSame: (sum: Ore) => `Summan är oförändrad: ${formatMoney(sum, 'sv')}.`,
  sumChanged: (before: Ore, after: Ore) =>
    `Summan till enheterna går från ${formatMoney(before, 'sv')} till ${formatMoney(after, 'sv')}.`,
  sharesAll: 'Här delar båda ut samma summa, så att bara det som reglerna flyttar syns.',
  kept: (kept: Ore) => {
    if (kept === 0) return ''
    return kept < 0
      ? `Förslaget ger ${formatMoney(toOre(-kept), 'sv')} mer än ramen.`
      : `Med förslaget blir ${formatMoney(kept, 'sv')} av ramen kvar hos den som har den.`
  },
  asWritten: 'Som reglerna är skrivna, med årets priser',
  changes: 'Det som ändras i reglerna',
  none: 'Inget i reglerna är ändrat.',
  winners: 'Vem får mer, och vem mindre?',
  winnersNote: 'Till höger om mitten får enheten mer, till vänster mindre.',
  chart: (rows: number) =>
    `Staplar för ${rows} enheter, från den som vinner mest till den som förlorar mest.`,
  table: 'Förslaget enhet för enhet',
  tableAsWritten: 'Förslaget som det är skrivet, enhet för enhet',
  unit: 'Enhet',
  before: 'Reglerna nu',
  after: 'Förslaget',
  change: 'Förändring',
  share: 'Förändring, andel',
  causes: 'Varför ändras det?',
  cause: 'Del',
  causesNote: 'Förändringen för varje enhet, del för del.',
  causesLead: 'Öppna en enhet och se vilka delar som ger mer och vilka som ger mindre.',
  back: (years: number) => `Om regeln hade gällt de ${years} senaste åren`,
  backNote:
    'Varje år delas samma pengar ut som då. Enheten får det som det nya förslaget skulle ha gett, i stället för det den fick.',
  backYear: (year: number, moved: Ore) => `${year}: ${formatMoney(moved, 'sv')} hade hamnat hos någon annan.`,
  hindered: (year: number) => `${year} går inte att prova.`,
  got: 'Fick',
  would: 'Skulle ha fått',
  backTable: (year: number) => `Prov på ${year}`,
  noBase: 'Det finns inga beslutade regler att jämföra med',
  noBaseRemedy: 'Förslaget är det första för de här reglerna. Det visas på reglernas egen sida.',
  hinderedBase: 'Förslaget går inte att räkna på de här volymerna',
  hinderedRemedy: 'Räkna det som saknas vid enheterna, och kom tillbaka.',
  toRules: 'Till reglerna',
  toVolumes: 'Till volymerna',
}

const en: typeof sv = {
  title: (title) => `What does the proposal mean for each unit: ${title}?`,
  here: 'Try',
  lead: (winners, losers, unchanged, moved, largest) => {
    if (winners + losers === 0)
      return "The proposal gives each unit the same amount as today's rules, on the same volumes and the same frame."
    const same =
      unchanged === 0 ? '' : ` ${unchanged} ${unchanged === 1 ? 'unit gets' : 'units get'} as much.`
    const most = largest === undefined ? '' : ` Most changes for ${largest}.`
    return `On the same volumes and the same frame ${winners} ${winners === 1 ? 'unit' : 'units'} would get more and ${losers} less. ${formatMoney(moved, 'en')} is moved.${same}${most}`
  },
  compared: (after, afterYear, before, beforeYear, volumes) =>
    `Version ${after} for ${afterYear} is compared with version ${before} for ${beforeYear}. Both are run on the volumes and the frame of ${volumes}.`,
  noFrame: 'No frame has been given, so the sum is what the rules give.',
  sumSame: (sum) => `The sum is unchanged: ${formatMoney(sum, 'en')}.`,
  sumChanged: (before, after) =>
    `The sum to the units goes from ${formatMoney(before, 'en')} to ${formatMoney(after, 'en')}.`,
  sharesAll: 'Here both share out the same sum, so that only what the rules move is seen.',
  kept: (kept) => {
    if (kept === 0) return ''
    return kept < 0
      ? `The proposal gives ${formatMoney(toOre(-kept), 'en')} more than the frame.`
      : `By the proposal ${formatMoney(kept, 'en')} of the frame stays with whoever holds it.`
  },
  asWritten: "As the rules are written, at the year's prices",
  changes: 'What changes in the rules',
  none: 'Nothing in the rules has changed.',
  winners: 'Who gets more, and who less?',
  winnersNote: 'To the right of the middle the unit gets more, to the left less.',
  chart: (rows) => `Bars for ${rows} units, from the one that wins most to the one that loses most.`,
  table: 'The proposal unit by unit',
  tableAsWritten: 'The proposal as it is written, unit by unit',
  unit: 'Unit',
  before: 'The rules now',
  after: 'The proposal',
  change: 'Change',
  share: 'Change, share',
  causes: 'Why does it change?',
  cause: 'Component',
  causesNote: 'The change of each unit, component by component.',
  causesLead: 'Open a unit to see which components give more and which give less.',
  back: (years) => `Had the rule held in the last ${years} years`,
  backNote:
    'Each year the same money is shared out as then. The unit gets what the proposal would have given, in place of what it got.',
  backYear: (year, moved) => `${year}: ${formatMoney(moved, 'en')} would have ended up with somebody else.`,
  hindered: (year) => `${year} can not be tried.`,
  got: 'Got',
  would: 'Would have got',
  backTable: (year) => `Trial on ${year}`,
  noBase: 'There are no decided rules to compare with',
  noBaseRemedy: 'The proposal is the first of these rules. It is shown on the page of the rules.',
  hinderedBase: 'The proposal can not be run on these volumes',
  hinderedRemedy: 'Count what is missing at the units, and come back.',
  toRules: 'To the rules',
  toVolumes: 'To the volumes',
}

export const simulationTexts = { sv, en } as const
