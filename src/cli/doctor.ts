import { defineCommand } from 'citty'
import { examineInstallation } from './examine.ts'
import { say } from './language.ts'
import { dataOption, emit, exitCode, formatOption } from './output.ts'
import { storePlace } from './store.ts'

export const doctor = defineCommand({
  meta: {
    description: say({
      sv: 'Går igenom installationen och säger vad som är fel och vad som bör göras. Ändrar inget.',
      en: 'Examines the installation and says what is wrong and what to do. Changes nothing.',
    }),
  },
  args: { ...dataOption, ...formatOption },
  async run({ args }) {
    const { facts, findings } = await examineInstallation(storePlace(args))
    const ok = findings.length === 0
    emit(
      { ok, facts, findings },
      {
        format: args.format,
        text: () =>
          [
            ...facts.map(({ text }) => say(text)),
            ...findings.map(({ where, text }) =>
              where === undefined ? say(text) : `${where}: ${say(text)}`,
            ),
            ...(ok ? [say({ sv: 'Inget fel hittades.', en: 'Nothing wrong was found.' })] : []),
          ].join('\n'),
      },
    )
    return ok ? exitCode.fine : exitCode.findings
  },
})
