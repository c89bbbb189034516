import { createServer, type ServerResponse } from 'node:http'
import { atEndOfFile } from '#test/support/end-of-file.ts'

interface Variable {
  readonly codes: readonly string[]
  readonly labels?: readonly string[]
  readonly elimination?: boolean
}

/** A table that the server has; `value` gives a cell's figure by its codes. */
export interface PlayedTable {
  readonly id: string
  readonly variables: Readonly<Record<string, Variable>>
  readonly value: (codes: Readonly<Record<string, string>>) => number | null
  readonly note?: string
}

/** Answers in place of the server where it returns true; `count` says how many questions have come before this one. */
export type Interruption = (response: ServerResponse, path: string, count: number) => boolean

/** A server on this machine that plays PxWebApi 2 with one table; it is closed when the test file is done. */
export async function playPxWeb(
  table: PlayedTable,
  limits: { readonly cells?: number; readonly calls?: number } = {},
  interrupt: Interruption = () => false,
): Promise<{ base: string; asked: string[] }> {
  const asked: string[] = []
  const server = createServer((request, response) => {
    const path = request.url ?? ''
    asked.push(path)
    if (!interrupt(response, path, asked.length - 1)) respond(table, limits, response, path)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  atEndOfFile(
    () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  )
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('no port')
  return { base: `http://127.0.0.1:${address.port}/api/v2`, asked }
}

export function answer(response: ServerResponse, body: unknown, status = 200, headers = {}): void {
  response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(body))
}

function respond(
  table: PlayedTable,
  { cells = 150_000, calls = 3 }: { readonly cells?: number; readonly calls?: number },
  response: ServerResponse,
  path: string,
): void {
  const url = new URL(path, 'http://localhost')
  if (url.pathname === '/api/v2/config') {
    answer(response, {
      apiVersion: '2.2.0',
      maxDataCells: cells,
      maxCallsPerTimeWindow: calls,
      timeWindow: 1,
    })
  } else if (url.pathname === `/api/v2/tables/${table.id}/metadata`) {
    answer(response, dataset(table, table.variables, false))
  } else if (url.pathname === `/api/v2/tables/${table.id}/data`) {
    const picked = Object.entries(table.variables).flatMap(([id, variable]) => {
      // As the real one: a plus that isn't encoded has become a space.
      const codes = url.searchParams.get(`valueCodes[${id}]`)?.split(',')
      return codes === undefined ? [] : [[id, { ...variable, codes }] as const]
    })
    const size = picked.reduce((product, [, { codes }]) => product * codes.length, 1)
    const isKnown = picked.every(([id, { codes }]) =>
      codes.every((code) => table.variables[id]?.codes.includes(code)),
    )
    if (size > cells) answer(response, { title: 'Too many cells' }, 403)
    else if (!isKnown) answer(response, { title: 'Non-existent value' }, 400)
    else answer(response, dataset(table, Object.fromEntries(picked), true))
  } else answer(response, { title: 'Non-existent table' }, 404)
}

function dataset(table: PlayedTable, variables: PlayedTable['variables'], withValues: boolean) {
  const ids = Object.keys(variables)
  return {
    version: '2.0',
    class: 'dataset',
    label: table.id,
    source: 'SCB',
    updated: '2026-02-20T07:00:00Z',
    ...(table.note === undefined ? {} : { note: [table.note], extension: { noteMandatory: { 0: true } } }),
    role: { time: ['Tid'], metric: ['ContentsCode'].filter((id) => ids.includes(id)) },
    id: ids,
    size: ids.map((id) => variables[id]?.codes.length),
    dimension: Object.fromEntries(
      ids.map((id) => {
        const { codes = [], labels = [], elimination = false } = variables[id] ?? {}
        const label = Object.fromEntries(codes.map((code, place) => [code, labels[place] ?? code]))
        const index = Object.fromEntries(codes.map((code, place) => [code, place]))
        return [id, { label: id, category: { index, label }, extension: { elimination } }]
      }),
    ),
    value: withValues ? every(ids, variables).map(table.value) : [],
  }
}

function every(ids: readonly string[], variables: PlayedTable['variables']): Record<string, string>[] {
  return ids.reduce<Record<string, string>[]>(
    (rows, id) => rows.flatMap((row) => (variables[id]?.codes ?? []).map((code) => ({ ...row, [id]: code }))),
    [{}],
  )
}
