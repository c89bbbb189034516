import { formatDay } from '#core/format.ts'
import type { Language } from '#core/language.ts'
import type { Problem } from '#core/outcome.ts'
import { path } from '#web/paths.ts'
import { EmptyState } from '#web/ui/empty-state/empty-state.tsx'
import { SelectField, SubmitButton, TextField } from '#web/ui/field/field.tsx'
import { LeadSentence } from '#web/ui/lead-sentence/lead-sentence.tsx'
import { ProblemSummary } from '#web/ui/problem-summary/problem-summary.tsx'
import { groupsTexts } from './groups-texts.ts'
import type { PartyGroup, PartyMember } from './party-groups.store.ts'

export interface GroupsPageProps {
  readonly groups: readonly PartyGroup[]
  readonly written: string
  readonly problems: readonly Problem[]
  readonly language: Language
}

/** All groups, for whoever keeps the list. */
export function GroupsPage({ groups, written, problems, language }: GroupsPageProps) {
  const t = groupsTexts[language]
  const to = path(language)
  return (
    <>
      <ProblemSummary problems={problems} language={language} />
      <LeadSentence>{t.lead(groups.length)}</LeadSentence>
      <p>{t.law}</p>
      <p>{t.closed}</p>
      {groups.length === 0 ? (
        <EmptyState missing={t.none} remedy={t.noneRemedy} />
      ) : (
        <ul class="group-list">
          {groups.map(({ id, name, members }) => {
            const waiting = members.filter(({ isIn }) => !isIn).length
            return (
              <li>
                <a href={to.partyGroup(id)}>{name}</a>{' '}
                <span class="effects-note">
                  {t.members(members.length - waiting)}
                  {waiting > 0 && <>, {t.waiting(waiting)}</>}
                </span>
              </li>
            )
          })}
        </ul>
      )}
      <section class="part">
        <h2>{t.newTitle}</h2>
        <form class="form" method="post" action={to.partyGroups()}>
          <TextField
            name="name"
            label={t.name}
            hint={t.nameHint}
            input={{ value: written, maxlength: 80 }}
            problems={problems}
            language={language}
          />
          <SubmitButton>{t.register}</SubmitButton>
        </form>
      </section>
    </>
  )
}

export interface GroupPageProps {
  readonly group: PartyGroup
  /** Elected, and in no group yet: absent for those who don't keep the list. */
  readonly candidates?: readonly { readonly account: string; readonly name: string }[]
  /** A member, who can let others in. */
  readonly letsIn: boolean
  readonly problems: readonly Problem[]
  readonly language: Language
}

/** Who is in a group: for the group itself, and for whoever keeps the list. */
export function GroupPage(props: GroupPageProps) {
  const { group, candidates, letsIn, problems, language } = props
  const t = groupsTexts[language]
  const waiting = group.members.filter(({ isIn }) => !isIn).length
  return (
    <>
      <ProblemSummary problems={problems} language={language} />
      <LeadSentence>{t.groupLead(group.name, group.members.length - waiting, waiting)}</LeadSentence>
      <p>{t.law}</p>
      <ul class="group-list">
        {group.members.map((member) => (
          <Member {...props} member={member} />
        ))}
      </ul>
      {letsIn && (
        <p>
          <a href={path(language).budgetAlternatives()}>{t.toDrafts}</a>
        </p>
      )}
      {candidates && <Keeping {...props} candidates={candidates} />}
    </>
  )
}

function Member({ group, member, letsIn, candidates, language }: GroupPageProps & { member: PartyMember }) {
  const t = groupsTexts[language]
  const to = path(language)
  return (
    <li>
      {member.name}{' '}
      <span class="effects-note">{member.isIn ? t.since(formatDay(member.from, language)) : t.waits}</span>
      {letsIn && !member.isIn && (
        <Press action={to.letPartyMemberIn(group.id)} member={member} label={t.letIn} />
      )}
      {candidates && <Press action={to.endPartyMember(group.id)} member={member} label={t.end} />}
    </li>
  )
}

function Press({ action, member, label }: { action: string; member: PartyMember; label: string }) {
  return (
    <form method="post" action={action}>
      <input type="hidden" name="membership" value={member.id} />
      <button class="ds-button" data-variant="tertiary" data-size="sm" type="submit">
        {label}
        <span class="ds-sr-only"> {member.name}</span>
      </button>
    </form>
  )
}

function Keeping({
  group,
  candidates,
  problems,
  language,
}: GroupPageProps & Required<Pick<GroupPageProps, 'candidates'>>) {
  const t = groupsTexts[language]
  const to = path(language)
  return (
    <>
      <section class="part">
        <h2>{t.add}</h2>
        <p>{t.closed}</p>
        {candidates.length === 0 ? (
          <p>{t.noOne}</p>
        ) : (
          <form class="form" method="post" action={to.addPartyMember(group.id)}>
            <SelectField
              name="account"
              label={t.account}
              hint={t.addHint}
              choices={[
                { value: '', label: t.choose },
                ...candidates.map(({ account, name }) => ({ value: account, label: name })),
              ]}
              problems={problems}
              language={language}
            />
            <SubmitButton>{t.add}</SubmitButton>
          </form>
        )}
      </section>
      <details class="disclosure">
        <summary>{t.close}</summary>
        <form class="disclosed form" method="post" action={to.closePartyGroup(group.id)}>
          <p>{t.closeNote}</p>
          <SubmitButton secondary>{t.closeDo}</SubmitButton>
        </form>
      </details>
    </>
  )
}
