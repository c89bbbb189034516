import type { DataSources, FetchState } from '#chapters/benchmarking/data-sources.store.ts'
import { everyService } from '#chapters/benchmarking/data-sources-forms.web.ts'
import { texts } from '#chapters/benchmarking/data-sources-texts.ts'
import type { Service } from '#chapters/benchmarking/model.ts'
import { indicatorsOf } from '#chapters/benchmarking/services/index.ts'
import type { Language } from '#core/language.ts'
import type { ImportStatus } from '#store/indicator-changes.ts'
import type { LoadedIndicator } from '#store/indicator-values.ts'
import type { Installation } from '#store/installation.ts'
import { path } from '#web/paths.ts'
import { Callout } from '#web/ui/callout/callout.tsx'
import { WhoMay } from '#web/ui/who-may/who-may.tsx'

interface FetchNowProps {
  readonly fetching: FetchState
  readonly mayCancel: boolean
  readonly language: Language
}

/** How far a fetch has come. Without script a link shows the latest; with it the element keeps itself up to date. */
export function FetchNow({ fetching, mayCancel, language }: FetchNowProps) {
  const t = texts[language].state
  if (fetching.state === 'idle') return null
  const running = fetching.state === 'running' ? fetching.import : undefined
  const { text, value, max } = progressOf(running, language)
  return (
    <fetch-progress
      class="fetch-progress"
      data-address={path(language).fetch()}
      data-state={fetching.state}
      data-done={t.done}
    >
      <h2>{running ? t.running : t.waiting}</h2>
      <progress aria-label={t.running} value={value} max={max} />
      <p class="fetch-count">{text}</p>
      <p class="hint">{t.unchanged}</p>
      <div class="buttons">
        <a class="ds-button without-script" data-variant="secondary" href={path(language).dataSources()}>
          {t.reload}
        </a>
        {running && mayCancel && (
          <form method="post" action={path(language).cancelFetch()}>
            <input type="hidden" name="import" value={String(running.importId)} />
            <button class="ds-button" data-variant="secondary" type="submit" title={t.cancelHint}>
              {t.cancel}
            </button>
          </form>
        )}
      </div>
    </fetch-progress>
  )
}

/** What the bar and the line beside it say. Without a plan the bar only shows that something is going on. */
export function progressOf(running: ImportStatus | undefined, language: Language) {
  const t = texts[language].state
  if (!running) return { text: t.waitingText }
  const { requests, plannedRequests } = running
  const text = t.progress(requests, plannedRequests)
  return plannedRequests > 0 ? { text, value: requests, max: plannedRequests } : { text }
}

/** Why the latest fetch isn't done, if it isn't. */
export function StoppedFetch({
  imports,
  language,
}: {
  imports: readonly ImportStatus[]
  language: Language
}) {
  const t = texts[language].stopped
  const [latest] = imports
  if (!latest || latest.state === 'complete' || latest.state === 'running') return null
  const { problem, state } = latest
  return (
    <Callout kind={state === 'cancelled' ? 'note' : 'attention'} title={t[state]} level={2}>
      {problem && <p>{problem.text[language]}</p>}
      <p>{t.rest}</p>
      {problem?.where && (
        <p class="hint">
          {t.where} <span class="address">{problem.where}</span>
        </p>
      )}
    </Callout>
  )
}

interface FetchSectionProps extends Pick<DataSources, 'loaded' | 'fetching'> {
  /** Shipped and own. */
  readonly services: readonly Service[]
  readonly installation: Installation | undefined
  /** Whether there is a queue that does the work. */
  readonly canFetch: boolean
  /** Whether the reader may start a fetch. */
  readonly mayFetch: boolean
  readonly language: Language
}

/** What can be fetched: everything, or one service at a time. */
export function FetchSection(props: FetchSectionProps) {
  const { installation, mayFetch, language } = props
  const t = texts[language].fetch
  return (
    <section class="stack" id="hamta">
      <h2>{t.heading}</h2>
      <p>{t.text}</p>
      {installation?.kind === 'example' && (
        <Callout>
          <p>
            {t.example(installation.name)} <a href={path(language).installation()}>{t.exampleLink}</a>
          </p>
        </Callout>
      )}
      {mayFetch && <FetchForm {...props} />}
      {!mayFetch && installation && <WhoMay action="run" kind="data-source" language={language} />}
      {!installation && (
        <p>
          {t.chooseFirst} <a href={path(language).installation()}>{t.chooseFirstLink}</a>
        </p>
      )}
    </section>
  )
}

function FetchForm(props: FetchSectionProps) {
  const { fetching, services, canFetch, language } = props
  const t = texts[language].fetch
  const reason = !canFetch ? t.noQueue : fetching.state !== 'idle' ? t.blocked : undefined
  return (
    <form method="post" action={path(language).fetch()} class="stack">
      {reason && <p id="hamta-hinder">{reason}</p>}
      <FetchButton service={everyService} label={t.all} blocked={reason !== undefined} />
      <ul class="fetch-list" aria-label={t.listTitle}>
        {services.map((service) => (
          <ServiceRow service={service} blocked={reason !== undefined} {...props} />
        ))}
      </ul>
    </form>
  )
}

interface FetchButtonProps {
  readonly service: string
  readonly label: string
  /** For those who hear the page: which service. */
  readonly about?: string
  readonly blocked: boolean
}

function FetchButton({ service, label, about, blocked }: FetchButtonProps) {
  return (
    <button
      class="ds-button"
      type="submit"
      name="service"
      value={service}
      data-variant={about ? 'secondary' : 'primary'}
      disabled={blocked}
      aria-describedby={blocked ? 'hamta-hinder' : undefined}
    >
      {label}
      {about && <span class="ds-sr-only"> {about}</span>}
    </button>
  )
}

function ServiceRow({
  service,
  loaded,
  blocked,
  language,
}: FetchSectionProps & { service: Service; blocked: boolean }) {
  const t = texts[language].fetch
  const wanted = new Set(indicatorsOf(service))
  const have = fetchedOf(loaded, wanted)
  const latest = have
    .map(({ retrievedAt }) => retrievedAt)
    .toSorted()
    .at(-1)
  return (
    <li>
      <strong>{service.name[language]}</strong>
      <span class="fetch-have">
        {t.have(have.length, wanted.size)}, {latest ? t.last(latest) : t.never}
      </span>
      <FetchButton service={service.slug} label={t.one} about={service.name[language]} blocked={blocked} />
    </li>
  )
}

/** Those that Kolada has given us figures of: the example's own don't count. */
function fetchedOf(loaded: readonly LoadedIndicator[], wanted: ReadonlySet<string>) {
  return loaded.filter(({ source, kpi, years }) => source === 'Kolada' && wanted.has(kpi) && years.length > 0)
}
