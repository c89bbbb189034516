import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { atEndOfFile } from '#test/support/end-of-file.ts'

/** Writes one answer; `count` says how many questions have come before this one. */
export type Handler = (request: IncomingMessage, response: ServerResponse, count: number) => void

/** A server on this machine that plays Kolada; it is closed when the test file is done. */
export async function playKolada(handler: Handler): Promise<{ base: string; asked: string[] }> {
  const asked: string[] = []
  const server = createServer((request, response) => {
    asked.push(request.url ?? '')
    handler(request, response, asked.length - 1)
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
  return { base: `http://127.0.0.1:${address.port}/v3`, asked }
}

/** Kolada's form of a list. */
export function list(values: readonly unknown[], nextUrl: string | null = null): string {
  return JSON.stringify({ values, count: values.length, next_url: nextUrl, previous_url: null })
}

export function answer(response: ServerResponse, body: string, status = 200, headers = {}): void {
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', ...headers }).end(body)
}
