import { swedishDay } from '#core/day.ts'
import type { Language } from '#core/language.ts'
import { type ExampleAccount, exampleAccounts } from '#identity/example-accounts.store.ts'
import type { Actor } from '#identity/model.ts'
import { indicatorsLoaded } from '#store/indicator-values.ts'
import type { Installation } from '#store/installation.ts'
import type {
  AppContext,
  Asked,
  ChapterPages,
  ComingDate,
  Doors,
  Finding,
  PageContext,
} from '#web/context.ts'
import { mayHere, toRead } from '#web/doors.ts'
import { page } from '#web/page.tsx'
import { inLanguage, path, routes } from '#web/paths.ts'
import { Callout } from '#web/ui/callout/callout.tsx'
import { EmptyState } from '#web/ui/empty-state/empty-state.tsx'
import { LeadSentence } from '#web/ui/lead-sentence/lead-sentence.tsx'
import { type DataState, dataState } from './data-state.ts'
import { ExampleRoles } from './example-role.tsx'
import { startTexts } from './start.texts.ts'
import { AskedOfMe, ComingDates, roomOf, Signals } from './start-lists.tsx'

/** The start page: how things are today, what waits for the reader, what there is to see, and how old the figures are. */
export function openStart(doors: Doors, context: AppContext, chapters: readonly ChapterPages[]): void {
  doors.get(routes.start, toRead('start-page'), async (c) => {
    const language = c.get('language')
    const installation = c.get('installation')
    const t = startTexts[language]
    const title = installation ? t.title(installation.name) : t.titleWithoutMunicipality
    const facts = await startFacts(c, context, chapters)
    return page(c, { title, description: t.description }, <Start {...{ language, installation, ...facts }} />)
  })
}

async function startFacts(
  c: PageContext,
  context: AppContext,
  chapters: readonly ChapterPages[],
): Promise<Omit<StartProps, 'language' | 'installation'>> {
  const { database, now } = context
  // Of this request's own: what a chapter loads for one of the questions serves the others.
  const here: AppContext = { ...context }
  const actor = c.get('actor')
  const state = dataState(await indicatorsLoaded(database))
  const ofEach = <Part,>(parts: (chapter: ChapterPages) => Promise<readonly Part[]> | undefined) =>
    Promise.all(chapters.map((chapter) => parts(chapter) ?? []))
  const isPerson = actor.kind === 'person'
  return {
    actor,
    state,
    findings: state ? leadFirst(await ofEach(({ findings }) => findings?.(here))) : [],
    asked: isPerson ? (await ofEach(({ asked }) => asked?.(actor, here))).flat() : [],
    dates: (await ofEach(({ dates }) => dates?.(here))).flat(),
    mayReadAccounts: await mayHere(c, context, 'read', 'account'),
    roles: await exampleAccounts(database, c.get('installation')),
    today: swedishDay(now()),
  }
}

/**
 * The sentence of the day; then what is not as it should be, and last what is only told. Among these first what comes
 * from the chapter of that sentence, then the others' in their order.
 */
function leadFirst(chapters: readonly (readonly Finding[])[]): readonly Finding[] {
  const leads = (findings: readonly Finding[]) => findings.some(({ isLead }) => isLead)
  return chapters
    .toSorted((a, b) => Number(leads(b)) - Number(leads(a)))
    .flat()
    .toSorted((a, b) => weight(b) - weight(a))
}

function weight({ isLead, isSignal = false }: Finding): number {
  return isLead ? 2 : Number(isSignal)
}

interface StartProps {
  readonly language: Language
  readonly installation: Installation | undefined
  readonly actor: Actor
  readonly state: DataState | undefined
  readonly findings: readonly Finding[]
  readonly asked: readonly Asked[]
  readonly dates: readonly ComingDate[]
  readonly mayReadAccounts: boolean
  /** Those of the example whom one can step into. */
  readonly roles: readonly ExampleAccount[]
  /** ISO day. */
  readonly today: string
}

export function Start(props: StartProps) {
  const { language, installation, actor, state, findings, asked, dates, roles, today } = props
  const t = startTexts[language]
  const [first, ...others] = findings
  const isPerson = actor.kind === 'person'
  return (
    <>
      {first ? <Said finding={first} language={language} /> : <LeadSentence>{t.description}</LeadSentence>}
      {!state && (
        <EmptyState
          missing={t.noData}
          remedy={t.noDataRemedy}
          action={{ href: path(language).dataSources(), label: t.toDataSources }}
        />
      )}
      <div class="today">
        {(isPerson || others.length > 0) && (
          <div>
            {isPerson && <AskedOfMe {...{ asked, today, language }} />}
            <Signals findings={others} language={language} />
          </div>
        )}
        <ComingDates {...{ dates, today, language }} />
      </div>
      {!isPerson && <ExampleRoles accounts={roles} actor={actor} language={language} />}
      <h2>{t.whatToSee}</h2>
      <Entries {...props} />
      {isPerson && <ExampleRoles accounts={roles} actor={actor} language={language} />}
      {state && (
        <>
          <h2>{t.dataHeading}</h2>
          <p>
            {t.data(state)} <a href={path(language).dataSources()}>{t.dataLink}</a>
          </p>
        </>
      )}
      {installation?.kind === 'example' && (
        <Callout kind="attention" title={t.exampleTitle(installation.name)}>
          <p>
            {t.exampleText} <a href={path(language).installation()}>{t.exampleLink}</a>
          </p>
        </Callout>
      )}
    </>
  )
}

function Said({ finding, language }: { finding: Finding; language: Language }) {
  return (
    <div class="said">
      <LeadSentence>{finding.text[language]}</LeadSentence>
      <a href={inLanguage(language, finding.href)}>
        {roomOf(finding.href) === 'handbook' ? startTexts[language].openHandbook : startTexts[language].open}
      </a>
    </div>
  )
}

function Entries({ mayReadAccounts, language }: StartProps) {
  const to = path(language)
  const { benchmarking, goals, roles, budget, handbook, accounts } = startTexts[language].entries
  const entries = [
    { href: to.benchmarking(), ...benchmarking },
    { href: to.goals(), ...goals },
    { href: to.roles(), ...roles },
    { href: to.budget(), ...budget },
    { href: to.handbook(), ...handbook },
    ...(mayReadAccounts ? [{ href: to.accounts(), ...accounts }] : []),
  ]
  return (
    <ul class="entries">
      {entries.map((entry) => (
        <li>
          <h3>
            <a href={entry.href}>{entry.question}</a>
          </h3>
          <p>{entry.text}</p>
        </li>
      ))}
    </ul>
  )
}
