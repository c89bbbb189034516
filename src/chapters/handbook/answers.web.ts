import { checks } from '#chapters/registry.generated.ts'
import { swedishDay } from '#core/day.ts'
import { type Outcome, type Problem, refuse, succeed } from '#core/outcome.ts'
import type { RecommendationId } from '#handbook/index.ts'
import { noOwnMunicipality } from '#store/installation.ts'
import type { AppContext, PageContext } from '#web/context.ts'
import { accountThatAsks, whoAsks } from '#web/doors.ts'
import { fieldOf, readForm } from '#web/read-form.ts'
import { decideRecommendation, explainFail, withdrawExplanation } from './answers.store.ts'
import type { Written } from './pages/answer-sections.tsx'
import { readDecision, readExplanation } from './read-answer.ts'

type Taken =
  | { readonly ok: true }
  | { readonly ok: false; readonly problems: readonly Problem[]; readonly written: Written }

interface Answering {
  readonly context: AppContext
  readonly municipality: string
  readonly id: RecommendationId
  /** Name of whoever answers. */
  readonly who: string
  /** Id of the account. */
  readonly account: string
  readonly field: (name: string) => string
}

type Keep = (answering: Answering) => Promise<Outcome<void>> | Outcome<void>

/** Keeps an explanation of a deviation, or takes one back; else tells what is wrong, and nothing written is lost. */
export function takeAnswer(c: PageContext, context: AppContext, id: RecommendationId): Promise<Taken> {
  return take(c, context, id, (answering) => {
    const what = answering.field('do')
    if (what === 'explain') return explain(answering)
    return what === 'withdraw' ? withdraw(answering) : refuse(unknownAnswer)
  })
}

/** Keeps the decision on whether a recommendation applies, in the same way. */
export function takeDecision(c: PageContext, context: AppContext, id: RecommendationId): Promise<Taken> {
  return take(c, context, id, (answering) => {
    const what = answering.field('do')
    return what === 'applied' || what === 'not-applied' ? decide(answering, what) : refuse(unknownAnswer)
  })
}

async function take(c: PageContext, context: AppContext, id: RecommendationId, keep: Keep): Promise<Taken> {
  const form = await readForm(c)
  const field = fieldOf(form)
  const installation = c.get('installation')
  const outcome = installation
    ? await keep({
        ...{ context, municipality: installation.municipality, id, field },
        ...{ who: whoAsks(c), account: accountThatAsks(c) },
      })
    : refuse(noOwnMunicipality)
  if (outcome.ok) return { ok: true }
  const names = ['reason', 'until', 'reference'] as const
  return {
    ok: false,
    problems: outcome.problems,
    written: Object.fromEntries(names.map((name) => [name, field(name)])),
  }
}

async function explain({
  context,
  municipality,
  id,
  who,
  account,
  field,
}: Answering): Promise<Outcome<void>> {
  const check = checkOf(id, field('check'))
  if (!check.ok) return check
  const now = context.now()
  const read = readExplanation(field, swedishDay(now))
  if (!read.ok) return read
  const { reason, until } = read.value
  const explanation = {
    municipality,
    check: check.value,
    reason,
    who,
    account,
    given: now,
    ...(until ? { until } : {}),
  }
  await explainFail(context.database, explanation)
  return succeed(undefined)
}

async function withdraw({
  context,
  municipality,
  id,
  who,
  account,
  field,
}: Answering): Promise<Outcome<void>> {
  const check = checkOf(id, field('check'))
  if (!check.ok) return check
  const number = Number(field('explanation'))
  if (!Number.isSafeInteger(number)) return refuse(unknownAnswer)
  const at = context.now()
  await withdrawExplanation(context.database, {
    municipality,
    check: check.value,
    id: number,
    who,
    account,
    at,
  })
  return succeed(undefined)
}

async function decide(
  { context, municipality, id, who, account, field }: Answering,
  decision: 'applied' | 'not-applied',
): Promise<Outcome<void>> {
  const read = readDecision(field)
  if (!read.ok) return read
  const decided = { recommendation: id, decision, ...read.value, who, account, decided: context.now() }
  await decideRecommendation(context.database, municipality, decided)
  return succeed(undefined)
}

function checkOf(id: RecommendationId, name: string): Outcome<string> {
  const check = checks.find((each) => each.id === name && each.recommends === id)
  return check ? succeed(check.id) : refuse(unknownAnswer)
}

const unknownAnswer: Problem = {
  code: 'not-an-answer',
  text: {
    sv: 'Formuläret kom inte fram helt. Ladda om sidan och försök igen.',
    en: 'The form did not arrive whole. Reload the page and try again.',
  },
}
