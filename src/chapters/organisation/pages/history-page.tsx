import type { MadeChange } from '#chapters/organisation/changes.store.ts'
import { texts } from '#chapters/organisation/texts.ts'
import { formatDay } from '#core/format.ts'
import type { Language } from '#core/language.ts'
import type { Problem } from '#core/outcome.ts'
import { path } from '#web/paths.ts'
import { LeadSentence } from '#web/ui/lead-sentence/lead-sentence.tsx'
import { ProblemSummary } from '#web/ui/problem-summary/problem-summary.tsx'

interface HistoryPageProps {
  readonly changes: readonly MadeChange[]
  /** The latest name of a place. */
  readonly nameOf: (node: string) => string
  readonly mayWrite: boolean
  readonly problems: readonly Problem[]
  readonly language: Language
}

/** Every change, the latest first, each with its way back. */
export function HistoryPage({ changes, nameOf, mayWrite, problems, language }: HistoryPageProps) {
  const t = texts[language].history
  return (
    <>
      {problems.length > 0 && <ProblemSummary problems={problems} language={language} />}
      <LeadSentence>{changes.length === 0 ? t.none : t.lead(changes.length)}</LeadSentence>
      <ol class="changes" reversed>
        {changes.map((change) => (
          <li value={change.number}>
            <p>
              <strong>{t.kinds[change.kind]}</strong> {formatDay(change.at, language)}, {change.who}
              {change.undoes !== undefined && ` · ${t.undoes(change.undoes)}`}
              {change.undoneBy !== undefined && ` · ${t.undoneBy(change.undoneBy)}`}
            </p>
            <p>{change.why}</p>
            <Places places={change.places} {...{ nameOf, language }} />
            {mayWrite && change.undoneBy === undefined && change.kind !== 'example' && (
              <form method="post" action={path(language).organisationHistory()}>
                <input type="hidden" name="undo" value={String(change.number)} />
                <button class="ds-button" type="submit" data-variant="secondary">
                  {t.undo(change.number)}
                </button>
              </form>
            )}
          </li>
        ))}
      </ol>
    </>
  )
}

const shown = 8

interface PlacesProps extends Pick<HistoryPageProps, 'nameOf' | 'language'> {
  readonly places: readonly string[]
}

function Places({ places, nameOf, language }: PlacesProps) {
  const t = texts[language].history
  return (
    <p class="change-places">
      {t.places}:{' '}
      {places.slice(0, shown).map((node, index) => (
        <>
          {index > 0 && ', '}
          <a href={path(language).place(node)}>{nameOf(node)}</a>
        </>
      ))}
      {places.length > shown && ` ${t.more(places.length - shown)}`}
    </p>
  )
}
