import { expect, test } from 'vitest'
import { patience } from '#sources/http/retry.ts'
import { type ClientOptions, koladaClient, parseBase } from './client.ts'
import { answer, list, playKolada } from './test-server.ts'

const whole = list([{ id: '9901' }])

/** A client that doesn't wait, and notes how long it would have. */
function impatient(options: ClientOptions = {}) {
  const waited: number[] = []
  const client = koladaClient({
    random: () => 1,
    sleep: async (ms) => {
      waited.push(ms)
    },
    ...options,
  })
  return { client, waited }
}

test('a busy Kolada is given the time that it asks for', async () => {
  const { base, asked } = await playKolada((_, response, count) =>
    count === 0 ? answer(response, '{}', 429, { 'retry-after': '3' }) : answer(response, whole),
  )
  const { client, waited } = impatient()
  expect(await client.get(`${base}/kpi/N1`)).toMatchObject({
    ok: true,
    value: { page: { rows: [{ id: '9901' }] } },
  })
  expect(waited).toEqual([3000])
  expect(asked).toHaveLength(2)
})

test('a Kolada that asks us to come back much later stops the fetch', async () => {
  const { base, asked } = await playKolada((_, response) =>
    answer(response, '{}', 429, { 'retry-after': '3600' }),
  )
  expect(await impatient().client.get(base)).toMatchObject({ ok: false, problems: [{ code: 'kolada-busy' }] })
  expect(asked).toHaveLength(1)
})

test('a fault at Kolada is asked past, with growing waits, and given up after six attempts', async () => {
  const { base, asked } = await playKolada((_, response) => answer(response, '{}', 500))
  const { client, waited } = impatient()
  expect(await client.get(base)).toMatchObject({
    ok: false,
    problems: [
      {
        code: 'kolada-server-error',
        where: base,
        text: { sv: 'Kolada har ett fel hos sig (500). Försök igen senare: det som kommit är sparat.' },
      },
    ],
  })
  expect(asked).toHaveLength(6)
  expect(waited).toEqual([500, 1000, 2000, 4000, 8000])
})

test.each<[string, (half: string) => string]>([
  ['cut in the middle', (half) => half],
  ['no JSON at all', () => '<html>busy</html>'],
  ['shorter than its own count', () => '{"values":[{"id":"9901"}],"count":2,"next_url":null}'],
])('an answer that is %s is asked for again', async (name, broken) => {
  const { base, asked } = await playKolada((_, response, count) => {
    if (count > 0) return answer(response, whole)
    if (!name.startsWith('cut')) return answer(response, broken(''))
    response.writeHead(200, { 'content-length': String(whole.length) })
    response.write(broken(whole.slice(0, 9)), () => response.destroy())
  })
  expect(await impatient().client.get(base)).toMatchObject({ ok: true, value: { text: whole } })
  expect(asked).toHaveLength(2)
})

test('an answer that is never whole is not used', async () => {
  const { base } = await playKolada((_, response) => answer(response, '{"values":[],"count":7}'))
  expect(await impatient().client.get(base)).toMatchObject({
    ok: false,
    problems: [{ code: 'kolada-cut-answer' }],
  })
})

test('an answer that dawdles is asked for again', async () => {
  const { base, asked } = await playKolada((_, response, count) => {
    if (count > 0) answer(response, whole)
    else response.write('{')
  })
  expect(await impatient({ timeout: 1_000 }).client.get(base)).toMatchObject({ ok: true })
  expect(asked).toHaveLength(2)
})

test('a refusal is told at once, with what Kolada said', async () => {
  const { base, asked } = await playKolada((_, response) => answer(response, '{"detail": "At most 25"}', 422))
  expect(await impatient().client.get(base)).toMatchObject({
    ok: false,
    problems: [
      {
        code: 'kolada-refused',
        text: {
          en: 'Kolada refused the question (422: {"detail": "At most 25"}). Check the address and the indicators.',
        },
      },
    ],
  })
  expect(asked).toHaveLength(1)
})

test('a redirection to another host is not followed', async () => {
  const { base, asked } = await playKolada((_, response) =>
    answer(response, '', 302, { location: 'https://other.example/' }),
  )
  expect(await impatient().client.get(base)).toMatchObject({
    ok: false,
    problems: [{ code: 'kolada-other-host' }],
  })
  expect(asked).toHaveLength(1)
})

test('a host that nobody answers at is named with the reason', async () => {
  const { client } = impatient({ retry: { ...patience, attempts: 2 } })
  expect(await client.get('http://127.0.0.1:9/v3')).toMatchObject({
    ok: false,
    problems: [{ code: 'kolada-unreachable' }],
  })
})

test('a fetch is cancelled in the middle of an answer and of a wait', async () => {
  const cancelled = { ok: false, problems: [{ code: 'cancelled' }] }
  const inAnswer = new AbortController()
  const slow = await playKolada((_, response) => {
    response.write('{')
    setTimeout(() => inAnswer.abort(), 20)
  })
  expect(await koladaClient({ signal: inAnswer.signal }).get(slow.base)).toMatchObject(cancelled)

  const inWait = new AbortController()
  const busy = await playKolada((_, response) => answer(response, '{}', 429, { 'retry-after': '60' }))
  const client = koladaClient({ signal: inWait.signal, onRetry: () => setTimeout(() => inWait.abort(), 20) })
  expect(await client.get(busy.base)).toMatchObject(cancelled)
})

test('another host than this machine is asked at most five times a second', async () => {
  const { base } = await playKolada((_, response) => answer(response, whole))
  let time = 0
  const asked: number[] = []
  const client = koladaClient({
    pace: 200,
    now: () => time,
    sleep: async (ms) => {
      time += ms
    },
  })
  for (let i = 0; i < 4; i += 1) {
    await client.get(base)
    asked.push(time)
  }
  expect(asked).toEqual([0, 200, 400, 600])
})

test('a base is an http(s) address, with or without a closing slash', () => {
  expect(parseBase('https://api.kolada.se/v3/')).toEqual({ ok: true, value: 'https://api.kolada.se/v3' })
  for (const bad of ['kolada', 'ftp://kolada.example', '']) {
    expect(parseBase(bad)).toMatchObject({ ok: false, problems: [{ code: 'kolada-bad-base' }] })
  }
})
