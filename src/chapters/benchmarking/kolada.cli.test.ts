import { runCommand } from 'citty'
import { expect, test } from 'vitest'
import { koladaFetchCommand, userName } from './kolada.cli.ts'

/** What the command says is wrong, before any store is opened. */
async function wrongUse(...rawArgs: string[]): Promise<string[]> {
  const refused = await runCommand(koladaFetchCommand, { rawArgs }).then(
    () => undefined,
    (error: unknown) => error,
  )
  expect(refused).toMatchObject({ name: 'Refusal' })
  return refused instanceof Error ? refused.message.split('\n') : []
}

test('several values may stand after one option, between commas, or behind repeated options', async () => {
  const ways = [
    ['--kpi', 'a', 'b', '--service', 'c', 'd'],
    ['--kpi=a,b', '--service=c,d'],
    ['--service', 'c,', 'd', '--kpi', 'a', '--kpi', 'b'],
  ]
  for (const words of ways) {
    const said = await wrongUse(...words)
    expect(said.map((text) => /"(.*?)"/.exec(text)?.[1])).toEqual(['c', 'd', 'a', 'b'])
  }
})

test('years that can not be read are refused with the way to write them', async () => {
  expect(await wrongUse('--kpi', 'N15008', '--years', '2019-2016')).toEqual([
    'The years "2019-2016" can\'t be read. Write the first and the last year, like 2019-2023.',
  ])
})

test('a fetch of nothing is refused', async () => {
  expect(await wrongUse()).toEqual([
    'Say what to fetch: a service (--service compulsory-school) or indicators (--kpi N15008).',
  ])
})

test('whoever fetches is named, by number where the system knows no name', () => {
  expect(userName(() => ({ username: 'anna' }))).toBe('anna')
  const nameless = () => {
    throw new Error('A system error occurred: uv_os_get_passwd returned ENOENT (no such file or directory)')
  }
  expect(userName(nameless)).toBe(`uid ${process.getuid?.()}`)
})
