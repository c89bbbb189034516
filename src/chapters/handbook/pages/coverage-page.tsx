import { texts } from '#chapters/handbook/texts.ts'
import { checks } from '#chapters/registry.generated.ts'
import type { Language } from '#core/language.ts'
import { productChapters, recommendations } from '#handbook/index.ts'
import type { ProductChapter } from '#handbook/types.ts'
import { path } from '#web/paths.ts'
import { LeadSentence } from '#web/ui/lead-sentence/lead-sentence.tsx'

/** Which recommendations a check asks for, and which chapter will bring the others theirs. */
export function CoveragePage({ language }: { language: Language }) {
  const t = texts[language].coverage
  const covered = recommendations.filter(({ id }) => checks.some(({ recommends }) => recommends === id))
  return (
    <>
      <LeadSentence>{t.lead(covered.length, checks.length)}</LeadSentence>
      <p>{t.rest}</p>
      {homes().map((home) => (
        <section class="part" aria-labelledby={home}>
          <h2 id={home}>{productChapters[home][language]}</h2>
          <ul>
            {recommendations
              .filter((recommendation) => recommendation.home === home)
              .map(({ id, title }) => (
                <li>
                  <a href={path(language).recommendation(id)}>
                    {id} {title[language]}
                  </a>
                  : <CheckNames recommendation={id} language={language} />
                </li>
              ))}
          </ul>
        </section>
      ))}
    </>
  )
}

/** The product's chapters that are home to a recommendation, in the order of the menu. */
function homes(): ProductChapter[] {
  const known = new Set(recommendations.map(({ home }) => home))
  const inOrder = Object.keys(productChapters) as ProductChapter[]
  return inOrder.filter((home) => known.has(home))
}

function CheckNames({ recommendation, language }: { recommendation: string; language: Language }) {
  const own = checks.filter(({ recommends }) => recommends === recommendation)
  if (own.length === 0) return <>{texts[language].coverage.none}</>
  return (
    <>
      {own.map(({ id, say }) => (
        <>
          {say.title[language]} <code>{id}</code>{' '}
        </>
      ))}
    </>
  )
}
