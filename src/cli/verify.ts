import { defineCommand } from 'citty'
import { verifyStore } from '#store/verify.ts'
import { say } from './language.ts'
import { dataOption, emit, exitCode, formatOption } from './output.ts'
import { withStore } from './store.ts'

export const verify = defineCommand({
  meta: {
    description: say({
      sv: 'Kontrollerar att inget i datalagret är ändrat i efterhand.',
      en: 'Checks that nothing in the store was changed afterwards.',
    }),
  },
  args: { ...dataOption, ...formatOption },
  run: ({ args }) =>
    withStore(args, async ({ database }) => {
      const verified = await verifyStore(database)
      emit(verified, {
        format: args.format,
        text: () =>
          verified.ok
            ? say({
                sv: `Allt stämmer. Loggens ${verified.auditEntries} rader hänger ihop.`,
                en: `Everything agrees. The trail's ${verified.auditEntries} entries hold together.`,
              })
            : verified.findings.map(({ text }) => say(text)).join('\n'),
      })
      return verified.ok ? exitCode.fine : exitCode.findings
    }),
})
