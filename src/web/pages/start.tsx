import type { Hono } from 'hono'
import type { Language } from '#core/language.ts'
import { indicatorsLoaded } from '#store/indicator-values.ts'
import type { Installation } from '#store/installation.ts'
import type { AppContext, ChapterPages, Finding, WebEnv } from '#web/context.ts'
import { page } from '#web/page.tsx'
import { inLanguage, path, routes } from '#web/paths.ts'
import { Callout } from '#web/ui/callout/callout.tsx'
import { EmptyState } from '#web/ui/empty-state/empty-state.tsx'
import { LeadSentence } from '#web/ui/lead-sentence/lead-sentence.tsx'
import { type DataState, dataState } from './data-state.ts'
import { startTexts } from './start.texts.ts'

/** The start page: how things are today, what there is to see, and how old the figures are. */
export function registerStart(
  app: Hono<WebEnv>,
  context: AppContext,
  chapters: readonly ChapterPages[],
): void {
  app.get(routes.start, async (c) => {
    const language = c.get('language')
    const installation = c.get('installation')
    const state = dataState(await indicatorsLoaded(context.database))
    const said = state ? await Promise.all(chapters.map((chapter) => chapter.findings?.(context) ?? [])) : []
    const t = startTexts[language]
    const title = installation ? t.title(installation.name) : t.titleWithoutMunicipality
    return page(
      c,
      { title, description: t.description },
      <Start language={language} installation={installation} state={state} findings={said.flat()} />,
    )
  })
}

interface StartProps {
  readonly language: Language
  readonly installation: Installation | undefined
  readonly state: DataState | undefined
  readonly findings: readonly Finding[]
}

export function Start({ language, installation, state, findings }: StartProps) {
  const t = startTexts[language]
  const [first, ...others] = findings
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
      {others.length > 0 && (
        <ul class="findings">
          {others.map((finding) => (
            <li>
              <a href={inLanguage(language, finding.href)}>{finding.text[language]}</a>
            </li>
          ))}
        </ul>
      )}
      <h2>{t.whatToSee}</h2>
      <Entries language={language} />
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
      <a href={inLanguage(language, finding.href)}>{startTexts[language].open}</a>
    </div>
  )
}

function Entries({ language }: { language: Language }) {
  const to = path(language)
  const entries = [
    { href: to.benchmarking(), ...startTexts[language].entries.benchmarking },
    { href: to.handbook(), ...startTexts[language].entries.handbook },
    { href: to.dataSources(), ...startTexts[language].entries.dataSources },
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
