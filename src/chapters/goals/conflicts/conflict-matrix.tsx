import { addressOf } from '#chapters/goals/addresses.ts'
import { type GoalVersion, goalKinds } from '#chapters/goals/model.ts'
import type { Language } from '#core/language.ts'
import { inLanguage } from '#web/paths.ts'
import type { ConflictPair } from './conflict-pairs.ts'
import { conflictTexts } from './conflict-texts.ts'
import { type PairState, pairState, pairStates } from './pair-state.ts'

/** Told apart by shape; amber is for what waits for a decision alone. */
const signs = {
  open: '✕',
  prioritised: '▲',
  accepted: '◇',
  supports: '+',
  neutral: '0',
  unjudged: '?',
} as const satisfies Record<PairState, string>

/** The sign of a state; its word stands beside it or is said. */
function StateSign({ state }: { state: PairState }) {
  return (
    <span class={`sign pair-${state}`} aria-hidden="true">
      {signs[state]}
    </span>
  )
}

interface MatrixProps {
  readonly pairs: readonly ConflictPair[]
  readonly language: Language
}

/** Goals down and, by their numbers, across: each pair once, above the diagonal, and every cell leads to the pair. */
export function ConflictMatrix({ pairs, language }: MatrixProps) {
  const t = conflictTexts[language]
  const goals = goalsIn(pairs)
  const known = new Map(pairs.map((pair) => [keyOf(pair.a.goal, pair.b.goal), pair]))
  return (
    <>
      <Legend pairs={pairs} language={language} />
      <div class="data-table">
        <section class="data-table-scroll" tabindex={0} aria-labelledby="matrisens-namn">
          <table class="conflict-matrix">
            <caption id="matrisens-namn" class="ds-sr-only">
              {t.matrix}
            </caption>
            <thead>
              <tr>
                <th scope="col">{t.goal}</th>
                {goals.slice(1).map((goal, index) => (
                  <th scope="col">
                    <a href={inLanguage(language, addressOf.goal(goal.goal))} title={goal.wording}>
                      {index + 2}
                      <span class="ds-sr-only"> {goal.wording}</span>
                    </a>
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {goals.map((goal, row) => (
                <tr>
                  <th scope="row">
                    <span class="goal-number">{row + 1}</span>{' '}
                    <a href={inLanguage(language, addressOf.goal(goal.goal))}>{goal.wording}</a>
                  </th>
                  {goals
                    .slice(1)
                    .map((other, column) =>
                      column + 1 <= row ? (
                        <td class="below" />
                      ) : (
                        <PairCell
                          pair={known.get(keyOf(goal.goal, other.goal))}
                          one={goal}
                          {...{ other, language }}
                        />
                      ),
                    )}
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      </div>
    </>
  )
}

interface PairCellProps {
  readonly pair: ConflictPair | undefined
  readonly one: GoalVersion
  readonly other: GoalVersion
  readonly language: Language
}

function PairCell({ pair, one, other, language }: PairCellProps) {
  const t = conflictTexts[language]
  const state = pair ? pairState(pair) : 'unjudged'
  const hasSignal = (pair?.signals.length ?? 0) > 0
  const words = [t.states[state], hasSignal && t.signal].filter(Boolean).join(', ')
  return (
    <td>
      <a href={inLanguage(language, addressOf.pair(one.goal, other.goal))} title={words}>
        <StateSign state={state} />
        {hasSignal && (
          <span class="signal-dot" aria-hidden="true">
            •
          </span>
        )}
        <span class="ds-sr-only">{words}</span>
      </a>
    </td>
  )
}

function Legend({ pairs, language }: MatrixProps) {
  const t = conflictTexts[language]
  const present = new Set(pairs.map(pairState))
  return (
    <ul class="grid-legend" aria-label={t.legend}>
      {pairStates
        .filter((state) => present.has(state) || state === 'unjudged')
        .map((state) => (
          <li>
            <StateSign state={state} /> {t.states[state]}
          </li>
        ))}
      {pairs.some(({ signals }) => signals.length > 0) && (
        <li>
          <span class="signal-dot" aria-hidden="true">
            •
          </span>{' '}
          {t.signal}
        </li>
      )}
    </ul>
  )
}

/** The goals of the pairs: the assembly's first, then in the order in which they come. */
function goalsIn(pairs: readonly ConflictPair[]): readonly GoalVersion[] {
  const byId = new Map(pairs.flatMap(({ a, b }) => [a, b]).map((goal) => [goal.goal, goal]))
  return [...byId.values()].toSorted((a, b) => goalKinds.indexOf(a.kind) - goalKinds.indexOf(b.kind))
}

function keyOf(one: string, other: string): string {
  return one < other ? `${one}\n${other}` : `${other}\n${one}`
}
