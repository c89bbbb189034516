import { defineCommand } from 'citty'
import { language, say } from '#cli/language.ts'
import { emit, exitCode, formatOption } from '#cli/output.ts'
import { readTextOrStdin } from '#cli/read-file.ts'
import { type Outcome, type Problem, refuse, unwrap } from '#core/outcome.ts'
import { allocate } from './allocate.ts'
import { readJson } from './read-json.ts'
import type { VolumeModel } from './rule-set.ts'
import { readVolumeModel } from './rule-set-schema.ts'
import { volumeDocument } from './volume-document.ts'
import { volumeText } from './volume-text.cli.ts'

/** `styrkedjan volume model.json` */
export const volumeCommand = defineCommand({
  meta: {
    description: say({
      sv: 'Delar ut en ram efter volym enligt reglerna i en JSON-fil, och säger varför varje belopp blev som det blev.\nHur filen skrivs står i docs/reference/rule-set.sv.md. Belopp är hela öre.',
      en: 'Shares out a frame by volume by the rules of a JSON file, and says why each amount is what it is.\nHow the file is written stands in docs/reference/rule-set.en.md. Amounts are whole öre.',
    }),
  },
  args: {
    model: {
      type: 'positional',
      required: true,
      description: say({ sv: 'JSON-fil, - för standard in', en: 'JSON file, - for standard input' }),
    },
    because: {
      type: 'boolean',
      default: true,
      description: say({
        sv: 'Säg varför; --no-because ger bara beloppen',
        en: 'Say why; --no-because gives the amounts only',
      }),
    },
    ...formatOption,
  },
  async run({ args }) {
    const file = args.model === '-' ? 'stdin' : args.model
    const model = unwrap(inFile(file, readModel(file, unwrap(await readTextOrStdin(args.model)))))
    const allocation = unwrap(inFile(file, allocate(model)))
    const document = volumeDocument(model, allocation, { language, explained: args.because })
    emit(document, { format: args.format, text: () => volumeText(document, allocation, language) })
    return document.problems.length > 0 ? exitCode.findings : undefined
  },
})

function readModel(file: string, text: string): Outcome<VolumeModel> {
  const json = readJson(file, text)
  return json.ok ? readVolumeModel(json.value) : json
}

/** The problems with the file's name before their path. */
function inFile<T>(file: string, outcome: Outcome<T>): Outcome<T> {
  if (outcome.ok) return outcome
  const placed = (problem: Problem): Problem =>
    problem.where?.startsWith(`${file}:`)
      ? problem
      : { ...problem, where: [file, problem.where].join(' ').trimEnd() }
  const [first, ...others] = outcome.problems
  return refuse(placed(first), ...others.map(placed))
}
