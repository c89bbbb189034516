import type { sv } from './own-service-texts.sv.ts'

export const en: typeof sv = {
  title: 'Add a service of your own',
  changeTitle: (name) => `Change ${name}`,
  removeTitle: (name) => `Remove ${name}?`,
  lead: 'Compare a service that is missing here: choose what it costs and what shows that it is good.',
  leadChange:
    'The change applies from today. Earlier decisions stay at the foot of the page, and the address is the same.',
  leadBack: 'The service has been removed. Save, and it is among the comparisons again.',
  noMunicipality: 'Services of your own belong to a municipality, and none has been chosen',
  noMunicipalityRemedy: 'Choose the municipality on the page Installation. Then the service can be added.',
  toInstallation: 'To Installation',
  name: 'What is the service called?',
  nameSv: 'Name in Swedish',
  nameEn: 'Name in English',
  nameEnHint: 'Not needed. Without it the Swedish name stands in English too.',
  indicators: 'Which indicators?',
  indicatorsHint: (count) =>
    count === 0
      ? "Write Kolada's id, a letter and five digits. No indicators have been fetched yet."
      : "Write Kolada's id, a letter and five digits, or choose among the fetched ones. Others can be fetched afterwards, on the page Data sources.",
  cost: 'Cost indicator',
  costHint:
    'Cost per pupil, user or resident, for instance N15027. It is cleaned of what you choose under Structure.',
  quality: 'Quality',
  qualityHint:
    'What shows that the service succeeds, at least one indicator. The first three count unless the reader chooses otherwise. Mark where lower is better; for the indicators of the services that come with the product we already know.',
  qualityNumber: (number) => `Quality indicator ${number}`,
  lower: 'Lower is better',
  lowerFor: (number) => `for quality indicator ${number}`,
  structure: 'Structure',
  structureHint:
    "What is beyond the municipality's control, and cost and quality are cleaned of. The first two are used unless the reader chooses otherwise.",
  structureNumber: (number) => `Structure indicator ${number}`,
  money: 'Kronor',
  moneyHint:
    'Not needed. With a volume the page shows what the distance to the best is worth a year, for the same pupils, users or residents as the cost.',
  volume: 'Volume',
  volumeHint: 'For instance number of pupils.',
  referenceCost: 'Reference cost',
  referenceCostHint: 'Kronor per unit. Needed when the cost indicator is a deviation in per cent.',
  decisionLegend: 'Decision',
  decision: 'Who decided it, and where does that stand?',
  decisionHint: 'For instance KS 2026-03-10 § 41',
  save: 'Save the service',
  cancel: 'Cancel',
  removed: 'Removed services',
  removedOn: (day) => `removed ${day}`,
  takeBack: 'Take back',
  versions: 'The decisions on the service',
  version: (day, decision) => `${day}: ${decision}`,
  versionRemoved: 'Was removed.',
  versionIndicators: (cost, quality, structure) =>
    `Cost ${cost}, quality ${quality}${structure && `, cleaned of ${structure}`}.`,
  own: 'Service of your own',
  ownText: (day, decision) =>
    `The municipality has chosen the indicators itself. They apply from ${day} according to ${decision}.`,
  change: 'Change the service',
  remove: 'Remove the service',
  unranked: (name) => `${name} can't be compared yet`,
  unrankedRemedy: 'Fetch the missing indicators on the page Data sources, or choose others.',
  removeLead: (name) => `${name} disappears from the comparisons. Nothing is deleted.`,
  removeBack:
    'You get it back on the page Add a service of your own, under Removed services. Chosen peers and registered treatments come back with it.',
  removeButton: 'Remove',
}
