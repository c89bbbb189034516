import type { Language } from '#core/language.ts'
import { chapters, recommendations } from '#handbook/index.ts'
import { path } from '#web/paths.ts'

/** The recommendations by chapter, where there is no municipality to judge. */
export function PlainList({ language }: { language: Language }) {
  return (
    <>
      {chapters.map(({ id, name }) => (
        <section class="part" id={id} aria-labelledby={`rad-${id}`}>
          <h2 id={`rad-${id}`}>{name[language]}</h2>
          <ul>
            {recommendations
              .filter(({ chapter }) => chapter === id)
              .map((recommendation) => (
                <li>
                  <a href={path(language).recommendation(recommendation.id)}>
                    {recommendation.id} {recommendation.title[language]}
                  </a>
                </li>
              ))}
          </ul>
        </section>
      ))}
    </>
  )
}
