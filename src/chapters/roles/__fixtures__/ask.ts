import type { Role } from '#identity/model.ts'
import type { Database } from '#store/db.ts'
import { signInAs } from '#test/support/sign-in.ts'
import type { ChapterPages } from '#web/context.ts'
import { createApp } from '#web/server.ts'
import { now } from './small-municipality.ts'

export interface Answer {
  readonly status: number
  readonly location: string | null
  /** With ordinary spaces and quotes, as a person reads it. */
  readonly text: string
}

type Fields = Readonly<Record<string, string | readonly string[]>>

export interface Asker {
  get(address: string): Promise<Answer>
  send(address: string, fields: Fields): Promise<Answer>
  sendForm(address: string, form: FormData): Promise<Answer>
  bytes(address: string): Promise<Uint8Array>
}

/** Asks the app as somebody with a role at a place, or as nobody. */
export async function ask(
  database: Database,
  pages: ChapterPages,
  who?: { readonly role: Role; readonly node?: string; readonly at?: string },
): Promise<Asker> {
  const at = who?.at ?? now
  const app = createApp(
    {
      database,
      now: () => at,
      reportFault: (error) => {
        throw error
      },
    },
    [pages],
  )
  const signedIn = who ? await signInAs(database, { ...who, at, name: `Test ${who.role}` }) : {}
  const headers = { ...signedIn, origin: 'http://localhost' }
  const post = async (address: string, body: BodyInit) =>
    read(await app.request(address, { method: 'POST', headers, body }))
  return {
    get: async (address) => read(await app.request(address, { headers })),
    send: (address, fields) => {
      const body = new URLSearchParams()
      for (const [name, value] of Object.entries(fields)) {
        for (const each of [value].flat()) body.append(name, each)
      }
      return post(address, body)
    },
    sendForm: post,
    bytes: async (address) => new Uint8Array(await (await app.request(address, { headers })).arrayBuffer()),
  }
}

async function read(response: Response): Promise<Answer> {
  const text = (await response.text()).replaceAll('\u00a0', ' ').replaceAll('&quot;', '"')
  return { status: response.status, location: response.headers.get('location'), text }
}
