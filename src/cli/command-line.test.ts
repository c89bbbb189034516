import { expect, test } from 'vitest'
import { checkArguments, chooseCommand, type Entry } from './command-line.ts'
import { commands } from './commands.ts'
import { commandLanguage } from './language.ts'
import { progressBar } from './progress.ts'

function problemsOf(words: string[], args: Parameters<typeof checkArguments>[0] = {}): string[] {
  const outcome = checkArguments(args, 'styrkedjan x', words)
  return outcome.ok ? [] : outcome.problems.map(({ where, text }) => `${where}: ${text.sv}`)
}

test('a command is found among its words, also inside a group and after the language', () => {
  const words = ['--lang', 'en', 'kolada', 'fetch', '--kpi', 'N15008']
  const chosen = chooseCommand(commands, words)
  expect(chosen).toMatchObject({
    ok: true,
    value: { name: 'styrkedjan kolada fetch', rest: ['--lang', 'en', '--kpi', 'N15008'] },
  })
})

test('a command that is an inherited name of objects is unknown', () => {
  const chosen = chooseCommand(commands, ['constructor'])
  expect(chosen.ok ? '' : chosen.problems[0].text.sv).toBe(
    'Kommandot finns inte. Skriv styrkedjan --help för att se alla.',
  )
})

test('a misspelt command gets the nearest one proposed', () => {
  const load = async () => ({})
  const group: Entry = {
    summary: { sv: '', en: '' },
    commands: { verify: { summary: { sv: '', en: '' }, load } },
  }
  const chosen = chooseCommand(group, ['verfy'])
  expect(chosen.ok ? '' : chosen.problems[0].text.en).toBe(
    'There is no such command. Did you mean verify? Write styrkedjan --help to see them all.',
  )
})

test('every problem of a command line is told at once', () => {
  const args = { file: { type: 'positional', required: true }, seed: { type: 'string' } } as const
  expect(problemsOf(['--sed', '1', '--seed'], args)).toEqual([
    '--sed: Valet finns inte. Menade du --seed? Skriv styrkedjan x --help för att se alla.',
    '--seed: Valet behöver ett värde efter sig.',
  ])
  expect(problemsOf([], args)).toEqual([
    'FILE: Uppgiften saknas. Skriv styrkedjan x --help för att se hur kommandot används.',
  ])
})

test('negative numbers, standard input, equals signs and words after -- are taken as they are', () => {
  const args = { file: { type: 'positional', required: true }, weight: { type: 'string' } } as const
  expect(problemsOf(['-', '--weight', '-1'], args)).toEqual([])
  expect(problemsOf(['--weight=0.5', '--', '--odd-name'], args)).toEqual([])
  expect(problemsOf(['a', 'b'], args)).toEqual([
    'b: Kommandot tar inte emot fler uppgifter. Skriv styrkedjan x --help för att se hur det används.',
  ])
})

test('options are written in kebab case, and one that can be off takes no-', () => {
  const args = { dryRun: { type: 'boolean' }, kpi: { type: 'string', valueHint: 'ID…' } } as const
  expect(problemsOf(['--dry-run', '--no-dry-run', '--kpi', 'N1', 'N2', '--lang', 'sv', '-h'], args)).toEqual(
    [],
  )
  expect(problemsOf(['--lang', 'fi'])).toEqual(['--lang: Värdet fi går inte. Välj bland sv, en.'])
})

test('the language is what --lang says, else the environment, else Swedish', () => {
  expect(commandLanguage(['--lang', 'en'], { LANG: 'sv_SE.UTF-8' })).toBe('en')
  expect(commandLanguage(['--lang=sv'], { LANG: 'en_GB.UTF-8' })).toBe('sv')
  expect(commandLanguage([], { LANG: 'en_GB.UTF-8' })).toBe('en')
  expect(commandLanguage([], { LC_ALL: 'sv_SE', LANG: 'en_GB' })).toBe('sv')
  expect(commandLanguage([], { LANG: 'C.UTF-8' })).toBe('sv')
  expect(commandLanguage([], {})).toBe('sv')
})

test('the bar is drawn on a terminal only, and leaves nothing behind', () => {
  const written: string[] = []
  const write = (text: string) => written.push(text) > 0
  const bar = progressBar({ sv: 'Läser', en: 'Reading' }, { isTTY: true, columns: 80, write } as never)
  bar.update(5, 10)
  bar.end()
  expect(written[0]).toContain(`${'█'.repeat(12)}${'░'.repeat(12)} 50 % (5/10)`)
  expect(written.at(-1)).toBe('\r\x1b[K')
  const silent: string[] = []
  progressBar({ sv: '', en: '' }, {
    isTTY: false,
    write: (text: string) => silent.push(text) > 0,
  } as never).update(1)
  expect(silent).toEqual([])
})
