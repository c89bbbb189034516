import { type CaseAnswer, decisionLevels } from '#chapters/roles/model.ts'
import { noMunicipality } from '#chapters/roles/no-municipality.web.tsx'
import { openOccasions } from '#chapters/roles/participation.store.ts'
import { pulseGroupOf } from '#chapters/roles/pulse/group-of.web.ts'
import { crumbs, derived, type RoleRoom, roleRoom } from '#chapters/roles/role-room.web.ts'
import { findDecisions } from '#chapters/roles/search/find-decisions.ts'
import { levelWords } from '#chapters/roles/words.ts'
import { swedishDay } from '#core/day.ts'
import { formatDay } from '#core/format.ts'
import type { Language } from '#core/language.ts'
import type { Problem } from '#core/outcome.ts'
import type { Actor } from '#identity/model.ts'
import type { Table } from '#reports/table.ts'
import type { AppContext, PageContext } from '#web/context.ts'
import { accountThatAsks, mayHere } from '#web/doors.ts'
import { download } from '#web/exports.ts'
import { page } from '#web/page.tsx'
import { path } from '#web/paths.ts'
import { readWritten } from '#web/read-form.ts'
import { agreementRate, type CaseResult, caseAgreement, latestRound } from './case-agreement.ts'
import { answerCase, caseOccasion } from './cases.store.ts'
import { talkCases } from './cases.ts'
import { CasesPage } from './cases-page.tsx'
import { casesTexts } from './cases-texts.ts'

/** A level that isn't pulse group of its own answers with those it works beside. */
function caseGroupOf(actor: Actor): CaseAnswer['group'] | undefined {
  switch (pulseGroupOf(actor)) {
    case 'elected':
      return 'elected'
    case 'heads':
    case 'managers':
      return 'department'
    case 'unit-managers':
      return 'unit-managers'
    default:
      return undefined
  }
}

/** What is found by other words for the same thing only scores about 2. */
const clearHit = 2.2

export async function casesPage(c: PageContext, context: AppContext, problems: readonly Problem[] = []) {
  const language = c.get('language')
  const info = { title: casesTexts[language].title, room: 'roles', crumbs: crumbs(language) } as const
  const room = await roleRoom(c, context)
  if (!room) return noMunicipality(c, info)
  const { book, day } = room
  const month = day.slice(0, 7)
  // A talk that goes on tells nothing: a single answer would show as a change.
  const over = book.caseAnswers.filter(({ round }) => round < month)
  const round = latestRound(over)
  const results = caseAgreement(over, round)
  const rate = agreementRate(results)
  const table = casesTable(room, results)
  return (
    (await download(c, table)) ??
    page(
      c,
      info,
      <CasesPage
        {...(round === undefined ? {} : { month: monthOf(round, language) })}
        {...(rate === undefined ? {} : { rate })}
        register={new Map(talkCases.map(({ id, question }) => [id, registered(room, question.sv)]))}
        mayAnswer={
          caseGroupOf(c.get('actor')) !== undefined && (await mayHere(c, context, 'answer', 'case-talk'))
        }
        answered={await answeredBy(c, context, month)}
        opened={c.req.query('svarat') ?? ''}
        {...{ results, table, problems, language }}
      />,
      problems.length > 0 ? 400 : 200,
    )
  )
}

function registered({ book, day }: RoleRoom, question: string) {
  return findDecisions(book.decisionTypes, book, question, day)
    .filter(({ score }) => score >= clearHit)
    .slice(0, 2)
}

/** 'mars 2026' of `2026-03`. */
function monthOf(round: string, language: Language): string {
  return formatDay(`${round}-01`, language).replace(/^1 /, '')
}

async function answeredBy(c: PageContext, context: AppContext, month: string): Promise<ReadonlySet<string>> {
  const account = accountThatAsks(c)
  if (account === '') return new Set()
  const open = await openOccasions(context.database, c.get('installation')?.municipality ?? '', account)
  return new Set(talkCases.flatMap(({ id }) => (open.get(caseOccasion(month, id)) ? [id] : [])))
}

export async function sendCase(c: PageContext, context: AppContext) {
  const written = await readWritten(c)
  const talkCase = talkCases.find(({ id }) => id === written.case)
  const group = caseGroupOf(c.get('actor'))
  const decider = decisionLevels.find(
    (level) => level === written.decider && talkCase?.alternatives.includes(level),
  )
  if (!talkCase || !group || !decider) {
    const where = talkCase ? { where: `svar-${talkCase.id}` } : {}
    return casesPage(c, context, [{ code: 'decider-missing', text: missing, ...where }])
  }
  const municipality = c.get('installation')?.municipality ?? ''
  const round = swedishDay(context.now()).slice(0, 7)
  const answered = await answerCase(
    context.database,
    { municipality, account: accountThatAsks(c) },
    { case: talkCase.id, round, group, decider },
  )
  if (!answered.ok) return casesPage(c, context, answered.problems)
  return c.redirect(`${path(c.get('language')).caseTalks({ svarat: talkCase.id })}#${talkCase.id}`, 303)
}

const { sv, en } = casesTexts
const missing = { sv: sv.missing, en: en.missing }

function casesTable(room: RoleRoom, results: readonly CaseResult[]): Table {
  return {
    id: 'fall',
    title: { sv: sv.table.title, en: en.table.title },
    columns: [
      { key: 'case', kind: 'text', label: { sv: sv.table.case, en: en.table.case } },
      { key: 'group', kind: 'text', label: { sv: sv.table.group, en: en.table.group } },
      { key: 'commonest', kind: 'text', label: { sv: sv.table.commonest, en: en.table.commonest } },
      { key: 'share', kind: 'share', decimals: 0, label: { sv: sv.table.share, en: en.table.share } },
    ],
    rows: results.flatMap(({ case: { id, title }, groups }) =>
      groups.map((view) => ({
        key: `${id}-${view.group}`,
        cells: {
          case: title,
          group: { sv: sv.groups[view.group], en: en.groups[view.group] },
          commonest: view.hidden ? { withheld: sv.table.withheld } : levelWords[view.commonest],
          share: view.hidden ? { withheld: sv.table.withheld } : view.share,
        },
      })),
    ),
    provenance: derived(room.provenance),
  }
}
