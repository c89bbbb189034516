import type { Language } from '#core/language.ts'
import type { VerdictName } from '#engine/check.ts'
import { VerdictShape, verdictWords } from '#web/ui/verdict/verdict.tsx'

export interface Tile {
  /** Of the recommendation: `AF-3`. */
  readonly id: string
  readonly title: string
  readonly href: string
  readonly verdict: VerdictName
}

export interface TileChapter {
  /** Anchor on the page: `AF`. */
  readonly id: string
  readonly name: string
  readonly tiles: readonly Tile[]
}

interface TilesProps {
  readonly chapters: readonly TileChapter[]
  readonly language: Language
}

const order: readonly VerdictName[] = ['pass', 'fail', 'needs-review', 'not-applicable']

/**
 * The handbook's recommendations as small tiles by chapter, each with the shape of its verdict and a link to its page.
 * Not a score: nothing is added up into a figure.
 */
export function Tiles({ chapters, language }: TilesProps) {
  return (
    <div class="tile-board">
      <ul class="tile-key">
        {order.map((verdict) => (
          <li class={`verdict-text-${verdict}`}>
            <VerdictShape verdict={verdict} /> {verdictWords[verdict][language]}
          </li>
        ))}
      </ul>
      {chapters.map((chapter) => (
        <section class="tile-chapter" id={chapter.id} aria-labelledby={`tiles-${chapter.id}`}>
          <h2 id={`tiles-${chapter.id}`}>{chapter.name}</h2>
          <ul class="tiles">
            {chapter.tiles.map((tile) => (
              <li>
                <a class={`tile verdict-text-${tile.verdict}`} href={tile.href} title={tile.title}>
                  <VerdictShape verdict={tile.verdict} />
                  <span class="tile-id">{tile.id}</span>
                  <span class="ds-sr-only">
                    {' '}
                    {tile.title}: {verdictWords[tile.verdict][language]}
                  </span>
                </a>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  )
}
