import type { LadderStep } from '#chapters/budget/fiscal/action-ladder.ts'
import { measureIds } from '#chapters/budget/fiscal/measures.ts'
import { limitMissing, readLimit, writtenLimit } from '#chapters/budget/fiscal/written-limit.ts'
import { isNonEmpty, type Outcome, type Problem, succeed } from '#core/outcome.ts'

/** How many steps the form has room for. */
export const stepsInForm = 6

export const stepFields = ['title', 'action', 'takenBy', 'measure', 'when', 'limit'] as const

/** Texts by the names of the fields: `title-1`, `limit-1`, and `decision`. */
export type WrittenLadder = Readonly<Partial<Record<string, string>>>

export type NewStep = Omit<LadderStep, 'decision'>

export function ladderFieldNames(): readonly string[] {
  const steps = Array.from({ length: stepsInForm }, (_, at) => at + 1)
  return ['decision', ...steps.flatMap((order) => stepFields.map((name) => `${name}-${order}`))]
}

/** Steps without a title and an action are passed over; the others keep their order. */
export function readLadder(written: WrittenLadder): Outcome<readonly NewStep[]> {
  const problems: Problem[] = []
  const steps: NewStep[] = []
  for (let place = 1; place <= stepsInForm; place++) {
    const field = (name: (typeof stepFields)[number]) => written[`${name}-${place}`]?.trim() ?? ''
    const [title, action, takenBy] = [field('title'), field('action'), field('takenBy')]
    if (title === '' && action === '') continue
    if (title === '') problems.push(needed(`title-${place}`))
    if (action === '') problems.push(needed(`action-${place}`))
    if (takenBy === '') problems.push(needed(`takenBy-${place}`))
    const measure = measureIds.find((id) => id === field('measure')) ?? 'result-share'
    const limit = readLimit(field('limit'), measure)
    if (limit === undefined) problems.push(limitMissing(`limit-${place}`))
    const when = field('when') === 'above' ? 'above' : 'below'
    steps.push({ order: steps.length + 1, title, action, takenBy, measure, when, limit: limit ?? 0 })
  }
  if (steps.length === 0) problems.push(noSteps)
  return isNonEmpty(problems) ? { ok: false, problems } : succeed(steps)
}

export function writtenLadder(steps: readonly LadderStep[]): WrittenLadder {
  return Object.fromEntries(
    steps.flatMap(({ order, title, action, takenBy, measure, when, limit }) => [
      [`title-${order}`, title],
      [`action-${order}`, action],
      [`takenBy-${order}`, takenBy],
      [`measure-${order}`, measure],
      [`when-${order}`, when],
      [`limit-${order}`, writtenLimit(limit, measure)],
    ]),
  )
}

function needed(where: string): Problem {
  return {
    code: 'step-incomplete',
    where,
    text: {
      sv: 'Skriv vad steget heter, vad som görs och vem som gör det, eller töm alla fält i steget.',
      en: 'Write what the step is called, what is done and by whom, or empty all fields of the step.',
    },
  }
}

const noSteps: Problem = {
  code: 'ladder-empty',
  where: 'title-1',
  text: { sv: 'Skriv minst ett steg.', en: 'Write at least one step.' },
}
