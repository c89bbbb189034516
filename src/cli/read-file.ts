import { readFile } from 'node:fs/promises'
import { buffer } from 'node:stream/consumers'
import { type Outcome, type Problem, refuse, succeed } from '#core/outcome.ts'

export function noSuchFile(path: string): Problem {
  return {
    code: 'no-file',
    where: path,
    text: {
      sv: 'Filen går inte att läsa. Kontrollera namnet, och att du får läsa den.',
      en: "The file can't be read. Check its name, and that you may read it.",
    },
  }
}

/** The whole of a file, or of standard input for `-`. */
export async function readFileOrStdin(path: string): Promise<Outcome<Uint8Array>> {
  if (path === '-') return succeed(await buffer(process.stdin))
  try {
    return succeed(await readFile(path))
  } catch (error) {
    if (error instanceof Error && 'code' in error) return refuse(noSuchFile(path))
    throw error
  }
}
