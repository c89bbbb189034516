import { formatNumber } from '#core/format.ts'

const count = (n: number, one: string, many: string) => (n === 1 ? one : `${formatNumber(n, 'sv')} ${many}`)
const countEn = (n: number, one: string, many: string) => (n === 1 ? one : `${formatNumber(n, 'en')} ${many}`)

const sv = {
  title: 'Vilka beslut prövas närmare verksamheten?',
  crumb: 'Prov',
  lead: (due: number, proposed: number, running: number) => {
    const parts = [
      ...(due > 0 ? [`${count(due, 'Ett prov', 'prov')} skulle redan ha prövats av nämnden.`] : []),
      ...(proposed > 0 ? [`${count(proposed, 'Ett förslag', 'förslag')} väntar på nämndens beslut.`] : []),
      ...(running > 0 ? [`${count(running, 'Ett prov', 'prov')} pågår inom sin tid.`] : []),
    ]
    return parts.length > 0 ? parts.join(' ') : 'Inget förslag väntar och inget prov pågår.'
  },
  due: 'Ska prövas nu',
  proposed: 'Väntar på nämnden',
  running: 'Pågår',
  ended: 'Avslutade',
  risk: 'Vad som kan gå fel, och vad vi gör åt det',
  proposedBy: (who: string) => `Föreslogs av ${who}.`,
  review: 'Vad prövningen sade',
  none: 'Inga förslag har lämnats',
  noneRemedy:
    'Chefer, controllers och kvalitetsstrateger kan föreslå att ett beslut tas närmare verksamheten. Förslaget lämnas på beslutstypens sida.',
  toRegister: 'Välj beslutstyp i registret',
  decide: 'Skriv in nämndens beslut',
  approveTitle: 'Nämnden har sagt ja',
  declineTitle: 'Nämnden har sagt nej',
  decision: 'Protokoll och paragraf',
  decidedOn: 'Nämnden beslutade',
  startsOn: 'Provet börjar',
  reviewBy: 'Prövas senast',
  reporting: 'Hur anmäls besluten till nämnden?',
  approve: 'Starta provet',
  decline: 'Avslå förslaget',
  approveNote: 'Delegationsordningen följer med: från första dagen står den nya nivån som den som beslutar.',
  reviewTitle: 'Skriv in nämndens prövning',
  outcome: 'Vad beslutade nämnden?',
  outcomes: {
    kept: 'Behåll: den nya nivån beslutar tills vidare',
    'moved-back': 'Flytta tillbaka: den som beslutade förut gör det igen, från i dag',
    prolonged: 'Förläng provet',
  },
  reviewNote: 'Vad visade provet?',
  reviewByAgain: 'Prövas igen senast',
  reviewByHint: 'Behövs bara när provet förlängs.',
  saveReview: 'Spara prövningen',
  proposeTitle: (type: string) => `Vem kan besluta om ”${type}” närmare verksamheten?`,
  proposeLead: (present: string) =>
    `I dag beslutar ${present}. Förslaget går till nämnden, som kan pröva det en tid innan den bestämmer sig.`,
  toLevel: 'Vem ska besluta?',
  riskNote: 'Vad kan gå fel, och vad gör ni åt det?',
  riskHint:
    'Till exempel olika praxis mellan enheter, för lite stöd eller jäv. Säg också vem som hjälper den som ska besluta.',
  send: 'Lämna förslaget',
  cancel: 'Avbryt',
  nothingLower: 'Det här beslutet kan inte flyttas närmare verksamheten',
  nothingLowerRemedy:
    'Antingen tas det redan på den lägsta nivå som lagen tillåter, eller så pågår ett prov.',
  back: 'Till beslutstypen',
}

const en: typeof sv = {
  title: 'Which decisions are tried nearer the service?',
  crumb: 'Trials',
  lead: (due, proposed, running) => {
    const parts = [
      ...(due > 0
        ? [`${countEn(due, 'One trial', 'trials')} should already have been reviewed by the committee.`]
        : []),
      ...(proposed > 0
        ? [
            `${proposed === 1 ? 'One proposal waits' : `${proposed} proposals wait`} for the committee’s decision.`,
          ]
        : []),
      ...(running > 0
        ? [`${running === 1 ? 'One trial is' : `${running} trials are`} under way, within time.`]
        : []),
    ]
    return parts.length > 0 ? parts.join(' ') : 'No proposal waits and no trial is under way.'
  },
  due: 'To be reviewed now',
  proposed: 'Waits for the committee',
  running: 'Under way',
  ended: 'Ended',
  risk: 'What could go wrong, and what we do about it',
  proposedBy: (who) => `Proposed by ${who}.`,
  review: 'What the review said',
  none: 'No proposals have been made',
  noneRemedy:
    'Managers, controllers and quality strategists can propose that a decision be taken nearer the service. The proposal is made on the page of the decision type.',
  toRegister: 'Choose a decision type in the register',
  decide: 'Enter the committee’s decision',
  approveTitle: 'The committee has said yes',
  declineTitle: 'The committee has said no',
  decision: 'Minutes and section',
  decidedOn: 'The committee decided on',
  startsOn: 'The trial begins',
  reviewBy: 'To be reviewed by',
  reporting: 'How are the decisions reported to the committee?',
  approve: 'Start the trial',
  decline: 'Decline the proposal',
  approveNote:
    'The delegation scheme follows: from the first day the new level stands as the one that decides.',
  reviewTitle: 'Enter the committee’s review',
  outcome: 'What did the committee decide?',
  outcomes: {
    kept: 'Keep: the new level decides until further notice',
    'moved-back': 'Move back: whoever decided before does so again, from today',
    prolonged: 'Prolong the trial',
  },
  reviewNote: 'What did the trial show?',
  reviewByAgain: 'To be reviewed again by',
  reviewByHint: 'Needed only where the trial is prolonged.',
  saveReview: 'Save the review',
  proposeTitle: (type) => `Who can decide on “${type}” nearer the service?`,
  proposeLead: (present) =>
    `Today ${present} decides. The proposal goes to the committee, which can try it for a time before it makes up its mind.`,
  toLevel: 'Who is to decide?',
  riskNote: 'What could go wrong, and what do you do about it?',
  riskHint:
    'For instance different practice between units, too little support, or conflicts of interest. Say also who helps whoever is to decide.',
  send: 'Make the proposal',
  cancel: 'Cancel',
  nothingLower: 'This decision cannot be moved nearer the service',
  nothingLowerRemedy:
    'Either it is already taken at the lowest level that the law allows, or a trial is under way.',
  back: 'To the decision type',
}

export const trialsTexts = { sv, en }
