import { swedishDay } from '#core/day.ts'
import type { Language } from '#core/language.ts'
import { combine, type Problem } from '#core/outcome.ts'
import { needed } from '#core/written-text.ts'
import { addGroupRole, type GroupRole, groupRolesOf, removeGroupRole } from '#identity/group-roles.store.ts'
import { type NamedPlace, placesOn } from '#identity/places.store.ts'
import { readMandate, readRole } from '#identity/written-mandate.ts'
import type { AppContext, Doors, PageContext } from '#web/context.ts'
import { to, toRead } from '#web/doors.ts'
import { page } from '#web/page.tsx'
import { path, routes } from '#web/paths.ts'
import { readForm } from '#web/read-form.ts'
import { EmptyState } from '#web/ui/empty-state/empty-state.tsx'
import { SubmitButton, TextField } from '#web/ui/field/field.tsx'
import { LeadSentence } from '#web/ui/lead-sentence/lead-sentence.tsx'
import { ProblemSummary } from '#web/ui/problem-summary/problem-summary.tsx'
import { changeBy } from './accounts.tsx'
import { groupsTexts } from './groups.texts.ts'
import { accountsCrumb } from './handed-link.tsx'
import { MandateFields } from './mandate-fields.tsx'
import { roleAt } from './people-words.ts'
import { fieldsOf } from './sign-in-enter.ts'

/** What the groups of the identity provider give, for administrators. */
export function registerGroups(doors: Doors, context: AppContext): void {
  const { database } = context
  doors.get(routes.groups, toRead('account', 'closed'), (c) => show(c, context))
  doors.post(routes.groups, to('write', 'account'), async (c) => {
    const written = await readRule(c)
    const by = changeBy(c, context)
    const places = await placesOn(database, by.municipality, swedishDay(by.at))
    const missing = { sv: groupsTexts.sv.missing, en: groupsTexts.en.missing }
    const rule = combine({
      group: needed('group', written.group, missing, 200),
      mandate: readMandate({ ...written, from: '', lastDay: '' }, places, swedishDay(by.at)),
    })
    if (!rule.ok) return show(c, context, { written, problems: rule.problems })
    const { group, mandate } = rule.value
    await addGroupRole(database, by, { group, role: mandate.role, node: mandate.node })
    return c.redirect(path(c.get('language')).groups(), 303)
  })
  doors.post(routes.removeGroupRole, to('write', 'account'), async (c) => {
    const written = await readRule(c)
    const role = readRole(written.role)
    if (role.ok) await removeGroupRole(database, changeBy(c, context), { ...written, role: role.value })
    return c.redirect(path(c.get('language')).groups(), 303)
  })
}

type WrittenRule = { readonly group: string; readonly role: string; readonly node: string }

async function readRule(c: PageContext): Promise<WrittenRule> {
  const { text } = fieldsOf(await readForm(c))
  return { group: text('group'), role: text('role'), node: text('node') }
}

interface Refused {
  readonly written: WrittenRule
  readonly problems: readonly Problem[]
}

async function show(c: PageContext, { database, now, identityProvider }: AppContext, refused?: Refused) {
  const language = c.get('language')
  const municipality = c.get('installation')?.municipality ?? ''
  const { title, description } = groupsTexts[language]
  return page(
    c,
    { title, description, crumbs: [accountsCrumb(c)] },
    <GroupsPage
      rules={await groupRolesOf(database, municipality)}
      places={await placesOn(database, municipality, swedishDay(now()))}
      isOn={identityProvider !== undefined}
      written={refused?.written ?? { group: '', role: '', node: '' }}
      problems={refused?.problems ?? []}
      language={language}
    />,
    refused ? 400 : 200,
  )
}

interface GroupsPageProps extends Refused {
  readonly rules: readonly GroupRole[]
  readonly places: readonly NamedPlace[]
  /** Whether the identity provider is set at all. */
  readonly isOn: boolean
  readonly language: Language
}

function GroupsPage({ rules, places, isOn, written, problems, language }: GroupsPageProps) {
  const t = groupsTexts[language]
  return (
    <>
      <ProblemSummary problems={problems} language={language} />
      <LeadSentence>{t.lead(rules.length)}</LeadSentence>
      <p>{isOn ? t.how : t.off}</p>
      {rules.length === 0 ? (
        <EmptyState missing={t.none} remedy={t.noneRemedy} />
      ) : (
        <section class="part">
          <h2>{t.heading}</h2>
          <ul class="sessions">
            {rules.map((rule) => (
              <Rule rule={rule} places={places} language={language} />
            ))}
          </ul>
        </section>
      )}
      <section class="part">
        <h2>{t.newHeading}</h2>
        <form class="people-form" method="post" action={path(language).groups()}>
          <TextField
            name="group"
            label={t.group}
            hint={t.groupHint}
            input={{ value: written.group, required: true }}
            problems={problems}
            language={language}
          />
          <MandateFields places={places} written={written} problems={problems} language={language} />
          <SubmitButton>{t.add}</SubmitButton>
        </form>
      </section>
    </>
  )
}

interface RuleProps {
  readonly rule: GroupRole
  readonly places: readonly NamedPlace[]
  readonly language: Language
}

function Rule({ rule, places, language }: RuleProps) {
  const what = roleAt({ ...rule, from: '' }, places, language)
  return (
    <li>
      <p>
        <strong>{rule.group}</strong>: {what}
      </p>
      <form method="post" action={path(language).removeGroupRole()}>
        <input type="hidden" name="group" value={rule.group} />
        <input type="hidden" name="role" value={rule.role} />
        <input type="hidden" name="node" value={rule.node} />
        <SubmitButton secondary>
          {groupsTexts[language].remove}
          <span class="ds-sr-only">
            {' '}
            {rule.group}: {what}
          </span>
        </SubmitButton>
      </form>
    </li>
  )
}
