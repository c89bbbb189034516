import type { ArgDef } from 'citty'
import { aliases, argumentsOf, type Entry, kebab, resolve } from './command-line.ts'
import { language, say } from './language.ts'

const words = {
  sv: {
    usage: 'Användning',
    commands: 'Kommandon',
    arguments: 'Uppgifter',
    options: 'Val',
    command: 'KOMMANDO',
    default: 'annars',
  },
  en: {
    usage: 'Usage',
    commands: 'Commands',
    arguments: 'Arguments',
    options: 'Options',
    command: 'COMMAND',
    default: 'default',
  },
}[language]

const common = {
  sv: [
    ['--lang sv|en', 'Språk (annars enligt LANG)'],
    ['-h, --help', 'Visar den här texten'],
  ],
  en: [
    ['--lang sv|en', 'Language (else as LANG says)'],
    ['-h, --help', 'Shows this text'],
  ],
}[language]

/** What `--help` prints: how the command is used, its commands, arguments and options. */
export async function helpText(entry: Entry, name: string): Promise<string> {
  const command = 'load' in entry ? await entry.load() : undefined
  const args = Object.entries(command === undefined ? {} : await argumentsOf(command))
  const positional = args.filter(([, { type }]) => type === 'positional')
  const options = args.filter(([, { type }]) => type !== 'positional')
  const commands = 'commands' in entry ? Object.entries(entry.commands) : []
  const usage = [name, commands.length > 0 ? words.command : '']
    .concat(positional.map(([key, { required }]) => (required === false ? `[${shout(key)}]` : shout(key))))
    .concat(options.length > 0 ? `[${words.options.toUpperCase()}]` : '')
  const sections = [
    (await resolve(command?.meta))?.description ?? say(entry.summary),
    `${words.usage}: ${usage.filter((word) => word !== '').join(' ')}`,
    section(
      words.commands,
      commands.map(([key, { summary }]) => [key, say(summary)]),
    ),
    section(
      words.arguments,
      positional.map(([key, { description }]) => [shout(key), description ?? '']),
    ),
    section(words.options, [...options.map(describeOption), ...common]),
  ]
  return `${sections.filter((text) => text !== '').join('\n\n')}\n`
}

function section(title: string, rows: readonly (readonly string[])[]): string {
  if (rows.length === 0) return ''
  const width = Math.max(...rows.map(([name = '']) => name.length))
  return [
    `${title}:`,
    ...rows.map(([name = '', text = '']) => `  ${name.padEnd(width)}  ${text}`.trimEnd()),
  ].join('\n')
}

function describeOption([name, definition]: [string, ArgDef]): [string, string] {
  const short = aliases(definition).map((alias) => (alias.length === 1 ? `-${alias}, ` : ''))
  const hint = definition.type === 'enum' ? definition.options?.join('|') : definition.valueHint
  const value = definition.type === 'boolean' ? '' : ` ${hint ?? shout(name)}`
  const fallback =
    definition.default === undefined || definition.default === false || definition.default === ''
      ? ''
      : ` (${words.default} ${definition.default})`
  return [`${short.join('')}--${kebab(name)}${value}`, `${definition.description ?? ''}${fallback}`]
}

function shout(name: string): string {
  return kebab(name).toUpperCase()
}
