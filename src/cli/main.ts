import { runCommand } from 'citty'
import { Refusal, unwrap } from '#core/outcome.ts'
import { argumentsOf, checkArguments, chooseCommand } from './command-line.ts'
import { commands } from './commands.ts'
import { helpText } from './help.ts'
import { say } from './language.ts'
import { type ExitCode, exitCode, tell, tellProblem, writeOut } from './output.ts'

/** Runs one command of the program and says how it went, as `exitCode` names it. */
export async function main(argv: readonly string[]): Promise<ExitCode> {
  try {
    return await run(argv)
  } catch (error) {
    if (error instanceof Refusal) {
      for (const problem of error.problems) tellProblem(problem)
      return exitCode.wrongUse
    }
    tell(say({ sv: 'Något gick sönder:', en: 'Something broke:' }))
    tell(error instanceof Error ? (error.stack ?? error.message) : String(error))
    return exitCode.fault
  }
}

async function run(argv: readonly string[]): Promise<ExitCode> {
  const { entry, name, rest } = unwrap(chooseCommand(commands, argv))
  const beforeSeparator = rest.slice(0, rest.includes('--') ? rest.indexOf('--') : undefined)
  if (beforeSeparator.some((word) => word === '--help' || word === '-h')) {
    writeOut(await helpText(entry, name))
    return exitCode.fine
  }
  if (!('load' in entry)) {
    unwrap(checkArguments({}, name, rest))
    tell(await helpText(entry, name))
    return exitCode.wrongUse
  }
  const command = await entry.load()
  unwrap(checkArguments(await argumentsOf(command), name, rest))
  const { result } = await runCommand(command, { rawArgs: withoutLanguage(rest) })
  return Object.values(exitCode).find((code) => code === result) ?? exitCode.fine
}

/** `--lang` has been read already, and commands don't declare it. */
function withoutLanguage(words: readonly string[]): string[] {
  return words.filter((word, index) => !/^--lang(=|$)/.test(word) && words[index - 1] !== '--lang')
}
