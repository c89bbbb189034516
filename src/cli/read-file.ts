import { readFile } from 'node:fs/promises'
import { buffer } from 'node:stream/consumers'
import { type Outcome, type Problem, refuse, succeed } from '#core/outcome.ts'
import { decodeText } from '#sources/spreadsheet/decode-text.ts'

function noSuchFile(path: string): Problem {
  return {
    code: 'no-file',
    where: path,
    text: {
      sv: 'Filen går inte att läsa. Kontrollera namnet, och att du får läsa den.',
      en: "The file can't be read. Check its name, and that you may read it.",
    },
  }
}

/** Why a file could not be read; nothing where the error is about something else, which is to be thrown on. */
export function unreadable(path: string, error: unknown): Problem | undefined {
  if (!(error instanceof Error && 'code' in error)) return undefined
  return error.code === 'EISDIR' ? folder(path) : noSuchFile(path)
}

function folder(path: string): Problem {
  return {
    code: 'is-a-folder',
    where: path,
    text: {
      sv: 'Det är en mapp. Skriv namnet på en fil i den.',
      en: 'This is a folder. Write the name of a file in it.',
    },
  }
}

/** The whole of a file, or of standard input for `-`. */
export async function readFileOrStdin(path: string): Promise<Outcome<Uint8Array>> {
  if (path === '-') return succeed(await buffer(process.stdin))
  try {
    return succeed(await readFile(path))
  } catch (error) {
    const problem = unreadable(path, error)
    if (problem === undefined) throw error
    return refuse(problem)
  }
}

/** The same as text, whatever it is written in: what was saved as ISO 8859-1 or UTF-16 keeps its å, ä and ö. */
export async function readTextOrStdin(path: string): Promise<Outcome<string>> {
  const bytes = await readFileOrStdin(path)
  return bytes.ok ? succeed(decodeText(bytes.value)) : bytes
}
