import { formatKronor, formatOre } from '#core/format.ts'
import type { Language } from '#core/language.ts'
import { toOre } from '#core/money.ts'
import type { Allocation } from './allocation.ts'
import type { VolumeDocument } from './volume-document.ts'

/** The answer for people: what was shared out, unit by unit with the reasons, and how it compares with the source. */
export function volumeText(document: VolumeDocument, allocation: Allocation, language: Language): string {
  const say = texts[language]
  const ore = (amount: number) => formatOre(toOre(amount), language)
  const { units, published, notes, problems, source } = document
  const met = published.filter((each) => each.met).length
  const flagged = published.filter(({ sourceError }) => sourceError !== undefined)
  return [
    say.lead(units.length, formatKronor(document.sumOre / 100, language), document.ruleSet.title),
    `${say.sum}: ${ore(document.sumOre)}`,
    document.frameOre === null
      ? ''
      : `${say.frame}: ${ore(document.frameOre)}. ${say.kept}: ${ore(document.keptOre)}.`,
    published.length === 0 ? '' : say.met(met, published.length, flagged.length),
    ...flagged.map(({ sourceError, ...which }) => `  ${placeOf(which)}: ${sourceError}`),
    ...problems.map(({ where, text }) => `! ${where}: ${text}`),
    '',
    ...unitLines(document, allocation, ore),
    ...notes,
    source === undefined ? '' : `${say.source}: ${source}`,
  ]
    .filter((line, i, all) => line !== '' || all[i - 1] !== '')
    .join('\n')
    .trimEnd()
}

/** Unit by unit: each amount that is not 0, and why. */
function unitLines(
  { units, amounts }: VolumeDocument,
  { components }: Allocation,
  ore: (amount: number) => string,
): string[] {
  return units.flatMap(({ name, sumOre }, u) => [
    `${name}: ${ore(sumOre)}`,
    ...components.flatMap(({ title }, c) => {
      const amount = amounts[u * components.length + c]
      if (amount === undefined || amount.amountOre === 0) return []
      const because = 'because' in amount ? amount.because : []
      return [`  ${title}: ${ore(amount.amountOre)}`, ...because.map((sentence) => `    ${sentence}`)]
    }),
    '',
  ])
}

function placeOf({
  price,
  unit,
  component,
  driver,
}: Partial<Record<'price' | 'unit' | 'component' | 'driver', string>>) {
  return [price, unit, component, driver].filter((part) => part !== undefined).join(' ')
}

const texts = {
  sv: {
    lead: (units: number, sum: string, title: string) =>
      `${units === 1 ? '1 enhet' : `${units} enheter`} får ${sum} enligt ${title}.`,
    sum: 'Summa',
    frame: 'Ram',
    kept: 'Kvar av ramen',
    met: (met: number, all: number, flagged: number) =>
      `${met} av ${all} tryckta uppgifter stämmer inom källans avrundning.${flagged === 0 ? '' : ` I ${flagged} motsäger källan sig själv:`}`,
    source: 'Källa',
  },
  en: {
    lead: (units: number, sum: string, title: string) =>
      `${units === 1 ? '1 unit gets' : `${units} units get`} ${sum} by ${title}.`,
    sum: 'Sum',
    frame: 'Frame',
    kept: 'Left of the frame',
    met: (met: number, all: number, flagged: number) =>
      `${met} of ${all} printed figures are met within the rounding of the source.${flagged === 0 ? '' : ` In ${flagged} the source contradicts itself:`}`,
    source: 'Source',
  },
} as const
