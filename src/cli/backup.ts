import { defineCommand } from 'citty'
import { unwrap } from '#core/outcome.ts'
import { writeBackup } from '#store/backup.ts'
import { withClient } from '#store/migrate.ts'
import { say } from './language.ts'
import { dataOption, emit, formatOption } from './output.ts'
import { progressBar } from './progress.ts'
import { withStore } from './store.ts'

export const backup = defineCommand({
  meta: {
    description: say({
      sv: 'Säkerhetskopierar hela datalagret till en fil, också medan Styrkedjan är igång.',
      en: 'Backs up the whole store to a file, also while Styrkedjan is running.',
    }),
  },
  args: {
    file: {
      type: 'positional',
      required: true,
      description: say({
        sv: 'Filen som skapas, till exempel kopia.styrkedjan.gz',
        en: 'The file to make, for example copy.styrkedjan.gz',
      }),
    },
    ...dataOption,
    ...formatOption,
  },
  run: ({ args }) =>
    withStore(args, async ({ config }) => {
      const bar = progressBar({ sv: 'Säkerhetskopierar, rader:', en: 'Backing up, rows:' })
      const at = new Date().toISOString()
      const outcome = await withClient(config, (client) =>
        writeBackup(client, args.file, { at, onRows: bar.update }),
      )
      bar.end()
      const report = unwrap(outcome)
      emit(report, {
        format: args.format,
        text: () =>
          say({
            sv: `Säkerhetskopian är klar: ${report.rows} rader i ${report.tables} tabeller i ${report.file}.`,
            en: `The backup is done: ${report.rows} rows of ${report.tables} tables in ${report.file}.`,
          }),
      })
    }),
})
