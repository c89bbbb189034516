import type { GoalVersion } from '#chapters/goals/model.ts'
import { editWords, writeLevel } from '#chapters/goals/words.ts'
import type { Language } from '#core/language.ts'
import { cardTexts } from './card-texts.ts'
import type { GoalCard } from './goal-card-props.web.ts'
import { changesBetween, type LevelChange } from './goal-changes.ts'

/** Every edit of a goal, the latest first: what it did, why, what it means for units, and before and after. */
export function GoalHistory({ history, language }: Pick<GoalCard, 'history' | 'language'>) {
  const t = cardTexts[language]
  return (
    <section class="part" id="historik">
      <h2>{t.history}</h2>
      <ol class="goal-history">
        {history
          .map((version, index) => (
            <Entry version={version} before={history[index - 1]} language={language} />
          ))
          .toReversed()}
      </ol>
    </section>
  )
}

interface EntryProps {
  readonly version: GoalVersion
  readonly before: GoalVersion | undefined
  readonly language: Language
}

function Entry({ version, before, language }: EntryProps) {
  const t = cardTexts[language]
  const { edit, from, decision, who, reason, consequence } = version
  return (
    <li id={`version-${version.version}`} class={`edit-${edit}`}>
      <h3>{t.entry(from, editWords[edit][language])}</h3>
      <p class="goal-facts">{t.by(decision, who)}</p>
      {reason && (
        <p>
          <strong>{t.reason}:</strong> {reason}
        </p>
      )}
      {consequence && (
        <p>
          <strong>{t.consequence}:</strong> {consequence}
        </p>
      )}
      {before && edit !== 'dropped' && <Changes before={before} after={version} language={language} />}
    </li>
  )
}

interface ChangesProps {
  readonly before: Pick<GoalVersion, 'wording' | 'anchor' | 'reaches' | 'horizon' | 'measures'>
  readonly after: Pick<GoalVersion, 'from' | 'wording' | 'anchor' | 'reaches' | 'horizon' | 'measures'>
  readonly language: Language
}

/** Before and after, of what an edit touched. */
export function Changes({ before, after, language }: ChangesProps) {
  const t = cardTexts[language]
  const changes = changesBetween(before, after)
  const anchor = ({ anchor: held }: ChangesProps['before']) =>
    held ? t.anchorIs(held.law, held.serves) : t.noAnchor
  return (
    <ul class="goal-changes">
      {changes.wording && <Pair was={before.wording} is={after.wording} language={language} />}
      {changes.anchor && <Pair was={anchor(before)} is={anchor(after)} language={language} />}
      {changes.horizon && (
        <Pair was={t.horizonIs(before.horizon)} is={t.horizonIs(after.horizon)} language={language} />
      )}
      {[...Map.groupBy(changes.levels, ({ measure }) => measure).values()].map((levels) => (
        <li>
          {levels[0]?.title}
          <ul>
            {levels.map((change) => (
              <Level change={change} language={language} />
            ))}
          </ul>
        </li>
      ))}
      {changes.addedMeasures.map(({ title }) => (
        <li>{t.measureAdded(title)}</li>
      ))}
      {changes.removedMeasures.map(({ title }) => (
        <li>{t.measureRemoved(title)}</li>
      ))}
      {changes.changedMeasures.map(({ after: { title } }) => (
        <li>{t.measureChanged(title)}</li>
      ))}
      {changes.reach && <li>{t.reachChanged}</li>}
    </ul>
  )
}

function Pair({ was, is, language }: { was: string; is: string; language: Language }) {
  const t = cardTexts[language]
  return (
    <li>
      <span class="ds-sr-only">{t.was}: </span>
      <del>{was}</del>
      <span aria-hidden="true"> → </span>
      <span class="ds-sr-only">{t.is}: </span>
      <ins>{is}</ins>
    </li>
  )
}

/** A level that was moved: a lowered one says so in a word, with the colour of what is worth a look. */
function Level({ change, language }: { change: LevelChange; language: Language }) {
  const t = cardTexts[language]
  const write = (value: number | undefined) =>
    value === undefined ? t.noLevel : writeLevel(value, change.unit, language)
  return (
    <li>
      {change.year}:{' '}
      {change.before === undefined ? (
        `${t.newLevel} `
      ) : (
        <>
          <del>{write(change.before)}</del>
          <span aria-hidden="true"> → </span>
        </>
      )}
      <ins>{write(change.after)}</ins>
      {change.lowered && <span class="lowered"> {t.lowered}</span>}
    </li>
  )
}
