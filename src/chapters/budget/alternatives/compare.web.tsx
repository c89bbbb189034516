import { sortOf } from '#chapters/budget/sort-of.web.ts'
import type { NonEmpty } from '#core/outcome.ts'
import type { Table } from '#reports/table.ts'
import type { AppContext, PageContext } from '#web/context.ts'
import { download } from '#web/exports.ts'
import { page } from '#web/page.tsx'
import { path } from '#web/paths.ts'
import { frameYears } from './alternatives.store.ts'
import { alternativeCrumbs, alternativesRoom, computed, latestOf, readable } from './alternatives-room.web.ts'
import { ComparePage } from './compare-page.tsx'
import {
  compareConsequences,
  compareFiscal,
  compareFrames,
  compareGoals,
  compareUnits,
  nameOfSide,
  type Side,
} from './compare-tables.web.ts'
import { compareTexts } from './compare-texts.ts'

const letters = ['A', 'B', 'C', 'D'] as const

/**
 * Budgets of a year side by side: those that the address chooses among what the reader may see, else all that are tabled
 * and not withdrawn. An id that isn't the reader's to see is as unknown as one that isn't there.
 */
export async function showComparison(c: PageContext, context: AppContext) {
  const room = alternativesRoom(c, context)
  const { language, municipality, provenance } = room
  const seen = await readable(c, context)
  const years = await frameYears(context.database, municipality)
  const year = years.find((each) => String(each) === c.req.query('ar')) ?? years[0] ?? 0
  const ofYear = seen.filter((each) => each.year === year)
  // A draft is on the page, or among its choices: it stays out of every cache.
  if (ofYear.some(({ tabling }) => !tabling)) c.header('Cache-Control', 'no-store')
  const wanted = c.req.queries('val') ?? []
  const chosen = ofYear.filter(({ id, tabling, withdrawal }) =>
    wanted.length > 0 ? wanted.includes(id) : tabling && !withdrawal,
  )
  const sides = await Promise.all(
    chosen.slice(0, letters.length).map(async (alternative, at): Promise<Side> => {
      return { letter: letters[at] ?? '', ...(await computed(room, alternative)) }
    }),
  )
  const tables: NonEmpty<Table> = [
    compareFrames(sides, provenance),
    compareUnits(sides, provenance),
    compareFiscal(sides, year, provenance),
    compareGoals(sides, provenance),
    compareConsequences(sides, provenance),
  ]
  const file = sides.length > 0 && (await download(c, ...tables))
  if (file) return file
  const t = compareTexts[language]
  const bases = new Set(sides.map(({ alternative }) => JSON.stringify(latestOf(alternative).document.basis)))
  return page(
    c,
    { title: t.title(year), room: 'budget', crumbs: alternativeCrumbs(language), here: t.crumb },
    <ComparePage
      {...{ year, sides, provenance, language }}
      sort={sortOf(c)}
      lead={leadOf(sides, language)}
      tables={fiscalBeforeUnits(tables)}
      differentBase={bases.size > 1}
      address={path(language).compareAlternatives({
        ar: year,
        val: sides.map(({ alternative }) => alternative.id),
      })}
      choices={ofYear.map((each) => ({
        value: each.id,
        label: `${latestOf(each).document.title}, ${each.groupName}${each.tabling ? '' : ` (${t.draft})`}`,
      }))}
    />,
  )
}

/** The page says the law before it lists every unit. */
function fiscalBeforeUnits<T>(tables: readonly T[]): readonly T[] {
  const [frames, units, fiscal, ...rest] = tables
  return [frames, fiscal, ...rest, units].filter((table) => table !== undefined)
}

/** About which frame the budgets differ most. */
function leadOf(sides: readonly Side[], language: 'sv' | 'en'): string {
  const t = compareTexts[language]
  const [first, ...others] = sides
  if (!first) return t.leadNone
  if (others.length === 0) return t.leadOne(nameOfSide(first))
  const spread = first.recomputed.frames.map(({ node, name }) => {
    const given = sides.map(
      ({ recomputed }) => recomputed.frames.find((frame) => frame.node === node)?.ownOre ?? 0,
    )
    return { name, ore: Math.max(...given) - Math.min(...given) }
  })
  const most = spread.toSorted((a, b) => b.ore - a.ore)[0]
  const names = sides.map(nameOfSide)
  return most && most.ore > 0 ? t.lead(names, most.name) : t.leadSame(names)
}
