import { type ConflictKind, conflictKinds, type RoleConflict } from '#chapters/roles/decisions/conflicts.ts'
import type { DecisionType } from '#chapters/roles/model.ts'
import { RolesNav } from '#chapters/roles/roles-nav.tsx'
import type { Language } from '#core/language.ts'
import { path, withQuery } from '#web/paths.ts'
import { EmptyState } from '#web/ui/empty-state/empty-state.tsx'
import { ExportLinks } from '#web/ui/export-links/export-links.tsx'
import { LeadSentence } from '#web/ui/lead-sentence/lead-sentence.tsx'
import { conflictsTexts } from './conflicts-texts.ts'

/** A decision type with everything that is unclear about it. */
export interface UnclearType {
  readonly type: DecisionType
  readonly committee: string
  readonly conflicts: readonly RoleConflict[]
  readonly maySolve: boolean
}

export interface ConflictsPageProps {
  /** Those of the chosen kind. */
  readonly unclear: readonly UnclearType[]
  /** All of them, by kind: how many decision types. */
  readonly counts: Readonly<Partial<Record<ConflictKind, number>>>
  readonly unclearTypes: number
  readonly types: number
  readonly kind: ConflictKind | undefined
  readonly language: Language
}

/** Where documents disagree, say nothing, or say what the law doesn't allow. */
export function ConflictsPage(props: ConflictsPageProps) {
  const { unclear, counts, unclearTypes, types, kind, language } = props
  const t = conflictsTexts[language]
  const to = path(language)
  if (types === 0) {
    return (
      <>
        <RolesNav here="unclear" language={language} />
        <EmptyState
          missing={t.noTypes}
          remedy={t.noTypesRemedy}
          action={{ href: to.importDecisionTypes(), label: t.toImport }}
        />
      </>
    )
  }
  return (
    <>
      <LeadSentence>{t.lead(unclearTypes, types, counts)}</LeadSentence>
      <RolesNav here="unclear" language={language} />
      {unclearTypes > 0 && (
        <>
          <p>{t.intro}</p>
          <KindLinks {...props} />
          <ul class="unclear-types">
            {unclear.map((each) => (
              <Unclear unclear={each} language={language} />
            ))}
          </ul>
          <ExportLinks
            address={withQuery(to.roleConflicts(), { slag: kind })}
            about={t.table}
            language={language}
          />
        </>
      )}
    </>
  )
}

function KindLinks({ counts, unclearTypes, kind, language }: ConflictsPageProps) {
  const t = conflictsTexts[language]
  const to = path(language)
  const link = (label: string, count: number, value?: ConflictKind) => (
    <li>
      <a href={to.roleConflicts({ slag: value })} aria-current={value === kind ? 'true' : undefined}>
        {label} <span class="count">{count}</span>
      </a>
    </li>
  )
  return (
    <nav class="kind-links" aria-label={t.filter}>
      <ul>
        {link(t.all, unclearTypes)}
        {conflictKinds.map((each) => counts[each] && link(t.kinds[each], counts[each], each))}
      </ul>
    </nav>
  )
}

function Unclear({
  unclear: { type, committee, conflicts, maySolve },
  language,
}: {
  readonly unclear: UnclearType
  readonly language: Language
}) {
  const t = conflictsTexts[language]
  const to = path(language)
  const ends = [...new Set(conflicts.flatMap(({ delegations }) => delegations.map(({ id }) => id)))]
  const solve = withQuery(to.changeDocuments(type.id), {
    fran: 'oklarheter',
    // Where two say different things, one of them ends; which is for the reader to say.
    upphor: ends.length === 1 ? ends.join(',') : undefined,
  })
  return (
    <li id={type.id}>
      <h2>
        <a href={to.decisionType(type.id)}>{type.title}</a> <span class="of-whom">{committee}</span>
      </h2>
      <ul>
        {conflicts.map(({ kind, text }) => (
          <li>
            <strong class={`conflict-kind conflict-${kind}`}>{t.kinds[kind]}.</strong> {text[language]}
          </li>
        ))}
      </ul>
      {maySolve && (
        <p>
          <a href={solve}>
            {t.solve}
            <span class="ds-sr-only">: {type.title}</span>
          </a>
        </p>
      )}
    </li>
  )
}
