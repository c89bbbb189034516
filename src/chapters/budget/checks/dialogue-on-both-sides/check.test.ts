import { aStep } from '#chapters/budget/process/__fixtures__/steps.ts'
import type { ProcessBook, TalkAnswer, TalkGroup } from '#chapters/budget/process/model.ts'
import { emptyProcessBook } from '#chapters/budget/process/model.ts'
import type { BudgetRecords } from '#chapters/budget/records.ts'
import { testCheck } from '#engine/test-check.ts'
import { dialogueOnBothSides } from './check.ts'
import { loadDialogue } from './facts.ts'

const at = '2026-10-15'

function say(group: TalkGroup, ...values: readonly number[]): readonly TalkAnswer[] {
  return ['heard', 'grounds', 'realistic'].flatMap((item) =>
    values.map((value) => ({ talk: 1, group, item, value })),
  )
}

const central = say('central-support', 4, 4, 5, 4, 3, 4)
const near = say('unit-managers', 3, 4, 3, 4, 3, 4)
const far = say('unit-managers', 2, 3, 2, 3, 2, 3)

function factsOf(answers: readonly TalkAnswer[], asked = 10, changes: Partial<ProcessBook> = {}) {
  const book: ProcessBook = {
    ...emptyProcessBook,
    steps: [aStep('2027-ramar', { title: 'Planeringsramar' })],
    talks: [
      {
        ...{ id: 1, step: '2027-ramar', kind: 'dialogue', opens: '2026-06-10', closes: '2026-06-26' },
        invited: { 'unit-managers': asked, 'central-support': 8 },
      },
    ],
    answers,
    ...changes,
  }
  const records: Pick<BudgetRecords, 'process'> = { process: async () => book }
  return loadDialogue(records, { municipality: '0000', at })
}

const responsibility = {
  talks: [
    {
      ...{ id: 1, step: '2027-ramar', kind: 'dialogue', opens: '2026-06-10', closes: '2026-06-26' },
      invited: { 'unit-managers': 10, 'central-support': 8 },
    },
    {
      ...{ id: 2, step: '2027-ramar', opens: '2026-07-01', closes: '2026-07-10' },
      kind: 'responsibility',
      invited: {},
    },
  ],
  responsibility: [...Array(6).fill('yes'), ...Array(6).fill('no')].map((answer, at) => ({
    ...{ talk: 2, node: `enhet-${at}`, answer },
  })),
} as const satisfies Partial<ProcessBook>

testCheck(dialogueOnBothSides, {
  pass: [
    {
      when: 'the two sides are half a step apart',
      facts: await factsOf([...central, ...near]),
      at,
      says: {
        sv: 'Båda sidor har i stort samma bild av dialogen. Störst är avståndet efter planeringsramar 2027: 0,4 steg på skalan 1–5.',
        en: 'Both sides have much the same picture of the dialogue. The gap is widest after “Planeringsramar 2027”: 0.4 steps on the scale 1–5.',
      },
      evidence: ['/budget/samtal/1'],
    },
    {
      when: 'managers have said whether they can take responsibility',
      facts: await factsOf([...central, ...near], 10, responsibility),
      at,
      says: {
        sv: 'Båda sidor har i stort samma bild av dialogen. Störst är avståndet efter planeringsramar 2027: 0,4 steg på skalan 1–5. 50\u00a0% av enhetscheferna säger att de kan ta ansvar för budgeten utan villkor.',
        en: 'Both sides have much the same picture of the dialogue. The gap is widest after “Planeringsramar 2027”: 0.4 steps on the scale 1–5. 50% of the unit managers say that they can take responsibility for the budget without a condition.',
      },
    },
  ],
  fail: [
    {
      when: 'they are a step and a half apart',
      facts: await factsOf([...central, ...far]),
      at,
      says: {
        sv: 'De båda sidorna har olika bild av dialogen: efter planeringsramar 2027 svarar centrala funktioner 1,4 steg högre på ”Det som verksamheterna tycker har påverkat det här steget”. Börja nästa steg med de tre orsaker som flest vill tala om.',
        en: 'The two sides have different pictures of the dialogue: after “Planeringsramar 2027”, central functions answer 1.4 steps higher to “What the services think has made a difference in this step”. Begin the next step with the three causes that most want to talk about.',
      },
      evidence: ['/budget/samtal/1'],
    },
  ],
  'needs-review': [
    {
      when: 'nothing has been asked',
      facts: await factsOf([], 10, { talks: [] }),
      at,
      says: {
        sv: 'Inga frågor om dialogen har stängt de senaste 12 månaderna. Ställ de tre frågorna efter nästa steg i årshjulet.',
        en: 'No questions on the dialogue have closed in the last 12 months. Ask the three questions after the next step of the calendar.',
      },
    },
    {
      when: 'few of the managers answered',
      facts: await factsOf([...central, ...far], 20),
      at,
      says: {
        sv: 'Efter planeringsramar 2027 svarade ungefär 30\u00a0% av enhetscheferna. Det behövs 50\u00a0% för att säga hur de ser på dialogen.',
        en: 'After “Planeringsramar 2027”, about 30% of the unit managers answered. It takes 50% to say how they see the dialogue.',
      },
    },
    {
      when: 'one side is four people, and is hidden',
      facts: await factsOf([...say('central-support', 5, 5, 4, 5), ...far]),
      at,
      says: {
        sv: 'Efter planeringsramar 2027 är någon av grupperna mindre än fem eller svarar för lika, så sidorna kan inte jämföras.',
        en: 'After “Planeringsramar 2027”, one of the groups is smaller than five or answers too alike, so the sides can’t be compared.',
      },
    },
  ],
  'not-applicable': [
    {
      when: 'the municipality has decided so',
      facts: await factsOf([]),
      at,
      notAppliedBy: 'KF 2026-03-30 § 41',
      says: {
        sv: 'Kommunen har beslutat att inte tillämpa rådet (KF 2026-03-30 § 41).',
        en: 'The municipality has decided not to apply this advice (KF 2026-03-30 § 41).',
      },
    },
  ],
})
