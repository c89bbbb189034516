import { decidersOf, presentLevel } from '#chapters/roles/decisions/deciders.ts'
import { levelsToMoveTo, trialState } from '#chapters/roles/decisions/trials.ts'
import type { DelegationTrial } from '#chapters/roles/model.ts'
import { noMunicipality } from '#chapters/roles/no-municipality.web.tsx'
import { locateType, theType } from '#chapters/roles/register/decision-type-form.web.tsx'
import { crumbs, type RoleRoom, roleRoom, typeOf, writerOf } from '#chapters/roles/role-room.web.ts'
import { type Outcome, type Problem, refuse, unwrap } from '#core/outcome.ts'
import type { Access, AppContext, Doors, PageContext } from '#web/context.ts'
import { locatePlace, mayHere, to, toRead } from '#web/doors.ts'
import { page } from '#web/page.tsx'
import { path, routes } from '#web/paths.ts'
import { fieldOf, readForm } from '#web/read-form.ts'
import { ProposePage } from './propose-page.tsx'
import { readDecision, readProposal, readReview, trialFields } from './trial-form.ts'
import type { TrialRefused } from './trial-forms.tsx'
import { decideTrial, isOpen, proposeTrial, reviewTrial } from './trials.store.ts'
import { type ShownTrial, TrialsPage } from './trials-page.tsx'
import { trialsTexts } from './trials-texts.ts'

/** Proposals to move a decision down, the committee's decisions on them, and its reviews. */
export function registerTrials(doors: Doors, context: AppContext): void {
  const decides = to('decide', 'delegation-trial', locateTrial(context))
  const proposes = to('propose', 'delegation-trial', locateType(context))
  doors.get(routes.delegationTrials, toRead('delegation-trial'), (c) => trials(c, context))
  doors.post(routes.decideTrial, decides, (c) => decide(c, context))
  doors.post(routes.reviewTrial, decides, (c) => review(c, context))
  doors.get(routes.proposeTrial, proposes, (c) => showProposal(c, context))
  doors.post(routes.proposeTrial, proposes, (c) => propose(c, context))
}

/** A trial is the very committee's: the board above has oversight of it, and doesn't decide for it. */
function locateTrial(context: AppContext): NonNullable<Access['locate']> {
  return async (c) => {
    const room = await roleRoom(c, context)
    const trial = room && trialIn(c, room)
    const type = trial && typeOf(room, trial.type)
    return type && locatePlace(c, context, type.committee)
  }
}

function trialIn(c: PageContext, { history }: RoleRoom): DelegationTrial | undefined {
  return history.trials.find(({ id }) => String(id) === c.req.param('trial'))
}

async function trials(c: PageContext, context: AppContext, refused?: TrialRefused) {
  const language = c.get('language')
  const info = { title: trialsTexts[language].title, room: 'roles', crumbs: crumbs(language) } as const
  const room = await roleRoom(c, context)
  if (!room) return noMunicipality(c, info)
  return page(
    c,
    info,
    <TrialsPage
      trials={await shownTrials(c, context, room)}
      refused={refused}
      day={room.day}
      language={language}
    />,
    refused ? 400 : 200,
  )
}

async function shownTrials(
  c: PageContext,
  context: AppContext,
  room: RoleRoom,
): Promise<readonly ShownTrial[]> {
  const { book, day } = room
  const shown = await Promise.all(
    book.trials.map(async (trial): Promise<ShownTrial> => {
      const type = typeOf(room, trial.type)
      const [decider] = type ? decidersOf(type, book, day) : []
      return {
        trial,
        title: type?.title ?? trial.type,
        state: shownState(trial, day),
        mayDecide:
          type !== undefined && (await mayHere(c, context, 'decide', 'delegation-trial', type.committee)),
        reporting: decider?.delegation?.reporting ?? '',
      }
    }),
  )
  return shown.toSorted((a, b) => (a.trial.reviewBy ?? '').localeCompare(b.trial.reviewBy ?? ''))
}

function shownState(trial: DelegationTrial, day: string): ShownTrial['state'] {
  switch (trialState(trial, day)) {
    case 'proposed':
      return 'proposed'
    case 'review-due':
      return 'due'
    case 'approved':
    case 'running':
    case 'prolonged':
      return 'running'
    case 'rejected':
    case 'kept':
    case 'moved-back':
      return 'ended'
  }
}

async function decide(c: PageContext, context: AppContext) {
  const form = await readForm(c)
  return settle(c, context, form, (trial, field, day) => {
    const read = readDecision(field, field('do') === 'approve', day)
    return read.ok ? decideTrial(context.database, writerOf(c, context), trial.id, read.value) : read
  })
}

async function review(c: PageContext, context: AppContext) {
  const form = await readForm(c)
  return settle(c, context, form, (trial, field, day) => {
    const read = readReview(field, day)
    return read.ok ? reviewTrial(context.database, writerOf(c, context), trial.id, read.value) : read
  })
}

async function settle(
  c: PageContext,
  context: AppContext,
  form: FormData,
  work: (
    trial: DelegationTrial,
    field: (name: string) => string,
    day: string,
  ) => Outcome<unknown> | Promise<Outcome<unknown>>,
) {
  const room = await roleRoom(c, context)
  const trial = room && trialIn(c, room)
  if (!trial) return unwrap(refuse(unknownTrial))
  const field = fieldOf(form)
  const settled = await work(trial, field, room.day)
  if (settled.ok) return c.redirect(`${path(room.language).delegationTrials()}#prov-${trial.id}`, 303)
  return trials(c, context, {
    trial: trial.id,
    problems: settled.problems.map((problem) => atTrial(problem, trial.id)),
    written: Object.fromEntries(trialFields.map((name) => [name, field(name)])),
  })
}

/** Several forms of a kind stand on the page: their fields carry the trial's number. */
function atTrial({ where, ...problem }: Problem, trial: number): Problem {
  return where === undefined ? problem : { ...problem, where: `${where}-${trial}` }
}

async function showProposal(
  c: PageContext,
  context: AppContext,
  refused?: {
    readonly written: { readonly toLevel: string; readonly riskNote: string }
    readonly problems: readonly Problem[]
  },
) {
  const { room, type } = await theType(c, context)
  const { language, book, day } = room
  const present = presentLevel(type, book, day)
  const isUnderWay = book.trials.some((trial) => trial.type === type.id && isOpen(trial))
  return page(
    c,
    {
      title: trialsTexts[language].proposeTitle(type.title),
      room: 'roles',
      crumbs: crumbs(language, { label: type.title, href: path(language).decisionType(type.id) }),
    },
    <ProposePage
      type={type}
      present={present}
      levels={isUnderWay ? [] : levelsToMoveTo(type, present)}
      written={refused?.written ?? { toLevel: '', riskNote: '' }}
      problems={refused?.problems ?? []}
      language={language}
    />,
    refused ? 400 : 200,
  )
}

async function propose(c: PageContext, context: AppContext) {
  const { room, type } = await theType(c, context)
  const form = await readForm(c)
  const field = fieldOf(form)
  const fromLevel = presentLevel(type, room.book, room.day)
  const written = { toLevel: field('toLevel'), riskNote: field('riskNote') }
  const read = readProposal(field, type, fromLevel, room.day)
  if (!read.ok) return showProposal(c, context, { written, problems: read.problems })
  const proposed = await proposeTrial(context.database, writerOf(c, context), {
    ...{ type: type.id, fromLevel },
    ...read.value,
  })
  if (!proposed.ok) return showProposal(c, context, { written, problems: proposed.problems })
  return c.redirect(`${path(room.language).delegationTrials()}#prov-${proposed.value}`, 303)
}

const unknownTrial: Problem = {
  code: 'unknown-trial',
  text: {
    sv: 'Det finns inget sådant förslag eller prov. Se sidan Prov.',
    en: 'There is no such proposal or trial. See the page Trials.',
  },
}
