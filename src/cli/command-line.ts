import type { ArgDef, ArgsDef, CommandDef } from 'citty'
import type { Bilingual } from '#core/language.ts'
import { type Outcome, type Problem, refuse, succeed } from '#core/outcome.ts'
import { nearest } from './nearest.ts'
import {
  argumentMissing,
  optionWithoutValue,
  tooManyArguments,
  unknownCommand,
  unknownOption,
  valueNotAmong,
} from './problems.ts'

/** A command with arguments of any kind, as the registry holds them. */
// biome-ignore lint/suspicious/noExplicitAny: citty's own type of a command whose arguments aren't known
export type AnyCommand = CommandDef<any>

/** A command that is loaded when it is asked for, or a group of commands. */
export type Entry =
  | { readonly summary: Bilingual; readonly load: () => Promise<AnyCommand> }
  | { readonly summary: Bilingual; readonly commands: Readonly<Record<string, Entry>> }

export interface Chosen {
  readonly entry: Entry
  /** As written: `styrkedjan kolada fetch`. */
  readonly name: string
  /** The words after the command's name. */
  readonly rest: readonly string[]
}

/** Options that every command takes. */
const commonArgs = {
  lang: { type: 'enum', options: ['sv', 'en'] },
  help: { type: 'boolean', alias: 'h' },
} satisfies ArgsDef

/** Finds the command, or the group of commands, that the words name. Nothing is loaded. */
export function chooseCommand(root: Entry, argv: readonly string[]): Outcome<Chosen> {
  let entry = root
  let name = 'styrkedjan'
  let rest = [...argv]
  while ('commands' in entry) {
    const at = rest.findIndex((word, index) => !word.startsWith('-') && rest[index - 1] !== '--lang')
    const word = rest[at]
    if (word === undefined) break
    const next: Entry | undefined = Object.hasOwn(entry.commands, word) ? entry.commands[word] : undefined
    if (next === undefined) return refuse(unknownCommand(word, nearest(word, Object.keys(entry.commands))))
    entry = next
    name += ` ${word}`
    rest = rest.toSpliced(at, 1)
  }
  return succeed({ entry, name, rest })
}

/** Everything wrong with how a command was called: unknown or incomplete options, missing or extra words. */
export function checkArguments(own: ArgsDef, name: string, rest: readonly string[]): Outcome<void> {
  const args: ArgsDef = { ...own, ...commonArgs }
  const problems: Problem[] = []
  const words: string[] = []
  const options = optionNames(args)
  for (let i = 0; i < rest.length; i++) {
    const word = rest[i] ?? ''
    if (word === '--') {
      words.push(...rest.slice(i + 1))
      break
    }
    if (!word.startsWith('-') || word === '-') {
      words.push(word)
      continue
    }
    const [option = '', inline] = splitOption(word)
    const definition = options.get(option)
    if (definition === undefined) {
      problems.push(unknownOption(option, nearest(option, [...options.keys()]), name))
    } else if (definition.type !== 'boolean') {
      problems.push(...checkValue(option, inline ?? rest[++i], definition))
      if (takesSeveral(definition)) while (rest[i + 1] !== undefined && !rest[i + 1]?.startsWith('-')) i++
    }
  }
  problems.push(...checkWords(words, args, name))
  const [first, ...others] = problems
  return first === undefined ? succeed(undefined) : refuse(first, ...others)
}

/** An option whose hint ends in an ellipsis takes every word up to the next option: `--kpi N15008 N15505`. */
function takesSeveral(definition: ArgDef): boolean {
  return 'valueHint' in definition && /[^,]…$/.test(definition.valueHint ?? '')
}

function checkValue(option: string, value: string | undefined, definition: ArgDef): Problem[] {
  // A negative number is a value; another option is not.
  if (value === undefined || value === '' || /^--?[a-z]/i.test(value)) return [optionWithoutValue(option)]
  const allowed = definition.type === 'enum' ? (definition.options ?? []) : []
  return allowed.length === 0 || allowed.includes(value) ? [] : [valueNotAmong(option, value, allowed)]
}

function checkWords(words: readonly string[], args: ArgsDef, command: string): Problem[] {
  const positional = Object.entries(args).filter(([, { type }]) => type === 'positional')
  const missing = positional
    .slice(words.length)
    .filter(([, { required, default: fallback }]) => required !== false && fallback === undefined)
    .map(([name]) => argumentMissing(name.toUpperCase(), command))
  const extra = words[positional.length]
  return extra === undefined ? missing : [tooManyArguments(extra, command)]
}

function splitOption(word: string): [string, string | undefined] {
  const at = word.indexOf('=')
  return at < 0 ? [word, undefined] : [word.slice(0, at), word.slice(at + 1)]
}

/** Every way to write each option: `--dry-run`, `--no-dry-run` for one that can be off, `-d`. */
function optionNames(args: ArgsDef): Map<string, ArgDef> {
  const names = new Map<string, ArgDef>()
  for (const [name, definition] of Object.entries(args)) {
    if (definition.type === 'positional') continue
    names.set(`--${kebab(name)}`, definition)
    if (definition.type === 'boolean') names.set(`--no-${kebab(name)}`, definition)
    for (const alias of aliases(definition)) {
      names.set(alias.length === 1 ? `-${alias}` : `--${alias}`, definition)
    }
  }
  return names
}

export function aliases(definition: ArgDef): string[] {
  return 'alias' in definition && definition.alias !== undefined ? [definition.alias].flat() : []
}

/** `dryRun` as people write it: `dry-run`. */
export function kebab(name: string): string {
  return name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
}

export async function argumentsOf(command: AnyCommand): Promise<ArgsDef> {
  return ((await resolve(command.args)) as ArgsDef | undefined) ?? {}
}

/** A value, a promise of one, or a function that gives either. */
export async function resolve<T>(value: T | (() => T | Promise<T>)): Promise<T> {
  return typeof value === 'function' ? await (value as () => T | Promise<T>)() : await value
}
