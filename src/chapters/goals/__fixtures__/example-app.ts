import type { Role } from '#identity/model.ts'
import { pageText } from '#test/support/page-text.ts'
import { exampleDatabase } from '#test/support/database.ts'
import { signInAs } from '#test/support/sign-in.ts'
import { createApp } from '#web/server.ts'

export const exampleNow = '2026-11-23T08:00:00.000Z'

/** Ekbacka as it is shown, with whoever asks. */
export async function exampleApp() {
  const database = await exampleDatabase()
  const app = createApp({
    database,
    now: () => exampleNow,
    reportFault: (error) => {
      throw error
    },
  })
  const answer = async (response: Response) => {
    const html = await response.text()
    return {
      status: response.status,
      html,
      text: pageText(html).replaceAll('\u00a0', ' '),
      location: response.headers.get('location'),
    }
  }
  return {
    database,
    /** @param node id of the role's place; absent: the whole municipality */
    signedIn: async (role: Role, node?: string): Promise<Record<string, string>> => ({
      origin: 'http://localhost',
      ...(await signInAs(database, { role, at: exampleNow, ...(node === undefined ? {} : { node }) })),
    }),
    get: async (address: string, headers: Record<string, string> = {}) =>
      answer(await app.request(address, { headers })),
    post: async (
      address: string,
      fields: Readonly<Record<string, string | readonly string[]>>,
      headers: Record<string, string> = {},
    ) => {
      const body = new URLSearchParams()
      for (const [name, value] of Object.entries(fields)) {
        for (const each of [value].flat()) body.append(name, each)
      }
      return answer(await app.request(address, { method: 'POST', body, headers }))
    },
  }
}
