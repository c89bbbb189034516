import { quotedInside } from '#chapters/budget/process/step-in-sentence.ts'
import { groupWords } from '#chapters/roles/index.ts'
import { lowerFirst } from '#core/format.ts'
import type { Language } from '#core/language.ts'
import type { Table } from '#reports/table.ts'
import { DumbbellKey, Dumbbells } from '#web/charts/dumbbell.tsx'
import { Figure } from '#web/ui/figure/figure.tsx'
import { talkCauses, talkQuestions } from './talk-questions.ts'
import { dialogueSides, type TalkResult, widestGap } from './talk-result.ts'
import { talkTexts } from './talk-texts.ts'

interface TalkResultProps {
  readonly result: TalkResult
  /** Title of the step, as it stands in a sentence. */
  readonly step: string
  readonly table: Table
  readonly exportAddress: string
  readonly language: Language
}

/** What may be told of a talk that has closed: the two sides, how many answered, and what to talk about next. */
export function TalkResultView(props: TalkResultProps) {
  const { result, step, table, exportAddress, language } = props
  const t = talkTexts[language]
  const sides = [groupWords[dialogueSides[0]][language], groupWords[dialogueSides[1]][language]] as const
  return (
    <>
      <Figure
        id="dialog"
        heading={t.chart.heading(step)}
        description={t.chart.description}
        table={table}
        {...{ exportAddress, language }}
        provenance={table.provenance}
      >
        <DumbbellKey sides={sides} />
        <Dumbbells
          {...{ sides, language }}
          rows={talkQuestions.map(({ id, text }) => {
            const gap = result.gaps.find(({ question }) => question === id)
            return { id: `dialog-${id}`, label: text[language], ...(gap ? { means: gap.means } : {}) }
          })}
          hidden={t.chart.hidden}
          sayGap={(gap, higher) => t.chart.gap(gap, lowerFirst(sides[higher]))}
        />
      </Figure>
      <section class="part">
        <h2>{t.participation}</h2>
        <dl class="pairs">
          {result.participation.map(({ group, share }) => (
            <>
              <dt>{groupWords[group][language]}</dt>
              <dd>{share === undefined ? t.hiddenGroup : t.share(share)}</dd>
            </>
          ))}
        </dl>
      </section>
      <section class="part">
        <h2>{t.causes}</h2>
        {result.causes.length === 0 ? (
          <p>{t.noCauses}</p>
        ) : (
          <ol>
            {result.causes.map((cause) => (
              <li>{talkCauses.find(({ id }) => id === cause)?.text[language]}</li>
            ))}
          </ol>
        )}
      </section>
    </>
  )
}

/** How far apart the two sides are, in a sentence. */
export function sayGap(result: TalkResult | undefined, step: string, language: Language): string {
  const t = talkTexts[language].lead
  if (!result) return t.none
  const widest = widestGap(result)
  if (!widest) return t.hidden(step)
  const question = talkQuestions.find(({ id }) => id === widest.question)?.text[language] ?? ''
  return t.gap(step, widest.gap, quotedInside(question, language))
}
