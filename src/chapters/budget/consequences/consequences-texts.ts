import { formatDay, formatMoney, formatNumber, formatPercent } from '#core/format.ts'
import type { Ore } from '#core/money.ts'
import type { ConsequenceLimit } from './limit.ts'

interface Lead {
  readonly year: number
  readonly limit: ConsequenceLimit
  readonly needed: number
  readonly lacking: number
  readonly largest?: { readonly name: string; readonly restOre: Ore }
}

const sv = {
  title: (year: number) => `Vad betyder budgeten för ${year} för kvaliteten?`,
  titleNoYear: 'Vad betyder budgeten för kvaliteten?',
  crumb: 'Kvalitetskonsekvenser',
  lead: ({ year, limit, needed, lacking, largest }: Lead) => {
    const share = formatPercent(limit.share, 'sv', { decimals: 0 })
    if (needed === 0)
      return `Ingen enhets eller verksamhets budget för ${year} ändras med ${share} eller mer, när volym och index är avräknade.`
    const changes = needed === 1 ? 'En ändring' : `${formatNumber(needed, 'sv')} ändringar`
    const first = `${changes} i budgeten för ${year} är så stora att de kräver en kvalitetskonsekvens`
    if (lacking === 0) return `${first}, och alla har en.`
    const some = lacking < needed
    const who = some
      ? `${formatNumber(lacking, 'sv')} av dem har`
      : needed === 1
        ? 'Den har'
        : 'Ingen av dem har'
    const what = some || needed === 1 ? 'ingen som är klar' : 'en som är klar'
    const most = largest
      ? ` Störst är ${largest.name}, ${formatMoney(largest.restOre, 'sv', { signed: true })}.`
      : ''
    return `${first}. ${who} ${what}.${most}`
  },
  intro:
    'Kronorna visas intill kvaliteten, som ett par: de delas aldrig med varandra. Den som ansvarar för enheten beskriver den, tillsammans med närmaste chef, innan siffrorna låses.',
  limit: ({ share, ore }: ConsequenceLimit) =>
    `En ändring räknas när det som varken volym eller index förklarar är ${formatPercent(share, 'sv', { decimals: 0 })} av förra årets budget eller mer, eller ${formatMoney(ore as Ore, 'sv')}. Kommunen bestämmer gränsen.`,
  whyAbout: 'Hur ändringen räknas',
  method: [
    'Från hela ändringen dras det som enheten tog över från enheter som upphört.',
    'Sedan dras volymeffekten: förra årets regler och priser på årets volymer.',
    'Sedan dras den uppräkning som regelverkets eget index ger. Räknas priserna inte upp syns det som en minskning.',
    'Det som är kvar ändrar vad pengarna räcker till för varje elev eller brukare. En ny enhet har inget att jämföras med, och fristående utförare är inte med.',
  ],
  figureHeading: (less: number, more: number) =>
    less === 0
      ? `Alla ${formatNumber(more, 'sv')} ändringar ger mer pengar än volym och index`
      : more === 0
        ? `Alla ${formatNumber(less, 'sv')} ändringar ger mindre pengar än volym och index`
        : `${formatNumber(less, 'sv')} får mindre och ${formatNumber(more, 'sv')} får mer än volym och index ger`,
  figureDescription:
    'Stapeln är ändringen som andel av förra årets budget. Under den står vad som väntas hända med kvaliteten.',
  said: (rows: string) => `Ändring i procent, med väntad kvalitet. ${rows}.`,
  noQuality: 'kvalitetskonsekvens saknas',
  draftQuality: 'utkast, inte klart',
  more: (count: number) => ` och ${formatNumber(count, 'sv')} till`,
  coveredBy: (service: string) => `beskriven för ${service}`,
  none: (year: number) => `Inget i budgeten för ${year} kräver en kvalitetskonsekvens`,
  noneRemedy: 'Ändras en ram eller en regel räknas det om här.',
  nothing: 'Det finns inte två budgetår att jämföra',
  nothingRemedy:
    'När reglerna för ett år är föreslagna och året före är registrerat räknas ändringarna ut här.',
  year: 'År',
  show: 'Visa',
  table: 'Ändringar över gränsen',
  allTable: 'Alla ändringar',
  actionsCost: (ore: Ore) =>
    ore === 0
      ? 'Åtgärderna för nästa år ryms i budgeten.'
      : `Åtgärderna för nästa år kostar ${formatMoney(ore, 'sv')} sammanlagt.`,
  toRules: 'Årets budget',
  one: {
    title: (name: string, year: number) =>
      `Vad betyder budgeten för ${year} för dem som ${name} finns till för?`,
    lead: (name: string, year: number, before: Ore, now: Ore, rest: Ore, share: number | undefined) =>
      `${name} går från ${formatMoney(before, 'sv')} till ${formatMoney(now, 'sv')} år ${year}. När volym och index är avräknade är det ${rest === 0 ? 'oförändrat' : `${formatMoney(rest, 'sv', { signed: true })}${share === undefined ? '' : `, ${formatPercent(share, 'sv', { signed: true })}`}`}.`,
    noChange: (name: string, year: number) =>
      `${name} har ingen budget för både ${year - 1} och ${year} att jämföra.`,
    steps: {
      takenOver: 'Övertaget från andra',
      volume: 'Volym',
      index: 'Index',
      rest: 'Det som är kvar',
    },
    waterfall: (before: number, year: number) => `Från ${before} till ${year}`,
    waterfallSaid:
      'Förra årets budget, vad organisation, volym och index ändrar, det som är kvar, och årets budget.',
    before: (year: number) => `Budget ${year}`,
    now: (year: number) => `Budget ${year}`,
    money: 'Pengarna',
    quality: 'Kvaliteten',
    served: 'För dem som verksamheten är till för',
    child: 'Barnets bästa',
    noChildren: 'Inga barn berörs.',
    indicators: 'Det här väntas synas',
    expects: (name: string, word: string) => `${name}: ${word}`,
    ownFigure: (figure: string) => `nu ${figure}`,
    noFigure: 'inget värde hämtat',
    actions: 'Åtgärder nästa år',
    noActions: 'Ingen åtgärd är skriven.',
    actionCost: (ore: Ore) => (ore === 0 ? 'ryms i budgeten' : `kostar ${formatMoney(ore, 'sv')}`),
    dialogue: (on: string) => `ur dialogen den ${formatDay(on, 'sv')}`,
    noDialogue: 'kommer inte ur någon dialog',
    tooOld: (on: string) =>
      `ur en dialog som hölls den ${formatDay(on, 'sv')}, för länge sedan för att räknas`,
    goals: 'Mål som berörs',
    noGoals: 'Inget mål är angivet.',
    writtenBy: (who: string, on: string, version: number) =>
      `Skrivet av ${who} den ${formatDay(on, 'sv')}, version ${version}.`,
    notNeeded:
      'Ändringen ligger under gränsen, så ingen konsekvens krävs. Den som vill kan ändå beskriva den.',
    needed: 'Ändringen ligger över gränsen. Beskriv den innan siffrorna låses.',
    covered: (service: string) => `Konsekvensen är beskriven för hela ${service}.`,
    draft: 'Utkastet är öppet för närmaste chef att skriva vidare på. Det räknas först när det är klart.',
    former: 'Tidigare versioner',
    write: 'Beskriv konsekvensen',
    rewrite: 'Skriv en ny version',
    servedHint: 'Vad märker elever, brukare eller invånare? Skriv konkret.',
    concerns: 'Berörs barn?',
    yes: 'Ja',
    no: 'Nej',
    childHint:
      'Vad är bäst för barnen, hur vet ni det, och hur har det vägts mot annat (barnkonventionen artikel 3)?',
    indicator: (row: number) => `Indikator ${row}`,
    indicatorHint: 'Den som visar om det blev som ni trodde.',
    expectsLabel: (row: number) => `Väntas bli, indikator ${row}`,
    action: (row: number) => `Åtgärd ${row}`,
    cost: (row: number) => `Kostnad i kronor, åtgärd ${row}`,
    dialogueLabel: (row: number) => `Dialogens dag, åtgärd ${row}`,
    goalLabel: (row: number) => `Mål, åtgärd ${row}`,
    choose: 'Välj',
    moreRows: 'Fler indikatorer och åtgärder',
    goalsLegend: 'Vilka mål berörs?',
    saveDraft: 'Spara utkastet',
    saveComplete: 'Spara som klar',
    toAll: 'Alla konsekvenser',
    why: 'Varför har enheten fått den här budgeten?',
  },
  asked: {
    write: (name: string, year: number) =>
      `Beskriv vad budgeten för ${year} betyder för kvaliteten i ${name}.`,
    finish: (name: string, year: number) =>
      `Gör klart kvalitetskonsekvensen för ${name} i budgeten för ${year}.`,
  },
}

const en: typeof sv = {
  title: (year) => `What does the budget of ${year} mean for quality?`,
  titleNoYear: 'What does the budget mean for quality?',
  crumb: 'Quality consequences',
  lead: ({ year, limit, needed, lacking, largest }) => {
    const share = formatPercent(limit.share, 'en', { decimals: 0 })
    if (needed === 0)
      return `No budget of a unit or a service changes by ${share} or more in ${year}, when volume and index have been taken off.`
    const changes = needed === 1 ? 'One change' : `${formatNumber(needed, 'en')} changes`
    const first = `${changes} in the budget of ${year} ${needed === 1 ? 'is' : 'are'} large enough to call for a quality consequence`
    if (lacking === 0) return `${first}, and all have one.`
    const some = lacking < needed
    const who = some
      ? `${formatNumber(lacking, 'en')} of them ${lacking === 1 ? 'has' : 'have'}`
      : needed === 1
        ? 'It has'
        : 'None of them has'
    const what = some || needed === 1 ? 'none that is complete' : 'one that is complete'
    const most = largest
      ? ` The largest is ${largest.name}, ${formatMoney(largest.restOre, 'en', { signed: true })}.`
      : ''
    return `${first}. ${who} ${what}.${most}`
  },
  intro:
    'The kronor are shown beside the quality, as a pair: they are never divided by one another. Whoever answers for the unit describes it, together with the nearest superior, before the figures are locked.',
  limit: ({ share, ore }) =>
    `A change counts when what neither volume nor index explains is ${formatPercent(share, 'en', { decimals: 0 })} of last year's budget or more, or ${formatMoney(ore as Ore, 'en')}. The municipality decides the limit.`,
  whyAbout: 'How the change is reckoned',
  method: [
    'From the whole change is taken what the unit took over from units that are no more.',
    "Then the effect of volume: last year's rules and prices on this year's volumes.",
    "Then the raise that the rule set's own index gives. Where prices are not raised, that shows as a cut.",
    'What is left changes what the money can give each pupil or user. A new unit has nothing to be compared with, and outside providers are left out.',
  ],
  figureHeading: (less, more) =>
    less === 0
      ? `All ${formatNumber(more, 'en')} changes give more money than volume and index`
      : more === 0
        ? `All ${formatNumber(less, 'en')} changes give less money than volume and index`
        : `${formatNumber(less, 'en')} get less and ${formatNumber(more, 'en')} get more than volume and index give`,
  figureDescription:
    "The bar is the change as a share of last year's budget. Below it stands what is expected of quality.",
  said: (rows) => `Change in per cent, with expected quality. ${rows}.`,
  noQuality: 'quality consequence missing',
  draftQuality: 'draft, not complete',
  more: (count) => ` and ${formatNumber(count, 'en')} more`,
  coveredBy: (service) => `told for ${service}`,
  none: (year) => `Nothing in the budget of ${year} calls for a quality consequence`,
  noneRemedy: 'When a frame or a rule changes it is reckoned anew here.',
  nothing: 'There are not two budget years to compare',
  nothingRemedy:
    'When the rules of a year have been proposed and the year before is registered, the changes are worked out here.',
  year: 'Year',
  show: 'Show',
  table: 'Changes above the limit',
  allTable: 'All changes',
  actionsCost: (ore) =>
    ore === 0
      ? 'The actions for next year fit in the budget.'
      : `The actions for next year cost ${formatMoney(ore, 'en')} in all.`,
  toRules: "The year's budget",
  one: {
    title: (name, year) => `What does the budget of ${year} mean for those whom ${name} is for?`,
    lead: (name, year, before, now, rest, share) =>
      `${name} goes from ${formatMoney(before, 'en')} to ${formatMoney(now, 'en')} in ${year}. When volume and index have been taken off it is ${rest === 0 ? 'unchanged' : `${formatMoney(rest, 'en', { signed: true })}${share === undefined ? '' : `, ${formatPercent(share, 'en', { signed: true })}`}`}.`,
    noChange: (name, year) => `${name} has no budget of both ${year - 1} and ${year} to compare.`,
    steps: { takenOver: 'Taken over from others', volume: 'Volume', index: 'Index', rest: 'What is left' },
    waterfall: (before, year) => `From ${before} to ${year}`,
    waterfallSaid:
      "Last year's budget, what organisation, volume and index change, what is left, and this year's budget.",
    before: (year) => `Budget ${year}`,
    now: (year) => `Budget ${year}`,
    money: 'The money',
    quality: 'The quality',
    served: 'For those whom the service is for',
    child: "The child's best interests",
    noChildren: 'No children are concerned.',
    indicators: 'This is expected to show',
    expects: (name, word) => `${name}: ${word}`,
    ownFigure: (figure) => `now ${figure}`,
    noFigure: 'no value fetched',
    actions: 'Actions next year',
    noActions: 'No action has been written.',
    actionCost: (ore) => (ore === 0 ? 'fits in the budget' : `costs ${formatMoney(ore, 'en')}`),
    dialogue: (on) => `from the dialogue on ${formatDay(on, 'en')}`,
    noDialogue: 'comes out of no dialogue',
    tooOld: (on) => `from a dialogue held on ${formatDay(on, 'en')}, too long ago to count`,
    goals: 'Goals touched',
    noGoals: 'No goal has been given.',
    writtenBy: (who, on, version) => `Written by ${who} on ${formatDay(on, 'en')}, version ${version}.`,
    notNeeded:
      'The change is below the limit, so no consequence is called for. It can be described all the same.',
    needed: 'The change is above the limit. Describe it before the figures are locked.',
    covered: (service) => `The consequence has been told for the whole of ${service}.`,
    draft: 'The draft is open for the nearest superior to write on. It counts only when it is complete.',
    former: 'Former versions',
    write: 'Describe the consequence',
    rewrite: 'Write a new version',
    servedHint: 'What will pupils, users or residents notice? Be concrete.',
    concerns: 'Are children concerned?',
    yes: 'Yes',
    no: 'No',
    childHint:
      'What is best for the children, how do you know, and how has it been weighed against other things (Convention on the Rights of the Child, article 3)?',
    indicator: (row) => `Indicator ${row}`,
    indicatorHint: 'The one that will show whether it went as you thought.',
    expectsLabel: (row) => `Expected to become, indicator ${row}`,
    action: (row) => `Action ${row}`,
    cost: (row) => `Cost in kronor, action ${row}`,
    dialogueLabel: (row) => `Day of the dialogue, action ${row}`,
    goalLabel: (row) => `Goal, action ${row}`,
    choose: 'Choose',
    moreRows: 'More indicators and actions',
    goalsLegend: 'Which goals are touched?',
    saveDraft: 'Save the draft',
    saveComplete: 'Save as complete',
    toAll: 'All consequences',
    why: 'Why has the unit got this budget?',
  },
  asked: {
    write: (name, year) => `Describe what the budget of ${year} means for quality in ${name}.`,
    finish: (name, year) => `Complete the quality consequence of ${name} in the budget of ${year}.`,
  },
}

export const consequenceTexts = { sv, en }
