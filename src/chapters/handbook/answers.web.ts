import { checks } from '#chapters/registry.generated.ts'
import { type Outcome, type Problem, refuse, succeed } from '#core/outcome.ts'
import type { RecommendationId } from '#handbook/index.ts'
import { visitor } from '#store/audit.ts'
import { noOwnMunicipality } from '#store/installation.ts'
import type { AppContext, PageContext } from '#web/context.ts'
import { readForm } from '#web/read-form.ts'
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
  readonly field: (name: string) => string
}

/** Keeps what a form on a recommendation's page says, or tells what is wrong with it; nothing written is lost. */
export async function takeAnswer(c: PageContext, context: AppContext, id: RecommendationId): Promise<Taken> {
  const form = await readForm(c)
  const field = (name: string) => String(form.get(name) ?? '').trim()
  const installation = c.get('installation')
  const outcome = installation
    ? await keep({ context, municipality: installation.municipality, id, field })
    : refuse(noOwnMunicipality)
  if (outcome.ok) return { ok: true }
  const names = ['reason', 'who', 'until', 'reference', 'decider'] as const
  return {
    ok: false,
    problems: outcome.problems,
    written: Object.fromEntries(names.map((name) => [name, field(name)])),
  }
}

function keep(answering: Answering): Promise<Outcome<void>> | Outcome<void> {
  switch (answering.field('do')) {
    case 'explain':
      return explain(answering)
    case 'withdraw':
      return withdraw(answering)
    case 'not-applied':
      return decide(answering, 'not-applied')
    case 'applied':
      return decide(answering, 'applied')
    default:
      return refuse(unknownAnswer)
  }
}

async function explain({ context, municipality, id, field }: Answering): Promise<Outcome<void>> {
  const check = checkOf(id, field('check'))
  if (!check.ok) return check
  const now = context.now()
  const read = readExplanation(field, now.slice(0, 10))
  if (!read.ok) return read
  const { reason, who, until } = read.value
  const explanation = {
    municipality,
    check: check.value,
    reason,
    who,
    given: now,
    ...(until ? { until } : {}),
  }
  await explainFail(context.database, explanation)
  return succeed(undefined)
}

async function withdraw({ context, municipality, id, field }: Answering): Promise<Outcome<void>> {
  const check = checkOf(id, field('check'))
  if (!check.ok) return check
  const number = Number(field('explanation'))
  if (!Number.isSafeInteger(number)) return refuse(unknownAnswer)
  const at = context.now()
  await withdrawExplanation(context.database, {
    municipality,
    check: check.value,
    id: number,
    who: visitor,
    at,
  })
  return succeed(undefined)
}

async function decide(
  { context, municipality, id, field }: Answering,
  decision: 'applied' | 'not-applied',
): Promise<Outcome<void>> {
  const read = readDecision(field)
  if (!read.ok) return read
  const decided = { recommendation: id, decision, ...read.value, decided: context.now() }
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
