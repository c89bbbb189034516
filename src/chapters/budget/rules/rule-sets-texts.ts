import { formatDay } from '#core/format.ts'

const sv = {
  title: 'Vilka regler delar ut pengarna?',
  here: 'Regler och priser',
  lead: (year: number, sets: number, proposed: number) =>
    sets === 0
      ? `För ${year} finns inga regler som delar ut pengarna.`
      : `För ${year} delas pengarna ut av ${sets === 1 ? 'ett regelverk' : `${sets} regelverk`}${proposed === 0 ? ', alla beslutade' : proposed === sets ? ', ännu inte beslutade' : `, varav ${proposed} är föreslagna och väntar på beslut`}.`,
  window: (opens: string, closes: string, open: boolean) =>
    open
      ? `Ändringar kan föreslås just nu, till och med ${formatDay(closes, 'sv')}.`
      : `Ändringar föreslås mellan ${formatDay(opens, 'sv')} och ${formatDay(closes, 'sv')}. Utanför den tiden krävs ett skäl.`,
  table: 'Regelverk',
  ruleSet: 'Regler',
  holder: 'Ramen finns hos',
  state: 'Läge',
  version: 'Version',
  units: 'Enheter',
  frame: 'Delar ut',
  decision: 'Beslut',
  noDecision: 'Inte beslutad ännu',
  noFrame: 'Ingen ram är given',
  none: 'Inga regler finns',
  noneRemedy:
    'Controllern skriver det första regelverket, eller läser in det som JSON eller XLSX. Det delar ut en ram efter vad som räknas vid enheterna.',
  toNew: 'Lägg till ett regelverk',
  more: 'Det som reglerna vilar på',
  volumes: 'Volymer',
  volumesNote: 'Vad som räknats vid varje enhet, och hur det blev.',
  exceptions: 'Undantag',
  exceptionsNote: 'Pengar vid sidan av reglerna, med slutdatum.',
  frames: 'Ramar',
  framesNote: 'Vad varje nivå har fått att dela ut.',
  decisions: 'Beslut',
  decisionsNote: 'Årets budget, omfördelningar och tilläggsanslag.',
  years: 'Årsskifte',
  yearsNote: 'Öppna nästa år med årets regler som utkast.',
  draftsNote: 'Bara du och de andra som skriver eller föreslår reglerna ser utkasten.',
}

const en: typeof sv = {
  title: 'Which rules share out the money?',
  here: 'Rules and prices',
  lead: (year, sets, proposed) =>
    sets === 0
      ? `For ${year} there are no rules that share out the money.`
      : `For ${year} the money is shared out by ${sets === 1 ? 'one rule set' : `${sets} rule sets`}${proposed === 0 ? ', all decided' : proposed === sets ? ', not yet decided' : `, of which ${proposed} ${proposed === 1 ? 'is' : 'are'} proposed and await a decision`}.`,
  window: (opens, closes, open) =>
    open
      ? `Changes can be proposed now, until ${formatDay(closes, 'en')}.`
      : `Changes are proposed between ${formatDay(opens, 'en')} and ${formatDay(closes, 'en')}. Outside that time a reason is needed.`,
  table: 'Rule sets',
  ruleSet: 'Rules',
  holder: 'Holder of the frame',
  state: 'State',
  version: 'Version',
  units: 'Units',
  frame: 'Shares out',
  decision: 'Decision',
  noDecision: 'Not decided yet',
  noFrame: 'No frame has been given',
  none: 'There are no rules',
  noneRemedy:
    'The controller writes the first rule set, or imports it as JSON or XLSX. It shares out a frame by what is counted at the units.',
  toNew: 'Add a rule set',
  more: 'What the rules rest on',
  volumes: 'Volumes',
  volumesNote: 'What has been counted at each unit, and how it turned out.',
  exceptions: 'Exceptions',
  exceptionsNote: 'Money beside the rules, with a last day.',
  frames: 'Frames',
  framesNote: 'What each level has been given to share out.',
  decisions: 'Decisions',
  decisionsNote: "The year's budget, reallocations and supplementary appropriations.",
  years: 'Change of year',
  yearsNote: "Open next year with this year's rules as drafts.",
  draftsNote: 'Only you and the others who write or propose the rules see the drafts.',
}

export const ruleSetsTexts = { sv, en } as const
