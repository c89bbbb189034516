import { type Outcome, refuse, succeed } from '#core/outcome.ts'

/**
 * The text as JSON, or where it stops being JSON.
 *
 * @param file its name, for the message
 */
export function readJson(file: string, text: string): Outcome<unknown> {
  if (text.trim() === '')
    return refuse({
      code: 'empty-file',
      where: file,
      text: { sv: 'Filen är tom.', en: 'The file is empty.' },
    })
  try {
    // Spreadsheets and some editors begin a file with a mark that JSON doesn't know.
    return succeed(JSON.parse(text.replace(/^\uFEFF/, '')))
  } catch (error) {
    const line = lineOf(text, error instanceof Error ? error.message : '')
    return refuse({
      code: 'not-json',
      where: `${file}:${line}`,
      text: {
        sv: `Filen är inte giltig JSON: något är fel på rad ${line} eller strax före. Vanligast är ett komma för mycket eller för lite, eller ett citattecken som saknas.`,
        en: `The file is not valid JSON: something is wrong on line ${line} or just before. Most often it is a comma too many or too few, or a missing quotation mark.`,
      },
    })
  }
}

/** The line that the message names, by line or by position; the last one where the text ends too early. */
function lineOf(text: string, message: string): number {
  const line = /line (\d+)/.exec(message)?.[1]
  if (line !== undefined) return Number(line)
  const position = /position (\d+)/.exec(message)?.[1]
  return text.slice(0, position === undefined ? text.trimEnd().length : Number(position)).split('\n').length
}
