import type { LadderState } from '#chapters/budget/fiscal/action-ladder.ts'
import { measureWords, writeMeasure } from '#chapters/budget/fiscal/measure-words.ts'
import { lowerFirst } from '#core/format.ts'
import type { Language } from '#core/language.ts'
import { path } from '#web/paths.ts'
import { panelTexts } from './panel-texts.ts'

interface LadderListProps {
  readonly states: readonly LadderState[]
  readonly language: Language
}

/** The steps that have been decided in advance, and which of them the state has reached. Nothing is carried out here. */
export function LadderList({ states, language }: LadderListProps) {
  const t = panelTexts[language]
  if (states.length === 0) {
    return (
      <p>
        {t.ladderNone} <a href={path(language).actionLadder()}>{t.ladderHeading}</a>
      </p>
    )
  }
  return (
    <>
      <p>{t.ladderIntro}</p>
      <ol class="ladder-steps">
        {states.map(({ step, value, reached }) => {
          const limit = writeMeasure(step.measure, step.limit, language)
          const name = measureWords[step.measure][language]
          return (
            <li class={reached ? 'ladder-step reached' : 'ladder-step'}>
              <p class="ladder-title">
                <strong>{step.title}</strong>{' '}
                <span class="ladder-state">
                  {reached === undefined ? t.unknown : reached ? t.reached : t.notReached}
                </span>
              </p>
              <p>{step.action}</p>
              <p class="of-whom">
                {step.when === 'below' ? t.below(name, limit) : t.above(name, limit)}
                {value === undefined
                  ? ''
                  : `. ${t.ladderColumns.now}: ${writeMeasure(step.measure, value, language, step.limit)}`}
                . {t.ladderColumns.who}: {lowerFirst(step.takenBy)}. {step.decision}
              </p>
            </li>
          )
        })}
      </ol>
    </>
  )
}
