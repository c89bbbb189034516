import { defineCommand } from 'citty'
import { unwrap } from '#core/outcome.ts'
import { migrate, withClient } from '#store/migrate.ts'
import { openSource } from '#store/open.ts'
import { restoreBackup } from '#store/restore.ts'
import { say } from './language.ts'
import { dataOption, emit, formatOption } from './output.ts'
import { progressBar } from './progress.ts'
import { storePlace } from './store.ts'

export const restore = defineCommand({
  meta: {
    description: say({
      sv: 'Läser in en säkerhetskopia i ett tomt datalager: allt i den, eller inget.',
      en: 'Restores a backup into an empty store: everything in it, or nothing.',
    }),
  },
  args: {
    file: {
      type: 'positional',
      required: true,
      description: say({ sv: 'Säkerhetskopian', en: 'The backup' }),
    },
    ...dataOption,
    ...formatOption,
  },
  async run({ args }) {
    const place = storePlace(args)
    // Not yet migrated: the backup brings the structure it was taken with.
    const source = unwrap(await openSource(place))
    try {
      const bar = progressBar({ sv: 'Läser in, rader:', en: 'Restoring, rows:' })
      const outcome = await withClient(source.config, (client) =>
        restoreBackup(client, args.file, { onRows: bar.update }),
      )
      bar.end()
      const report = unwrap(outcome)
      unwrap(await migrate(source.config, { data: place.data }))
      emit(report, {
        format: args.format,
        text: () =>
          say({
            sv: `Säkerhetskopian är inläst: ${report.rows} rader i ${report.tables} tabeller.`,
            en: `The backup is restored: ${report.rows} rows of ${report.tables} tables.`,
          }),
      })
    } finally {
      await source.stop()
    }
  },
})
