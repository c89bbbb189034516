import { defineCommand } from 'citty'
import { workOnFetches } from '#chapters/benchmarking/fetch-job.cli.ts'
import { type Outcome, refuse, succeed, unwrap } from '#core/outcome.ts'
import type { ExampleLoader } from '#demo/load-apart.ts'
import { becomeOwnMunicipality } from '#store/become-own.ts'
import { existingDataDirectory } from '#store/embedded/place.ts'
import { readInstallation } from '#store/installation.ts'
import { startJobs } from '#store/jobs.ts'
import { openStore, type Store } from '#store/open.ts'
import { path } from '#web/paths.ts'
import type { createApp } from '#web/server.ts'
import { findClientBuild } from './client-build.ts'
import { announceFirstAdministrator } from './first-administrator.ts'
import { say } from './language.ts'
import { openLog } from './log.ts'
import { dataOption, exitCode, tell, tellProblem, writeOut } from './output.ts'
import { serve } from './serve.ts'
import { readSettings } from './settings.ts'
import { stopSignal } from './stop-signal.ts'
import { storePlace } from './store.ts'

export const start = defineCommand({
  meta: {
    description: say({
      sv: 'Startar Styrkedjan. Ett tomt datalager får exempelkommunen Ekbacka. Stoppa med Ctrl-C.',
      en: 'Starts Styrkedjan. An empty store gets the example municipality Ekbacka. Stop with Ctrl-C.',
    }),
  },
  args: {
    port: {
      type: 'string',
      default: '3000',
      valueHint: 'PORT',
      description: say({ sv: 'Port', en: 'Port' }),
    },
    host: {
      type: 'string',
      valueHint: 'ADDRESS',
      description: say({
        sv: 'Adress att lyssna på (annars bara den egna maskinen)',
        en: 'Address to listen on (else this machine only)',
      }),
    },
    demo: {
      type: 'boolean',
      default: true,
      description: say({
        sv: 'Läs in exempelkommunen i ett tomt datalager; --no-demo börjar tomt',
        en: 'Load the example municipality into an empty store; --no-demo begins empty',
      }),
    },
    ...dataOption,
  },
  async run({ args }) {
    const port = unwrap(readPort(args.port))
    const place = storePlace(args)
    const stopped = stopSignal()
    const example = args.demo && isNew(place) ? await prepareExample() : undefined
    // Making a store is mostly waiting for another program: the pages are read meanwhile.
    const [opened, server] = await Promise.all([openStore(place), import('#web/server.ts')])
    const store = unwrap(opened)
    try {
      return await runUntil(stopped, store, {
        ...args,
        ...{ port, data: place.data, example, createApp: server.createApp },
      })
    } finally {
      await store.stop()
    }
  },
})

interface Wish {
  readonly port: number
  readonly host?: string | undefined
  readonly demo: boolean
  readonly data: string
  readonly example: ExampleLoader | undefined
  readonly createApp: typeof createApp
}

async function runUntil(
  stopped: Promise<void>,
  store: Store,
  { port, host, demo, data, example, createApp }: Wish,
) {
  const settings = unwrap(readSettings(process.env))
  const log = openLog(data)
  const reportFault = (error: unknown) => log.error(error)
  const now = () => new Date().toISOString()
  // Nobody else gets the port while the store is made ready; who asks early waits.
  const ready = Promise.withResolvers<ReturnType<typeof createApp>>()
  const answer = (request: Request, connection: object) =>
    ready.promise.then((app) => app.fetch(request, connection))
  const web = unwrap(await serve(answer, port, host))
  try {
    if (demo) await loadExampleIfEmpty(store, example, now())
    const jobs = await startJobs(store.config, reportFault)
    try {
      await workOnFetches(jobs, store.database)
      const announce = () =>
        announceFirstAdministrator(store.database, settings.publicAddress ?? web.address, now())
      const app = createApp({
        ...settings,
        ...builtClient(),
        database: store.database,
        now,
        reportFault,
        jobs,
        becomeOwn: (wish) => becomeOwnMunicipality(store, data, wish),
        announceFirstAdministrator: announce,
      })
      ready.resolve(app)
      warm(app)
      writeOut(`${web.address}\n`)
      tell(say(running))
      await announce()
      const lost = await Promise.race([stopped, store.lost])
      if (lost !== undefined) tellProblem(lost)
      return lost === undefined ? exitCode.fine : exitCode.fault
    } finally {
      await jobs.stop()
    }
  } finally {
    await web.close()
  }
}

const running = {
  sv: 'Styrkedjan är igång. Stoppa med Ctrl-C.',
  en: 'Styrkedjan is running. Stop with Ctrl-C.',
} as const

/** Asks for the page that rests on every ranking, so that whoever comes first doesn't wait for them one by one. */
function warm(app: ReturnType<typeof createApp>): void {
  void app.request(path('sv').benchmarking())
}

function builtClient() {
  const clientDirectory = findClientBuild()
  return clientDirectory ? { clientDirectory } : {}
}

/** Whether the store will be made now, and be empty. */
function isNew({ data, databaseUrl }: ReturnType<typeof storePlace>): boolean {
  return !databaseUrl && existingDataDirectory(data) === undefined
}

async function prepareExample(): Promise<ExampleLoader> {
  return (await import('#demo/load-apart.ts')).prepareExample()
}

/** A start that is cut off leaves the store empty for the next. */
async function loadExampleIfEmpty(
  { database, config }: Store,
  prepared: ExampleLoader | undefined,
  now: string,
): Promise<void> {
  if ((await readInstallation(database)) !== undefined) return
  const example = prepared ?? (await prepareExample())
  await example.load(config, now)
}

function readPort(text: string): Outcome<number> {
  const port = Number(text)
  if (/^\d+$/.test(text) && port <= 65_535) return succeed(port)
  return refuse({
    code: 'bad-port',
    where: '--port',
    text: {
      sv: `${text} är ingen port. Ange ett tal mellan 1 och 65535.`,
      en: `${text} is not a port. Give a number from 1 to 65535.`,
    },
  })
}
