import { isDay } from '#core/day.ts'
import type { Bilingual } from '#core/language.ts'
import { type Ore, toOre } from '#core/money.ts'
import { combine, type Outcome, refuse, succeed } from '#core/outcome.ts'
import type { Written } from '#core/written-form.ts'
import { kronorOf } from '#core/written-kronor.ts'
import { needed } from '#core/written-text.ts'
import { roundState } from './comment-state.ts'
import {
  type AnswerKind,
  answerKinds,
  assumptionKinds,
  type Comment,
  type CommentRound,
  commentCategories,
  type RoundSubject,
  roundSubjects,
  type Touched,
} from './model.ts'

export type WrittenComment = Pick<Comment, 'round' | 'unit' | 'text' | 'category' | 'touches'>

export interface CommentGround {
  /** Rounds that are open and ask the unit. */
  readonly rounds: readonly CommentRound[]
  /** Ids of the units that the sender may write for. */
  readonly units: readonly string[]
  /** Everything that a comment in the round can touch. */
  readonly touchable: (round: CommentRound) => readonly Touched[]
}

/** A comment as it is sent. @returns it, or every problem with the field it stands in */
export function readComment(
  written: Written,
  { rounds, units, touchable }: CommentGround,
): Outcome<WrittenComment> {
  const round = rounds.find(({ id }) => String(id) === written.round)
  const category = commentCategories.find((each) => each === written.category)
  const touches = round && touchable(round).find((each) => touchedKey(each) === written.touches)
  return combine({
    round: round ? succeed(round.id) : refuse({ code: 'round-missing', where: 'round', text: texts.round }),
    unit: units.includes(written.place ?? '')
      ? succeed(written.place ?? '')
      : refuse({ code: 'unit-missing', where: 'place', text: texts.unit }),
    category: category
      ? succeed(category)
      : refuse({ code: 'category-missing', where: 'category', text: texts.category }),
    touches: touches
      ? succeed(touches)
      : refuse({ code: 'touches-missing', where: 'touches', text: texts.touches }),
    text: needed('text', written.text ?? '', texts.text, 3000),
  })
}

/** What a comment touches, as a form carries it. @example 'component:grundskola:liten-skola' */
export function touchedKey(touched: Touched): string {
  if (touched.kind === 'frame') return 'frame'
  if (touched.kind === 'assumption') return `assumption:${touched.id}`
  return `${touched.kind}:${touched.ruleSet}:${touched.id}`
}

/** What is not a matter of any rule set, and can be commented in every round. */
export const alwaysTouchable: readonly Touched[] = [
  { kind: 'frame' },
  ...assumptionKinds.map((id): Touched => ({ kind: 'assumption', id })),
]

export interface WrittenAnswer {
  readonly kind: AnswerKind
  readonly reason: string
  readonly effectOre: Ore
}

/** An answer: what it led to, why, and what it changes in kronor. */
export function readAnswer(written: Written): Outcome<WrittenAnswer> {
  const kind = answerKinds.find((each) => each === written.answer)
  const effect = kronorOf(written.effect || '0')
  const wrongEffect =
    effect === undefined ? texts.effect : kind === 'no' && effect !== 0 ? texts.noEffect : undefined
  return combine({
    kind: kind ? succeed(kind) : refuse({ code: 'answer-missing', where: 'answer', text: texts.answer }),
    reason: needed('reason', written.reason ?? '', texts.reason, 3000),
    effectOre: wrongEffect
      ? refuse({ code: 'effect-wrong', where: 'effect', text: wrongEffect })
      : succeed(effect ?? toOre(0)),
  })
}

export interface WrittenRound {
  readonly year: number
  readonly subject: RoundSubject
  readonly ruleSet?: string
  readonly version?: number
  readonly node: string
  readonly opens: string
  readonly closes: string
  readonly registration: string
}

export interface RoundGround {
  /** Proposed versions that can be asked about, with the place that holds each. */
  readonly proposals: readonly {
    readonly id: string
    readonly version: number
    readonly year: number
    readonly holder: string
  }[]
  /** Years that have not been decided. */
  readonly years: readonly number[]
  /** Places that the sender may ask. */
  readonly nodes: readonly string[]
  /** ISO day that is today. */
  readonly day: string
}

/** A new round. Its subject is `frames`, `proposal`, or a rule set's version as `rule-set:grundskola:4`. */
export function readRound(written: Written, ground: RoundGround): Outcome<WrittenRound> {
  const { subject = '', opens = '', closes = '', registration = '', node = '' } = written
  const asked = ground.proposals.find(({ id, version }) => subject === `rule-set:${id}:${version}`)
  const year = asked?.year ?? Number(written.year)
  const kind = asked ? 'rule-set' : roundSubjects.find((each) => each === subject && each !== 'rule-set')
  return combine({
    subject: kind
      ? succeed(kind)
      : refuse({ code: 'subject-missing', where: 'subject', text: texts.subject }),
    year: ground.years.includes(year)
      ? succeed(year)
      : refuse({ code: 'year-missing', where: 'year', text: texts.year }),
    node: ground.nodes.includes(node)
      ? succeed(node)
      : refuse({ code: 'place-missing', where: 'node', text: texts.node }),
    opens: isDay(opens)
      ? succeed(opens)
      : refuse({ code: 'opens-missing', where: 'opens', text: texts.opens }),
    closes: readCloses(closes, { opens, day: ground.day }),
    registration: needed('registration', registration, texts.registration, 60),
    ...(asked ? { ruleSet: succeed(asked.id), version: succeed(asked.version) } : {}),
  })
}

/** Another last day of a round that is not over, and why. */
export function readMove(
  written: Written,
  round: CommentRound,
  day: string,
): Outcome<{ readonly closes: string; readonly why: string }> {
  const { closes = '', why = '' } = written
  if (roundState(round, day) === 'closed') {
    return refuse({ code: 'round-closed', where: 'closes', text: texts.closed })
  }
  return combine({
    closes: readCloses(closes, { opens: round.opens, day }),
    why: needed('why', why, texts.why, 500),
  })
}

function readCloses(
  closes: string,
  { opens, day }: { readonly opens: string; readonly day: string },
): Outcome<string> {
  return isDay(closes) && closes >= day && closes >= opens
    ? succeed(closes)
    : refuse({ code: 'closes-wrong', where: 'closes', text: texts.closes })
}

const texts = {
  round: { sv: 'Välj en omgång som är öppen.', en: 'Choose a round that is open.' },
  unit: {
    sv: 'Välj den enhet som synpunkten kommer från.',
    en: 'Choose the unit that the comment comes from.',
  },
  category: { sv: 'Välj vad synpunkten handlar om.', en: 'Choose what the comment is about.' },
  touches: {
    sv: 'Välj vad i förslaget som synpunkten rör.',
    en: 'Choose what in the proposal the comment touches.',
  },
  text: { sv: 'Skriv synpunkten.', en: 'Write the comment.' },
  answer: {
    sv: 'Välj om synpunkten tillgodoses helt, delvis eller inte.',
    en: 'Choose whether the comment is met, met in part or not met.',
  },
  reason: { sv: 'Skriv skälet till svaret.', en: 'Write the reason for the answer.' },
  effect: {
    sv: 'Skriv beloppet i kronor med siffror, till exempel 120 000 eller −35 000. Skriv 0 om inget ändras.',
    en: 'Write the amount in kronor in digits, for instance 120 000 or −35 000. Write 0 if nothing changes.',
  },
  noEffect: {
    sv: 'Ett svar som inte tillgodoser synpunkten ändrar inga pengar. Skriv 0, eller välj delvis.',
    en: 'An answer that does not meet the comment changes no money. Write 0, or choose in part.',
  },
  subject: { sv: 'Välj vad omgången gäller.', en: 'Choose what the round is about.' },
  year: {
    sv: 'Välj ett år vars budget inte är beslutad.',
    en: 'Choose a year whose budget has not been decided.',
  },
  node: { sv: 'Välj vilka som tillfrågas.', en: 'Choose who is asked.' },
  opens: { sv: 'Skriv första dagen, som 2026-09-14.', en: 'Write the first day, as 2026-09-14.' },
  closes: {
    sv: 'Skriv sista dagen. Den får varken ha passerat eller ligga före den första.',
    en: 'Write the last day. It may neither have passed nor lie before the first.',
  },
  registration: {
    sv: 'Skriv diarienumret för det ärende som synpunkterna registreras i.',
    en: 'Write the number of the matter that the comments are registered in.',
  },
  closed: {
    sv: 'Omgången är stängd och kan inte flyttas. Öppna en ny.',
    en: 'The round has closed and cannot be moved. Open a new one.',
  },
  why: { sv: 'Skriv varför sista dagen flyttas.', en: 'Write why the last day is moved.' },
} as const satisfies Record<string, Bilingual>
