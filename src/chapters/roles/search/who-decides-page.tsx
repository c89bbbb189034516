import { type Decentralisation, movable, type Rung } from '#chapters/roles/decisions/decentralisation.ts'
import { sparedReports } from '#chapters/roles/decisions/spared-reports.ts'
import { LadderStrip } from '#chapters/roles/register/ladder-strip.tsx'
import { RolesNav } from '#chapters/roles/roles-nav.tsx'
import { inSentence } from '#chapters/roles/sentence-words.ts'
import { levelWords } from '#chapters/roles/words.ts'
import { formatPercent, lowerFirst } from '#core/format.ts'
import type { Language } from '#core/language.ts'
import { path } from '#web/paths.ts'
import { EmptyState } from '#web/ui/empty-state/empty-state.tsx'
import { LeadSentence } from '#web/ui/lead-sentence/lead-sentence.tsx'
import { Why } from '#web/ui/why/why.tsx'
import type { FoundDecision } from './find-decisions.ts'
import { whoDecidesTexts } from './who-decides-texts.ts'

/** A decision type that the words are about, as the page shows it. */
export interface ShownDecision extends FoundDecision {
  readonly rungs: readonly Rung[]
  readonly committee: string
}

export interface WhoDecidesProps {
  /** As written; empty: nothing asked. */
  readonly words: string
  readonly found: readonly ShownDecision[]
  /** How many there are in all. */
  readonly hits: number
  /** Questions that lead somewhere in this register. */
  readonly common: readonly string[]
  readonly decentralisation: Decentralisation
  readonly types: number
  readonly unclear: number
  readonly mayImport: boolean
  readonly language: Language
}

/** Who decides this? A box to ask in, the answer in sentences, and how things stand with who decides what. */
export function WhoDecidesPage(props: WhoDecidesProps) {
  const { words, types, language } = props
  const t = whoDecidesTexts[language]
  if (types === 0) return <Empty {...props} />
  return (
    <>
      <Search words={words} language={language} />
      {words !== '' && <Answers {...props} />}
      <Common {...props} />
      <RolesNav here="who-decides" language={language} />
      <section class="part">
        <h2>{t.standing}</h2>
        <Standing {...props} />
      </section>
      <Movable {...props} />
      <Spared language={language} />
    </>
  )
}

function Search({ words, language }: Pick<WhoDecidesProps, 'words' | 'language'>) {
  const t = whoDecidesTexts[language]
  return (
    <search>
      <form class="search-form ask-who" action={path(language).roles()}>
        <div class="ds-field">
          <label class="ds-label" for="q">
            {t.label}
          </label>
          <p class="hint" id="q-hint">
            {t.hint}
          </p>
          <input
            class="ds-input"
            id="q"
            type="search"
            name="q"
            value={words}
            aria-describedby="q-hint"
            maxlength={200}
            autocomplete="off"
          />
        </div>
        <button class="ds-button" type="submit">
          {t.button}
        </button>
      </form>
    </search>
  )
}

function Answers({ words, found, hits, language }: WhoDecidesProps) {
  const t = whoDecidesTexts[language]
  return (
    <section class="part answers" aria-live="polite">
      <p class="found">{t.found(hits, words)}</p>
      {hits === 0 && <p>{t.noneHelp}</p>}
      <ol class="who-decides">
        {found.map((each) => (
          <Answer found={each} language={language} />
        ))}
      </ol>
      {hits > found.length && <p>{t.moreThan(found.length)}</p>}
    </section>
  )
}

function Answer({
  found: { type, deciders, answer, rungs, committee },
  language,
}: {
  readonly found: ShownDecision
  readonly language: Language
}) {
  const t = whoDecidesTexts[language]
  const lowest = inSentence(type.lowestLawful, language)
  const [decider] = deciders
  const present = inSentence(decider?.level ?? 'committee', language)
  const locked = decider?.post !== undefined
  return (
    <li>
      <h2>
        <a href={path(language).decisionType(type.id)}>{type.title}</a>
      </h2>
      <p class="who-answer">{answer[language]}</p>
      {type.act === 'decision' && (
        <p class="who-law">
          {!locked && (
            <LadderStrip
              rungs={rungs}
              committeeDecides={deciders.length === 0}
              label={t.strip(present, lowest)}
            />
          )}
          {committee} · {locked || type.law === '' ? t.noLaw(lowest) : t.law(type.law, lowest)}
        </p>
      )}
    </li>
  )
}

function Common({ common, language }: WhoDecidesProps) {
  const t = whoDecidesTexts[language]
  if (common.length === 0) return null
  return (
    <nav class="common-questions" aria-labelledby="common-questions">
      <h2 id="common-questions">{t.common}</h2>
      <ul>
        {common.map((question) => (
          <li lang="sv">
            <a href={path(language).roles({ q: question })}>{question}</a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

function Standing({ decentralisation, types, unclear, language }: WhoDecidesProps) {
  const t = whoDecidesTexts[language]
  const { shareOfTypes, shareOfDecisions, shareOfKronor, timeByLevel } = decentralisation
  const percent = (share: number | undefined) =>
    share === undefined ? t.unknown : formatPercent(share, language, { decimals: 0 })
  return (
    <>
      <LeadSentence>{t.standingLead(types, shareOfTypes, unclear)}</LeadSentence>
      {shareOfTypes !== undefined && (
        <Why language={language} about={percent(shareOfTypes)}>
          <p>{t.whyShare(percent(shareOfDecisions), percent(shareOfKronor))}</p>
          {timeByLevel.length > 0 && (
            <>
              <p>{t.time}</p>
              <ul>
                {timeByLevel.map(({ level, days, decisions }) => (
                  <li>{t.timeItem(levelWords[level][language], days, decisions)}</li>
                ))}
              </ul>
            </>
          )}
        </Why>
      )}
      {unclear > 0 && (
        <p>
          <a href={path(language).roleConflicts()}>{t.unclearLink}</a>
        </p>
      )}
    </>
  )
}

/** Rows of the list of what could be moved: enough to begin with. */
const mostMovable = 8

function Movable({ decentralisation, language }: WhoDecidesProps) {
  const t = whoDecidesTexts[language]
  const types = movable(decentralisation).slice(0, mostMovable)
  if (types.length === 0) return null
  return (
    <section class="part">
      <h2>{t.movable}</h2>
      <p>{t.movableLead}</p>
      <ol class="movable">
        {types.map(({ type, present }) => (
          <li>
            <a href={`${path(language).decisionType(type.id)}#stege`}>{type.title}</a>
            {': '}
            {lowerFirst(
              t.movableItem(inSentence(present, language), inSentence(type.lowestLawful, language)),
            )}
          </li>
        ))}
      </ol>
    </section>
  )
}

function Spared({ language }: Pick<WhoDecidesProps, 'language'>) {
  const t = whoDecidesTexts[language]
  const { spared, kept, notComputed } = sparedReports()
  return (
    <details class="disclosure">
      <summary>{t.spared}</summary>
      <div class="disclosed">
        <ul>
          {spared.map(({ report, fewer }) => (
            <li>{t.sparedItem(report.name[language], fewer)}</li>
          ))}
        </ul>
        <p>{t.kept}</p>
        <ul>
          {kept
            .filter(({ law }) => law !== undefined)
            .map(({ name, law }) => (
              <li>
                {name[language]} ({law})
              </li>
            ))}
        </ul>
        <p>{notComputed[language]}</p>
      </div>
    </details>
  )
}

function Empty({ mayImport, language }: WhoDecidesProps) {
  const t = whoDecidesTexts[language]
  const action = mayImport
    ? { action: { href: path(language).importDecisionTypes(), label: t.toImport } }
    : {}
  return (
    <>
      <RolesNav here="who-decides" language={language} />
      <EmptyState missing={t.empty} remedy={t.emptyRemedy} {...action} />
    </>
  )
}
