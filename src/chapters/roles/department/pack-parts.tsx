import type { ContinuityItem } from '#chapters/roles/model.ts'
import type { ContinuityPack } from '#chapters/roles/sides/continuity-pack.ts'
import type { Language } from '#core/language.ts'
import { path } from '#web/paths.ts'
import { departmentTexts } from './department-texts.ts'

/** Open items of a kind, the nearest first. */
export function itemsOf(pack: ContinuityPack, kind: ContinuityItem['kind']): readonly ContinuityItem[] {
  switch (kind) {
    case 'open-decision':
      return pack.openDecisions
    case 'agreement':
      return pack.notedAgreements
    case 'calendar':
      return pack.calendar
    case 'risk':
      return pack.risks
  }
}

/** When, how many know it, and when it was written: 'senast 30 oktober 2026, 3 personer kan den, …'. */
export function itemWords({ due, knownBy, updatedOn }: ContinuityItem, language: Language): string {
  const t = departmentTexts[language]
  return [...(due === undefined ? [] : [t.due(due)]), t.knownBy(knownBy), t.updated(updatedOn)].join(', ')
}

interface FetchedProps {
  readonly pack: ContinuityPack
  readonly titleOfType: (type: string) => string
  /** Of the headings: the document's own parts, or parts of a section. */
  readonly level: 2 | 3
  readonly language: Language
}

/** What comes from the other registers: nobody has to write it from memory. */
export function Fetched({ pack, titleOfType, level, language }: FetchedProps) {
  const t = departmentTexts[language]
  const to = path(language)
  const Heading = `h${level}` as const
  return (
    <>
      <Heading>{t.unanswered}</Heading>
      {pack.unanswered.length === 0 && <p>{t.nothing}</p>}
      <ul>
        {pack.unanswered.map(({ id, text, due }) => (
          <li>
            <a href={to.question(id)}>{text}</a> <span class="of-whom">{t.due(due)}</span>
          </li>
        ))}
      </ul>
      <Heading>{t.assignments}</Heading>
      {pack.assignments.length === 0 && <p>{t.nothing}</p>}
      <ul>
        {pack.assignments.map(({ id, text, decision }) => (
          <li>
            <a href={to.assignment(id)}>{text}</a> <span class="of-whom">{decision}</span>
          </li>
        ))}
      </ul>
      <Heading>{t.trials}</Heading>
      {pack.trials.length === 0 && <p>{t.nothing}</p>}
      <ul>
        {pack.trials.map(({ id, type, reviewBy }) => (
          <li>
            <a href={`${to.delegationTrials()}#prov-${id}`}>{titleOfType(type)}</a>{' '}
            <span class="of-whom">{reviewBy !== undefined && t.trialDue(reviewBy)}</span>
          </li>
        ))}
      </ul>
    </>
  )
}
