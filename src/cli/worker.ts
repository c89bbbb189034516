import { defineCommand } from 'citty'
import { workOnFetches } from '#chapters/benchmarking/fetch-job.cli.ts'
import { startJobs } from '#store/jobs.ts'
import { say } from './language.ts'
import { openLog } from './log.ts'
import { dataOption, tell } from './output.ts'
import { stopSignal } from './stop-signal.ts'
import { storePlace, withStore } from './store.ts'

export const worker = defineCommand({
  meta: {
    description: say({
      sv: 'Gör köat arbete vid sidan av styrkedjan start, på samma eller en annan maskin (med DATABASE_URL).',
      en: 'Does queued work beside styrkedjan start, on the same machine or another (with DATABASE_URL).',
    }),
  },
  args: { ...dataOption },
  async run({ args }) {
    const stopped = stopSignal()
    await withStore(args, async (store) => {
      const log = openLog(storePlace(args).data)
      const jobs = await startJobs(store.config, (error) => log.error(error))
      await workOnFetches(jobs, store.database)
      tell(say({ sv: 'Redo för arbete. Stoppa med Ctrl-C.', en: 'Ready for work. Stop with Ctrl-C.' }))
      await Promise.race([stopped, store.lost])
      await jobs.stop()
    })
  },
})
