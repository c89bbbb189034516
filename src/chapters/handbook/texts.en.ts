import type { sv } from './texts.sv.ts'

const advice = (count: number) => (count === 1 ? 'one recommendation' : `${count} recommendations`)

function judgedSentence(name: string, pass: number, fail: number): string {
  const judged = pass + fail
  const those = judged === 1 ? 'the only recommendation' : `all ${judged} recommendations`
  if (judged === 0) return `None of the handbook’s 54 recommendations can be judged for ${name} today.`
  if (fail === 0) return `${name} follows ${those} that can be judged today.`
  if (pass === 0) return `${name} deviates from ${those} that can be judged today.`
  return `${name} follows ${pass} of the ${judged} recommendations that can be judged today and deviates from ${fail}.`
}

export const en: typeof sv = {
  title: 'Do we steer like the most efficient municipalities?',
  crumb: 'The handbook',
  description: "The handbook's 54 recommendations, each with an answer, evidence and what one can do.",
  lead: (name, counts) => {
    const first = judgedSentence(name, counts.pass, counts.fail)
    const lacking =
      counts.lacking > 0 ? ` For ${advice(counts.lacking)} something is missing that somebody can add.` : ''
    const waiting =
      counts.waiting > 0
        ? ` Of the handbook’s 54 recommendations ${counts.waiting} wait for their chapters.`
        : ''
    const off = counts.off > 0 ? ` The municipality has decided not to apply ${advice(counts.off)}.` : ''
    return `${first}${lacking}${waiting}${off}`
  },
  notAScore:
    'The answers are no grade. Each recommendation has a basis of its own, and the municipality decides what it wants to follow.',
  first: { three: 'Three things to do first', fewer: 'To do first' },
  nothingFirst: 'Nothing deviates and nothing is missing in what can be judged today.',
  readAndAnswer: (id) => `Read recommendation ${id} and answer`,
  tiles: 'All 54 recommendations',
  missing: 'This is missing before it can be judged',
  addHere: 'Add it here',
  table: 'The recommendations in words',
  tableTitle: "The handbook's 54 recommendations with answers",
  columns: { id: 'Id', title: 'What it says', verdict: 'Answer', summary: 'Why', explained: 'Explanation' },
  toCoverage: (count) => `Which recommendations have a check? ${count} of 54 today`,
  noMunicipality: 'No municipality has been chosen',
  noMunicipalityRemedy:
    'The recommendations can be read, but nothing can be judged until the installation has a municipality. Whoever keeps the installation chooses it.',
  toInstallation: 'Choose municipality',
  recommendation: {
    limits: 'The limits',
    limitFrom: (day) => `in force from ${day}`,
    what: 'What the recommendation says',
    why: 'Why the handbook gives it',
    steps: 'What one can do',
    grade: 'How well founded is it?',
    law: 'Law to read it with',
    lawFirst: 'Law goes before the handbook.',
    source: 'Source',
    sourceText: (section, part, page) =>
      `The handbook (in Swedish), section “${section}”${part === section ? '' : `, under “${part}”`}${page === undefined ? '' : `, page ${page}`}. The recommendation is in our own words.`,
    tensions: 'Pulls another way',
    tensionWith: (id) => `Read ${id}`,
    severity: (words) => `Weight: ${words}.`,
    explained: 'The deviation is explained',
    explainedBy: (who, day) => `${who}, ${day}.`,
    explainedUntil: (day) => `Holds until ${day}.`,
    stillFail: 'It still counts as a deviation.',
    withdraw: 'Withdraw the explanation',
    explain: 'Explain the deviation',
    explainLead:
      'Is there a good reason? Write it. The deviation remains, with the explanation beside it. The reason is kept with name and day and can be withdrawn.',
    reason: 'Reason',
    until: 'Holds until',
    untilHint: 'May be left empty.',
    sendExplanation: 'Save the explanation',
    decide: 'Is the recommendation to apply here?',
    decideLead:
      'The handbook is published by an interest organisation. The municipality may decide not to apply a recommendation. Give the decision, and it is shown as not applicable.',
    applyLead:
      'The municipality has decided not to apply the recommendation. Give the new decision if it is to apply again.',
    reference: 'The decision',
    referenceHint: 'For instance KF 2026-03-30 § 41.',
    sendNotApplied: 'Do not apply it',
    sendApplied: 'Apply it again',
    history: 'Earlier answers',
    wasExplained: (reason) => `Explained: ${reason}`,
    wasWithdrawn: (day) => `Withdrawn ${day}.`,
    wasNotApplied: (reference) => `Decision not to apply the recommendation: ${reference}`,
    wasApplied: (reference) => `Decision to apply the recommendation: ${reference}`,
  },
  coverage: {
    title: 'Which recommendations can Styrkedjan check?',
    lead: (covered, checks) =>
      `${covered} of the handbook’s 54 recommendations have a check today (${checks} checks). The others get theirs with the chapter that they belong to.`,
    rest: 'A recommendation without a check is shown as one that cannot be judged yet, never as if all were well.',
    none: 'no check yet',
    chapter: 'Chapter',
  },
  search: { kind: 'Recommendation of the handbook' },
}
