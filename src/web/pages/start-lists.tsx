import { monthsAfter } from '#core/day.ts'
import { firstSentence } from '#core/first-sentence.ts'
import { formatDay } from '#core/format.ts'
import type { Language } from '#core/language.ts'
import type { Asked, ComingDate, Finding } from '#web/context.ts'
import { type MenuEntry, menu } from '#web/menu.ts'
import { inLanguage, isUnder } from '#web/paths.ts'
import { startTexts } from './start.texts.ts'

/** More than this is a backlog, not a question: the rest comes when these are done. */
const mostAsked = 5
const mostSignals = 5
const mostDates = 4
/** What lies further away than this is nothing to plan for yet. */
const monthsAhead = 13

/** The most urgent first; what has no day comes after what has, in the chapters' order. */
export function AskedOfMe({
  asked,
  today,
  language,
}: {
  asked: readonly Asked[]
  /** ISO day. */
  today: string
  language: Language
}) {
  const t = startTexts[language]
  const first = asked
    .toSorted((a, b) => ((a.due ?? '9999') < (b.due ?? '9999') ? -1 : a.due === b.due ? 0 : 1))
    .slice(0, mostAsked)
  return (
    <section class="part">
      <h2>{t.asked}</h2>
      {first.length === 0 ? (
        <p>{t.nothingAsked}</p>
      ) : (
        <ol class="asked">
          {first.map(({ text, minutes, href, due }) => (
            <li>
              <a href={inLanguage(language, href)}>{text[language]}</a>
              <span class="asked-when">
                {t.minutes(minutes)}
                {due && `, ${(due < today ? t.wasDue : t.due)(formatDay(due, language))}`}
              </span>
            </li>
          ))}
        </ol>
      )}
    </section>
  )
}

/** The first few with what they are about; the rest folded away, so that the page stays calm. */
export function Signals({ findings, language }: { findings: readonly Finding[]; language: Language }) {
  if (findings.length === 0) return null
  const t = startTexts[language]
  // One alone is not worth opening.
  const shown = findings.length <= mostSignals + 1 ? findings.length : mostSignals
  const rest = findings.slice(shown)
  return (
    <section class="part">
      <h2>{t.signals}</h2>
      <FindingList findings={findings.slice(0, shown)} language={language} />
      {rest.length > 0 && (
        <details class="disclosure">
          <summary>{t.more(rest.length)}</summary>
          <FindingList findings={rest} language={language} />
        </details>
      )}
    </section>
  )
}

/** The chapter, and the first sentence as the link; what follows it is only read. */
function FindingList({ findings, language }: { findings: readonly Finding[]; language: Language }) {
  return (
    <ul class="findings">
      {findings.map(({ text, href }) => {
        const said = text[language]
        const first = firstSentence(said)
        return (
          <li>
            <span class="finding-room">
              {menu.find(({ id }) => id === roomOf(href))?.label[language] ?? ''}
            </span>
            <p>
              <a href={inLanguage(language, href)}>{first}</a>
              {said.slice(first.length)}
            </p>
          </li>
        )
      })}
    </ul>
  )
}

/** The room that an address without language prefix lies in. */
export function roomOf(href: string): MenuEntry['id'] | undefined {
  const [pathname = ''] = href.split(/[?#]/)
  return menu.find((entry) => !entry.coming && isUnder(pathname, entry.href('sv')))?.id
}

/** The nearest days from today on. @param today ISO day */
export function ComingDates({
  dates,
  today,
  language,
}: {
  dates: readonly ComingDate[]
  today: string
  language: Language
}) {
  const coming = dates
    .filter(({ on }) => on >= today && on <= monthsAfter(today, monthsAhead))
    .toSorted((a, b) => (a.on < b.on ? -1 : 1))
    .slice(0, mostDates)
  if (coming.length === 0) return null
  return (
    <section class="part">
      <h2>{startTexts[language].dates}</h2>
      <dl class="coming-dates">
        {coming.map(({ on, text, href }) => (
          <div>
            <dt>{formatDay(on, language)}</dt>
            <dd>
              <a href={inLanguage(language, href)}>{text[language]}</a>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
