import type { RoleConflict } from '#chapters/roles/decisions/conflicts.ts'
import type { LawLimit, StatutoryPost } from '#chapters/roles/law/types.ts'
import { isLower } from '#chapters/roles/levels.ts'
import type { DecisionLevel, DecisionType, DelegationTrial } from '#chapters/roles/model.ts'
import { inSentence } from '#chapters/roles/sentence-words.ts'
import { trialSentence } from '#chapters/roles/trials/trial-sentence.ts'
import { actWords } from '#chapters/roles/words.ts'
import { formatDay, formatList } from '#core/format.ts'
import type { Table } from '#reports/table.ts'
import { path } from '#web/paths.ts'
import { Callout } from '#web/ui/callout/callout.tsx'
import { DataTable } from '#web/ui/data-table/data-table.tsx'
import { EmptyState } from '#web/ui/empty-state/empty-state.tsx'
import { LeadSentence } from '#web/ui/lead-sentence/lead-sentence.tsx'
import { WhoMay } from '#web/ui/who-may/who-may.tsx'
import { decisionTypeTexts } from './decision-type-texts.ts'
import { Ladder, type LadderProps } from './ladder.tsx'
import type { TypeEvent } from './type-history.ts'

export interface DecisionTypePageProps extends LadderProps {
  readonly type: DecisionType
  /** Who decides, in whole sentences. */
  readonly answer: string
  readonly present: DecisionLevel
  readonly post: StatutoryPost | undefined
  readonly limits: readonly LawLimit[]
  readonly documents: Table
  readonly conflicts: readonly RoleConflict[]
  readonly trials: readonly DelegationTrial[]
  /** Levels that the law leaves open below the present one; none where a trial is under way. */
  readonly canMoveTo: readonly DecisionLevel[]
  readonly events: readonly TypeEvent[]
  readonly mayWrite: boolean
  readonly mayPropose: boolean
  /** Path and query of the page, for its files. */
  readonly address: string
}

/** A decision type: who decides, how far down the law lets it go, what the documents say, and what has happened. */
export function DecisionTypePage(props: DecisionTypePageProps) {
  const { type, language, nameOf } = props
  const t = decisionTypeTexts[language]
  return (
    <>
      <LeadSentence>
        {props.answer} {standing(props)}
      </LeadSentence>
      <dl class="facts">
        <Fact name={t.facts.committee} value={nameOf(type.committee)} />
        <Fact name={t.facts.area} value={type.area} />
        <Fact name={t.facts.act} value={actWords[type.act][language]} />
      </dl>
      <p>{extent(props)}</p>
      {props.conflicts.length > 0 && <Unclear {...props} />}
      <Ladder {...props} />
      {props.trials.length > 0 && <Trials {...props} />}
      {props.canMoveTo.length > 0 && <Move {...props} />}
      <Law {...props} />
      <Documents {...props} />
      <History {...props} />
    </>
  )
}

function standing({ type, post, present, canMoveTo, language }: DecisionTypePageProps): string {
  const t = decisionTypeTexts[language]
  if (post || type.act !== 'decision') return ''
  if (present === type.lowestLawful) return type.lowestLawful === 'committee' ? t.onlyCommittee : t.atLowest
  const lowest = canMoveTo.at(-1)
  return lowest ? t.couldBeLower(inSentence(lowest, language)) : ''
}

function extent({ type, language }: DecisionTypePageProps): string {
  const t = decisionTypeTexts[language]
  const { perYear, daysToDecision, yearlyOre } = type
  return perYear === undefined ? t.notCounted : t.extent(perYear, daysToDecision, yearlyOre)
}

function Fact({ name, value }: { readonly name: string; readonly value: string }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{value || '–'}</dd>
    </div>
  )
}

function Unclear({ type, conflicts, mayWrite, post, language }: DecisionTypePageProps) {
  const t = decisionTypeTexts[language]
  const ends = [...new Set(conflicts.flatMap(({ delegations }) => delegations.map(({ id }) => id)))]
  return (
    <Callout kind="attention" title={t.unclear} level={2}>
      <ul>
        {conflicts.map(({ text }) => (
          <li>{text[language]}</li>
        ))}
      </ul>
      {mayWrite && !(post && ends.length === 0) && (
        <p>
          <a href={`${path(language).changeDocuments(type.id)}?upphor=${ends.join(',')}`}>{t.solve}</a>
        </p>
      )}
    </Callout>
  )
}

function Trials({ trials, day, language }: DecisionTypePageProps) {
  const t = decisionTypeTexts[language]
  return (
    <section class="part">
      <h2>{t.running}</h2>
      <ul>
        {trials.map((trial) => (
          <li>
            <a href={`${path(language).delegationTrials()}#prov-${trial.id}`}>
              {trialSentence(trial, day, language)}
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}

function Move({ type, canMoveTo, mayPropose, language }: DecisionTypePageProps) {
  const t = decisionTypeTexts[language]
  return (
    <section class="part">
      <h2>{t.move}</h2>
      <p>
        {t.moveText(
          formatList(
            canMoveTo.map((level) => inSentence(level, language)),
            language,
          ),
        )}
      </p>
      {mayPropose ? (
        <p>
          <a class="ds-button" data-variant="secondary" href={path(language).proposeTrial(type.id)}>
            {t.propose}
          </a>
        </p>
      ) : (
        <WhoMay action="propose" kind="delegation-trial" language={language} />
      )}
    </section>
  )
}

function Law({ type, post, limits, language }: DecisionTypePageProps) {
  const t = decisionTypeTexts[language]
  return (
    <section class="part" id="lag">
      <h2>{t.law}</h2>
      {post && (
        <Callout title={t.locked(post.title[language], post.reference)}>
          <p>{post.decides[language]}</p>
          <p>{t.lockedText}</p>
          <Status rule={post} language={language} />
        </Callout>
      )}
      <p>
        {type.law === '' ? t.noLaw : t.lawGiven(type.law)}{' '}
        {!post &&
          type.act === 'decision' &&
          t.lowest(inSentence(type.lowestLawful, language), type.lawfulReason)}
      </p>
      {limits.length > 0 && (
        <>
          <p>{t.consider}</p>
          <ul class="law-limits">
            {limits.map((limit) => (
              <li>
                <strong>
                  {limit.title[language]} ({limit.reference}).
                </strong>{' '}
                {limit.says[language]} <Status rule={limit} language={language} />
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  )
}

/** How sure the product is of a rule: a shape and a sentence. */
function Status({
  rule: { status, readIn },
  language,
}: {
  readonly rule: Pick<LawLimit, 'status' | 'readIn'>
  readonly language: DecisionTypePageProps['language']
}) {
  const t = decisionTypeTexts[language]
  return (
    <span class={`law-status law-${status}`}>
      {status === 'verified' && readIn ? t.verified(readIn) : t.unverified}
    </span>
  )
}

function Documents({ type, documents, post, mayWrite, address, language }: DecisionTypePageProps) {
  const t = decisionTypeTexts[language]
  const action = mayWrite
    ? { action: { href: path(language).changeDocuments(type.id), label: t.changeDocuments } }
    : {}
  const staysUp = !post && type.act === 'decision' && !isLower(type.lowestLawful, 'committee')
  return (
    <section class="part" id="dokument">
      <h2>{t.documents}</h2>
      {documents.rows.length > 0 ? (
        <DataTable table={documents} language={language} hideTitle exportAddress={address} />
      ) : (
        <>
          {staysUp && <p>{t.notDelegable}</p>}
          {!post && !staysUp && type.act !== 'execution' && (
            <EmptyState missing={t.noDocuments} remedy={t.noDocumentsRemedy} {...action} />
          )}
        </>
      )}
      {mayWrite && (documents.rows.length > 0 || staysUp || type.act === 'execution') && (
        <p>
          <a class="ds-button" data-variant="secondary" href={path(language).changeDocuments(type.id)}>
            {t.changeDocuments}
          </a>
        </p>
      )}
    </section>
  )
}

function History({ type, events, mayWrite, language }: DecisionTypePageProps) {
  const t = decisionTypeTexts[language]
  return (
    <section class="part" id="historik">
      <h2>{t.history}</h2>
      <ol class="events">
        {events.map((event) => (
          <li>
            <time datetime={event.on}>{formatDay(event.on, language)}</time>{' '}
            <span>{said(event, language)}</span>
          </li>
        ))}
      </ol>
      {mayWrite && (
        <p>
          <a href={path(language).changeDecisionType(type.id)}>{t.change}</a>
        </p>
      )}
    </section>
  )
}

function said(event: TypeEvent, language: DecisionTypePageProps['language']): string {
  const t = decisionTypeTexts[language]
  switch (event.kind) {
    case 'registered':
      return t.registered(event.who)
    case 'removed':
      return t.removedAt(event.who)
    case 'began':
      return t.began(event.sentence)
    case 'ended':
      return t.ended(event.sentence)
    case 'changed': {
      const parts = event.parts.map((part) => t.fields[part])
      const what = parts.length > 0 ? ` ${t.changedFields(formatList(parts, language))}` : ''
      return t.changed(event.who) + what
    }
  }
}
