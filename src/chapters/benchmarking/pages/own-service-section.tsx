import type { Service } from '#chapters/benchmarking/model.ts'
import { ownTexts } from '#chapters/benchmarking/own-service-texts.ts'
import { formatDay } from '#core/format.ts'
import type { Language } from '#core/language.ts'
import { path } from '#web/paths.ts'

/** Says that the municipality has defined the service itself, on whose decision, and leads to change and removal. */
export function OwnServiceSection({ service, language }: { service: Service; language: Language }) {
  const t = ownTexts[language]
  return (
    <section class="part own-service-links" id="egen-verksamhet">
      <h2>{t.own}</h2>
      <p>{t.ownText(formatDay(service.validFrom, language), service.reference[language])}</p>
      <p class="form-actions">
        <a href={path(language).ownService(service.slug)}>{t.change}</a>{' '}
        <a href={path(language).removeOwnService(service.slug)}>{t.remove}</a>
      </p>
    </section>
  )
}
