import type { Service } from '#chapters/benchmarking/model.ts'
import { ownTexts } from '#chapters/benchmarking/own-service-texts.ts'
import { formatDay } from '#core/format.ts'
import type { Language } from '#core/language.ts'
import { path } from '#web/paths.ts'
import { WhoMay } from '#web/ui/who-may/who-may.tsx'

interface OwnServiceSectionProps {
  readonly service: Service
  /** Whether the reader may change and remove it. */
  readonly mayWrite: boolean
  readonly language: Language
}

/** Says that the municipality has defined the service itself, on whose decision, and leads to change and removal. */
export function OwnServiceSection({ service, mayWrite, language }: OwnServiceSectionProps) {
  const t = ownTexts[language]
  return (
    <section class="part own-service-links" id="egen-verksamhet">
      <h2>{t.own}</h2>
      <p>{t.ownText(formatDay(service.validFrom, language), service.reference[language])}</p>
      {mayWrite ? (
        <p class="form-actions">
          <a href={path(language).ownService(service.slug)}>{t.change}</a>{' '}
          <a href={path(language).removeOwnService(service.slug)}>{t.remove}</a>
        </p>
      ) : (
        <WhoMay action="write" kind="comparison-choice" language={language} />
      )}
    </section>
  )
}
