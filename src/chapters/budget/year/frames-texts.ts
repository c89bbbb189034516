import { formatMoney } from '#core/format.ts'
import type { Ore } from '#core/money.ts'

const sv = {
  title: 'Vad har varje nivå fått att dela ut?',
  lead: (year: number, given: number, unequal: number) => {
    if (given === 0) return `För ${year} har ingen ram lämnats.`
    const said = `För ${year} har ${given} ${given === 1 ? 'ställe' : 'ställen'} fått en ram.`
    return unequal === 0
      ? `${said} Delarna är lika med helheten överallt där de har delats vidare.`
      : `${said} På ${unequal} ${unequal === 1 ? 'ställe' : 'ställen'} är delarna inte lika med helheten.`
  },
  table: 'Ramar, uppifrån och ned',
  place: 'Ställe',
  stage: 'Skede',
  stages: { planning: 'Planeringsram', proposed: 'Föreslagen', decided: 'Beslutad' },
  amount: 'Ram',
  parts: 'Delarna under',
  difference: 'Inte utdelat',
  decision: 'Beslut',
  given: 'Lämnad',
  version: 'Ändrad',
  times: (version: number) => (version === 1 ? 'Nej' : version === 2 ? 'En gång' : `${version - 1} gånger`),
  noParts: 'Inte delad vidare',
  none: 'Inga ramar finns',
  noneRemedy: 'Controllern lägger in den första ramen nedan, när den är lämnad.',
  noneRemedyOther: 'Controllern lägger in ramarna när de är lämnade.',
  give: 'Lämna eller ändra en ram',
  giveNote: 'En ändrad ram ersätter inte den förra: båda finns kvar, och den senaste gäller.',
  year: 'Budgetår',
  amountField: 'Ram, kr',
  decisionField: 'Beslut',
  decisionHint: 'Organ, datum och paragraf. För en planeringsram: det beslut den vilar på.',
  givenOn: 'Dag då stället fick ramen',
  reason: 'Skäl',
  reasonHint: 'Behövs när en ram ändras.',
  save: 'Spara ramen',
  history: 'Tidigare ramar',
  historyRow: (amount: Ore, decision: string, on: string, reason: string) =>
    `${formatMoney(amount, 'sv')}, ${on}, ${decision}.${reason === '' ? '' : ` ${reason}`}`,
}

const en: typeof sv = {
  title: 'What has each level been given to share out?',
  lead: (year, given, unequal) => {
    if (given === 0) return `For ${year} no frame has been given.`
    const said = `For ${year} ${given === 1 ? 'one place has' : `${given} places have`} been given a frame.`
    return unequal === 0
      ? `${said} The parts equal the whole wherever they have been passed on.`
      : `${said} In ${unequal} ${unequal === 1 ? 'place' : 'places'} the parts do not equal the whole.`
  },
  table: 'Frames, from the top',
  place: 'Place',
  stage: 'Stage',
  stages: { planning: 'Planning frame', proposed: 'Proposed', decided: 'Decided' },
  amount: 'Frame',
  parts: 'The parts below',
  difference: 'Not given out',
  decision: 'Decision',
  given: 'Given',
  version: 'Revised',
  times: (version) => (version === 1 ? 'No' : version === 2 ? 'Once' : `${version - 1} times`),
  noParts: 'Not passed on',
  none: 'There are no frames',
  noneRemedy: 'The controller enters the first frame below, once it is given.',
  noneRemedyOther: 'The controller enters the frames once they are given.',
  give: 'Give or revise a frame',
  giveNote: 'A revised frame does not replace the one before: both remain, and the latest holds.',
  year: 'Budget year',
  amountField: 'Frame, SEK',
  decisionField: 'Decision',
  decisionHint: 'Body, day and section. For a planning frame: the decision that it rests on.',
  givenOn: 'Day on which the place got the frame',
  reason: 'Reason',
  reasonHint: 'Needed when a frame is revised.',
  save: 'Save the frame',
  history: 'Earlier frames',
  historyRow: (amount, decision, on, reason) =>
    `${formatMoney(amount, 'en')}, ${on}, ${decision}.${reason === '' ? '' : ` ${reason}`}`,
}

export const framesTexts = { sv, en } as const
