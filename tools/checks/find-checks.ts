import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { z } from 'zod'
import type { Bilingual } from '#core/language.ts'

/** What the registry and the coverage page need to know of a check. */
export interface FoundCheck {
  readonly id: string
  readonly chapter: string
  /** The folder's own name: the latter half of the id. */
  readonly folder: string
  readonly exportName: string
  readonly recommends: string
  readonly threshold: string
  readonly title: Bilingual
}

export interface FoundChecks {
  readonly checks: readonly FoundCheck[]
  /** What is wrong, one sentence each: nothing may be generated while there is any. */
  readonly problems: readonly string[]
}

/** A check's folder is whole when it has all of them. */
export const checkFiles = ['check.ts', 'check.test.ts', 'doc.sv.md', 'doc.en.md'] as const

const shape = z.object({
  id: z.string(),
  recommends: z.string(),
  threshold: z.string(),
  evaluate: z.function(),
  say: z.object({ title: z.object({ sv: z.string().min(1), en: z.string().min(1) }) }),
})

function foldersIn(path: string): string[] {
  if (!existsSync(path)) return []
  const entries = readdirSync(path, { withFileTypes: true })
  return entries
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort()
}

async function readCheck(chapters: string, chapter: string, folder: string): Promise<FoundCheck | string> {
  const where = `src/chapters/${chapter}/checks/${folder}`
  const path = join(chapters, chapter, 'checks', folder)
  const missing = checkFiles.filter((file) => !existsSync(join(path, file)))
  if (missing.length > 0) return `${where} lacks ${missing.join(', ')}: a check is whole or not there.`

  const exported = z
    .record(z.string(), z.unknown())
    .parse(await import(pathToFileURL(join(path, 'check.ts')).href))
  const found = Object.entries(exported).flatMap(([exportName, value]) => {
    const parsed = shape.safeParse(value)
    return parsed.success ? [{ exportName, ...parsed.data }] : []
  })
  const [check] = found
  if (check === undefined || found.length > 1) {
    return `${where}/check.ts exports ${found.length} checks; export exactly one, as a named const made by defineCheck.`
  }
  if (check.exportName === 'default') return `${where}/check.ts exports its check as default; give it a name.`
  const id = `${chapter}/${folder}`
  if (check.id !== id) return `${where}/check.ts has the id '${check.id}'; its folder makes it '${id}'.`
  const { exportName, recommends, threshold, say } = check
  return { id, chapter, folder, exportName, recommends, threshold, title: say.title }
}

/**
 * Reads every folder `<chapters>/<chapter>/checks/<check>/`, in alphabetical order.
 *
 * @param chapters full path of `src/chapters`
 */
export async function findChecks(chapters: string): Promise<FoundChecks> {
  const checks: FoundCheck[] = []
  const problems: string[] = []
  for (const chapter of foldersIn(chapters)) {
    for (const folder of foldersIn(join(chapters, chapter, 'checks'))) {
      const found = await readCheck(chapters, chapter, folder)
      if (typeof found === 'string') problems.push(found)
      else checks.push(found)
    }
  }
  return { checks, problems }
}
