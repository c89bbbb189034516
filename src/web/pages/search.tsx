import type { AppContext, ChapterPages, Doors, SearchHit } from '#web/context.ts'
import { toRead } from '#web/doors.ts'
import { page } from '#web/page.tsx'
import { inLanguage, path, routes } from '#web/paths.ts'
import { LeadSentence } from '#web/ui/lead-sentence/lead-sentence.tsx'
import { searchTexts } from './search.texts.ts'

/** Asks every chapter for what matches, and lists the answers in the chapters' order. */
export function openSearch(doors: Doors, context: AppContext, chapters: readonly ChapterPages[]): void {
  doors.get(routes.search, toRead('start-page'), async (c) => {
    const language = c.get('language')
    const t = searchTexts[language]
    const words = (c.req.query('q') ?? '').trim().slice(0, 200)
    // A context of the request's own: what the chapters load once for it is never an earlier reader's answer.
    const here: AppContext = { ...context }
    const found = words
      ? await Promise.all(chapters.map((chapter) => chapter.search?.(words, here) ?? []))
      : []
    const hits = found.flat()
    return page(
      c,
      { title: t.title, crumbs: [] },
      <>
        {words && <LeadSentence>{t.found(hits.length, words)}</LeadSentence>}
        <search>
          <form class="search-form" action={path(language).search()}>
            <div class="ds-field">
              <label class="ds-label" for="sok">
                {t.label}
              </label>
              <input class="ds-input" id="sok" type="search" name="q" value={words} />
            </div>
            <button class="ds-button" type="submit">
              {t.button}
            </button>
          </form>
        </search>
        <Hits hits={hits} language={language} />
      </>,
    )
  })
}

function Hits({ hits, language }: { hits: readonly SearchHit[]; language: 'sv' | 'en' }) {
  if (hits.length === 0) return null
  return (
    <ol class="hits">
      {hits.map((hit) => (
        <li>
          <a href={inLanguage(language, hit.href)}>{hit.title[language]}</a>
          <span class="hit-kind">{hit.kind[language]}</span>
        </li>
      ))}
    </ol>
  )
}
