/**
 * What a test file has opened and must close. The worker goes on to the next file with the same modules in memory, so
 * a module that files share can't say `afterAll` for itself: it would be heard in the first file only.
 */
const endings: (() => Promise<void>)[] = []

/** Does the work when the file that now runs is done. */
export function atEndOfFile(work: () => Promise<void>): void {
  endings.push(work)
}

/** The latest first: what was opened last may stand on what came before. */
export async function endFile(): Promise<void> {
  for (const end of endings.splice(0).toReversed()) await end()
}
