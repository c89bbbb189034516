import { organisationOf } from '#chapters/organisation/index.ts'
import { swedishDay } from '#core/day.ts'
import { treeAt } from '#core/organisation/tree.ts'
import { readInstallation } from '#store/installation.ts'
import type { AppContext, SearchHit } from '#web/context.ts'
import { addressOf } from './addresses.ts'
import { goalsAt } from './book-at.ts'
import { goalBook } from './store.ts'
import { findGoals } from './tree/found-goals.ts'
import { goalKindWords } from './words.ts'

const mostHits = 40

/** Goals in force by their wording, owner or measures; the assembly's first. */
export async function search(words: string, { database, now }: AppContext): Promise<readonly SearchHit[]> {
  const installation = await readInstallation(database)
  if (!installation) return []
  const { municipality } = installation
  const day = swedishDay(now())
  const tree = treeAt(await organisationOf(database, municipality), day)
  const inForce = goalsAt(await goalBook(database, municipality), day)
  const found = findGoals(inForce, tree, { words, service: '' })
  return found
    .toSorted((a, b) => Number(b.kind === 'overall') - Number(a.kind === 'overall'))
    .slice(0, mostHits)
    .map(({ goal, kind, wording, owner }) => {
      const place = tree.place(owner)?.name
      const said = place === undefined || kind === 'overall' ? wording : `${wording} (${place})`
      return { title: { sv: said, en: said }, kind: goalKindWords[kind], href: addressOf.goal(goal) }
    })
}
