import { test } from 'vitest'
import { setInstallation } from '#store/installation.ts'
import { withClient } from '#store/migrate.ts'
import { freshDatabase } from '#test/support/database.ts'
import { at, plant } from '#test/access/world.ts'
import { knock, targetsOf } from '#test/access/knock.ts'
import { isExpected } from '#test/access/expectation.ts'
import { createApp, doorsOf } from '#web/server.ts'
test('x', async () => {
  const database = await freshDatabase()
  await setInstallation(database, { municipality: '9140', name: 'Ekbacka', kind: 'own' })
  await withClient(database.config, async (client) => { await plant(client, { municipality: '9140', prefix: '', offset: 0, mark: 'SLUTET' }); await plant(client, { municipality: '9999', prefix: 'granne-', offset: 9000, mark: 'G' }) })
  const context = { database, now: () => at, reportFault: (e: unknown) => console.log(e) }
  const app = createApp(context)
  for (const door of doorsOf(context)) {
    if (!door.pattern.startsWith('/roller/beskrivning')) continue
    for (const target of targetsOf(door)) {
      const a = await knock(app, door, target, undefined)
      console.log(door.method, door.pattern, target.address, a.outcome, a.status, isExpected({ name: '', place: '', signedIn: false }, { ...door, ...door.access, place: target.place }))
    }
  }
})
