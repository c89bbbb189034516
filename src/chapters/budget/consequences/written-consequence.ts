import { isDay } from '#core/day.ts'
import type { Bilingual } from '#core/language.ts'
import { toOre } from '#core/money.ts'
import { isNonEmpty, type Outcome, type Problem, succeed } from '#core/outcome.ts'
import type { Written } from '#core/written-form.ts'
import { kronorOf } from '#core/written-kronor.ts'
import { indicatorOf } from './indicator-catalogue.ts'
import {
  type ConsequenceContent,
  type Expectation,
  type ExpectedIndicator,
  expectations,
  type PlannedAction,
} from './model.ts'

/** How many indicators and actions the form has room for: a consequence is read in a meeting. */
export const formRows = [1, 2, 3] as const

export interface ConsequenceGround {
  readonly year: number
  readonly node: string
  /** ISO day that is today: a dialogue that has not been held is none. */
  readonly day: string
  /** Ids of the goals that reach the place. */
  readonly goals: readonly string[]
}

/**
 * A consequence as it is written. A draft needs a first sentence only; what the decision is to rest on needs an
 * indicator with the way it is expected to go, and, where children are concerned, what is best for them.
 */
export function readConsequence(
  written: Written,
  chosenGoals: readonly string[],
  ground: ConsequenceGround,
): Outcome<ConsequenceContent> {
  const isComplete = written.state === 'complete'
  const { served = '', child = '' } = written
  const concernsChildren = written.concernsChildren === 'yes'
  const indicators = formRows.map((row) => readIndicator(written, row))
  const actions = formRows.map((row) => readAction(written, row, ground))
  const problems = [
    ...text('served', served, texts.served),
    ...(concernsChildren && isComplete ? text('child', child, texts.child) : []),
    ...(written.concernsChildren === undefined && isComplete ? [at('concernsChildren', texts.children)] : []),
    ...[...indicators, ...actions].flatMap((each) => each.problems),
    ...(isComplete && indicators.every(({ value }) => value === undefined)
      ? [at('kpi1', texts.noIndicator)]
      : []),
  ]
  if (isNonEmpty(problems)) return { ok: false, problems }
  return succeed({
    ...{ year: ground.year, node: ground.node, state: isComplete ? 'complete' : 'draft', served },
    ...{ concernsChildren, child: concernsChildren ? child : '' },
    indicators: indicators.flatMap(({ value }) => value ?? []),
    actions: actions.flatMap(({ value }) => value ?? []),
    goals: ground.goals.filter((goal) => chosenGoals.includes(goal)),
  })
}

interface Read<Value> {
  readonly value: Value | undefined
  readonly problems: readonly Problem[]
}

function readIndicator(written: Written, row: number): Read<ExpectedIndicator> {
  const kpi = written[`kpi${row}`] ?? ''
  const expects = expectationOf(written[`expects${row}`])
  if (kpi === '') return { value: undefined, problems: [] }
  if (!indicatorOf(kpi)) return { value: undefined, problems: [at(`kpi${row}`, texts.unknownIndicator)] }
  if (!expects) return { value: undefined, problems: [at(`expects${row}`, texts.expects)] }
  return { value: { kpi, expects }, problems: [] }
}

function expectationOf(text: string | undefined): Expectation | undefined {
  return expectations.find((each) => each === text)
}

function readAction(written: Written, row: number, { day, goals }: ConsequenceGround): Read<PlannedAction> {
  const field = (name: string) => written[`${name}${row}`] ?? ''
  const [said, cost, dialogueOn, goal] = [field('action'), field('cost'), field('dialogue'), field('goal')]
  if (said === '' && cost === '' && dialogueOn === '') return { value: undefined, problems: [] }
  const ore = kronorOf(cost || '0')
  const problems = [
    ...text(`action${row}`, said, texts.action),
    ...(ore === undefined || ore < 0 ? [at(`cost${row}`, texts.cost)] : []),
    ...(dialogueOn !== '' && (!isDay(dialogueOn) || dialogueOn > day)
      ? [at(`dialogue${row}`, texts.dialogue)]
      : []),
    ...(goal !== '' && !goals.includes(goal) ? [at(`goal${row}`, texts.goal)] : []),
  ]
  if (problems.length > 0) return { value: undefined, problems }
  return {
    value: {
      ...{ text: said, costOre: ore ?? toOre(0) },
      ...(dialogueOn === '' ? {} : { dialogueOn }),
      ...(goal === '' ? {} : { goal }),
    },
    problems,
  }
}

const longest = 3000

function text(where: string, said: string, missing: Bilingual): readonly Problem[] {
  if (said === '') return [at(where, missing)]
  return said.length <= longest ? [] : [at(where, tooLong)]
}

function at(where: string, what: Bilingual): Problem {
  return { code: `${where}-wrong`, where, text: what }
}

const tooLong: Bilingual = {
  sv: `Texten är för lång. Korta den till högst ${longest} tecken.`,
  en: `The text is too long. Shorten it to at most ${longest} characters.`,
}

const texts = {
  served: {
    sv: 'Skriv vad ändringen betyder för dem som verksamheten är till för.',
    en: 'Write what the change means for those whom the service is for.',
  },
  children: {
    sv: 'Svara på om barn berörs.',
    en: 'Answer whether children are concerned.',
  },
  child: {
    sv: 'Skriv vad som är barnets bästa och hur det har vägts in.',
    en: "Write what is in the child's best interests and how it has been weighed in.",
  },
  noIndicator: {
    sv: 'Välj minst en indikator som kommer att visa om konsekvensen blev den väntade.',
    en: 'Choose at least one indicator that will show whether the consequence was the expected one.',
  },
  unknownIndicator: { sv: 'Välj en indikator i listan.', en: 'Choose an indicator in the list.' },
  expects: {
    sv: 'Välj åt vilket håll indikatorn väntas gå.',
    en: 'Choose which way the indicator is expected to go.',
  },
  action: { sv: 'Skriv vad som ska göras.', en: 'Write what is to be done.' },
  cost: {
    sv: 'Skriv kostnaden i kronor med siffror, till exempel 120 000. Skriv 0 om den ryms.',
    en: 'Write the cost in kronor in digits, for instance 120 000. Write 0 if it fits in.',
  },
  dialogue: {
    sv: 'Skriv dagen då dialogen hölls, som 2026-03-18. Den ska ha varit.',
    en: 'Write the day of the dialogue, as 2026-03-18. It must have been held.',
  },
  goal: { sv: 'Välj ett mål i listan.', en: 'Choose a goal in the list.' },
} as const satisfies Record<string, Bilingual>
