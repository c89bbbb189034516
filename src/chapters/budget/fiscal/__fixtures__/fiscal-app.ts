import { registerFiscal } from '#chapters/budget/fiscal/fiscal.web.tsx'
import { ekbacka } from '#demo/index.ts'
import { loadFiscal } from '#demo/load-fiscal.ts'
import { loadOrganisation } from '#demo/load-organisation.ts'
import type { Role } from '#identity/model.ts'
import { setInstallation } from '#store/installation.ts'
import { freshDatabase } from '#test/support/database.ts'
import { pageText } from '#test/support/page-text.ts'
import { signInAs } from '#test/support/sign-in.ts'
import { createApp } from '#web/server.ts'

const now = '2026-10-15T08:00:00.000Z'

/** Ekbacka's finances alone, or a municipality that has entered nothing, with whoever asks. */
export async function fiscalApp({
  isEmpty = false,
  scbBase,
}: {
  readonly isEmpty?: boolean
  readonly scbBase?: string
} = {}) {
  const database = await freshDatabase()
  await setInstallation(database, { municipality: ekbacka, name: 'Ekbacka', kind: 'own' })
  await loadOrganisation(database, ekbacka, now)
  if (!isEmpty) await loadFiscal(database, ekbacka)
  const app = createApp(
    {
      database,
      now: () => now,
      ...(scbBase === undefined ? {} : { scbBase }),
      reportFault: (error) => {
        throw error
      },
    },
    [{ register: registerFiscal }],
  )
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
    signedIn: async (role: Role, node?: string): Promise<Record<string, string>> => ({
      origin: 'http://localhost',
      ...(await signInAs(database, { role, at: now, ...(node === undefined ? {} : { node }) })),
    }),
    get: async (address: string, headers: Record<string, string> = {}) =>
      answer(await app.request(address, { headers })),
    post: async (
      address: string,
      fields: Readonly<Record<string, string>>,
      headers: Record<string, string>,
    ) => answer(await app.request(address, { method: 'POST', body: new URLSearchParams(fields), headers })),
  }
}
