import type { OwnDefinition } from '#chapters/benchmarking/own-service.ts'
import { ownTexts } from '#chapters/benchmarking/own-service-texts.ts'
import type { ServiceVersion } from '#chapters/benchmarking/own-services.store.ts'
import { formatDay, formatList } from '#core/format.ts'
import type { Language } from '#core/language.ts'
import { path } from '#web/paths.ts'
import { SubmitButton } from '#web/ui/field/field.tsx'
import { LeadSentence } from '#web/ui/lead-sentence/lead-sentence.tsx'
import { ProblemSummary } from '#web/ui/problem-summary/problem-summary.tsx'
import { OwnServiceFields, type OwnServiceFieldsProps } from './own-service-fields.tsx'

export interface RemovedService {
  readonly slug: string
  readonly removedAt: string
  readonly definition: OwnDefinition
}

interface OwnServicePageProps extends OwnServiceFieldsProps {
  /** Name in addresses of the service that is changed or taken back; absent: a new one. */
  readonly changed: string | undefined
  /** Every decision on the one that is changed, the latest first. */
  readonly versions: readonly ServiceVersion[]
  readonly removed: readonly RemovedService[]
}

/** A service of one's own: the form that defines or changes it, and what has been decided before. */
export function OwnServicePage(props: OwnServicePageProps) {
  const { changed, versions, removed, problems, language } = props
  const t = ownTexts[language]
  const [latest] = versions
  const to = path(language)
  return (
    <>
      <ProblemSummary problems={problems} language={language} />
      <LeadSentence>{latest ? (latest.definition ? t.leadChange : t.leadBack) : t.lead}</LeadSentence>
      <form method="post" action={to.ownService()} class="form own-service">
        {changed && <input type="hidden" name="service" value={changed} />}
        <OwnServiceFields {...props} />
        <p class="form-actions">
          <SubmitButton>{t.save}</SubmitButton>{' '}
          <a href={changed && latest?.definition ? to.service(changed) : to.benchmarking()}>{t.cancel}</a>
        </p>
      </form>
      {versions.length > 0 && <Versions versions={versions} language={language} />}
      {!changed && removed.length > 0 && <Removed removed={removed} language={language} />}
    </>
  )
}

function Versions({ versions, language }: Pick<OwnServicePageProps, 'versions' | 'language'>) {
  const t = ownTexts[language]
  const list = (kpis: readonly string[]) => formatList(kpis, language)
  return (
    <section class="part">
      <h2>{t.versions}</h2>
      <ol reversed>
        {versions.map(({ decidedAt, decision, definition }) => (
          <li>
            {t.version(formatDay(decidedAt, language), decision)}.{' '}
            {definition
              ? t.versionIndicators(definition.cost, list(definition.quality), list(definition.structure))
              : t.versionRemoved}
          </li>
        ))}
      </ol>
    </section>
  )
}

function Removed({ removed, language }: { removed: readonly RemovedService[]; language: Language }) {
  const t = ownTexts[language]
  return (
    <section class="part" id="borttagna">
      <h2>{t.removed}</h2>
      <ul>
        {removed.map(({ slug, removedAt, definition }) => (
          <li>
            {definition.name[language]}, {t.removedOn(formatDay(removedAt, language))}.{' '}
            <a href={path(language).ownService(slug)}>
              {t.takeBack} <span class="ds-sr-only">{definition.name[language]}</span>
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}
