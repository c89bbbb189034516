import { fiscalAddresses } from '#chapters/budget/fiscal/addresses.ts'
import { formatList, formatMoney, formatNumber, formatPercent } from '#core/format.ts'
import type { Bilingual, Language } from '#core/language.ts'
import type { Evidence, Missing } from '#engine/check.ts'
import type { Gap } from './gaps.ts'

export interface Finding {
  readonly year: number
  /** The budget year's result as a share of taxes and grants. */
  readonly share: number
  readonly limit: number
  /** Decision of the own guideline; empty where the rule of thumb is used. */
  readonly decision: string
  /** For how long the reserves carry everything at once. */
  readonly months: number | 'unending'
  readonly gaps: readonly Gap[]
}

function inBoth(say: (language: Language) => string): Bilingual {
  return { sv: say('sv'), en: say('en') }
}

/** What is lacking, as a whole sentence. */
function gapSentence(gap: Gap): Bilingual {
  return inBoth((language) => {
    switch (gap.kind) {
      case 'late':
        return {
          sv: `Underskottet ${gap.deficit.arisen} återställs inte i tid: ${formatMoney(gap.deficit.amountOre, 'sv')} är kvar efter ${gap.deficit.restoreBy} (KL 11:12).`,
          en: `The deficit of ${gap.deficit.arisen} is not restored in time: ${formatMoney(gap.deficit.amountOre, 'en')} is left after ${gap.deficit.restoreBy} (KL 11:12).`,
        }[language]
      case 'result':
        return {
          sv: `Resultatet ${gap.year} är ${formatPercent(gap.share, 'sv')} av skatter och bidrag. ${limitName(gap, 'sv')} är minst ${formatPercent(gap.limit, 'sv')}.`,
          en: `The result of ${gap.year} is ${formatPercent(gap.share, 'en')} of taxes and grants. ${limitName(gap, 'en')} is at least ${formatPercent(gap.limit, 'en')}.`,
        }[language]
      case 'reserve':
        return {
          sv: `Om skatt, löner, elever och ränta går fel samma år räcker reserverna ${months(gap.months, 'sv')}. De bör räcka ${months(gap.least, 'sv')}.`,
          en: `If taxes, wages, pupils and interest go wrong in the same year, the reserves last ${months(gap.months, 'en')}. They should last ${months(gap.least, 'en')}.`,
        }[language]
      case 'policy':
        return {
          sv: 'Det finns inga riktlinjer för när reserven fylls på och används.',
          en: 'There are no guidelines for when the reserve is filled and used.',
        }[language]
      case 'ladder':
        return {
          sv: 'Det är inte bestämt i förväg vad kommunen gör om ekonomin försämras.',
          en: 'It has not been decided in advance what the municipality does if finances worsen.',
        }[language]
      case 'unexplained': {
        const years = (each: Language) =>
          formatList([...new Set(gap.uses.map(({ year }) => String(year)))], each)
        return {
          sv: `Reserven används ${years('sv')} utan att någon har sagt varför.`,
          en: `The reserve is used in ${years('en')} and nobody has said why.`,
        }[language]
      }
    }
  })
}

const places: Readonly<Record<Gap['kind'], string>> = {
  late: `${fiscalAddresses.panel}#klocka`,
  result: fiscalAddresses.panel,
  reserve: `${fiscalAddresses.panel}#stresstest-rubrik`,
  policy: fiscalAddresses.reserve,
  ladder: fiscalAddresses.ladder,
  unexplained: fiscalAddresses.reserve,
}

export function gapEvidence(gap: Gap): Evidence {
  return { text: gapSentence(gap), href: places[gap.kind] }
}

/** What a pass rests on. */
export function passEvidence(finding: Finding, reservePolicy: string, ladder: string) {
  return [
    { text: resultSentence(finding), href: fiscalAddresses.panel },
    {
      text: {
        sv: `Riktlinjer för reserven: ${reservePolicy}.`,
        en: `Guidelines for the reserve: ${reservePolicy}.`,
      },
      href: fiscalAddresses.reserve,
    },
    {
      text: { sv: `Åtgärdstrappa: ${ladder}.`, en: `Action ladder: ${ladder}.` },
      href: fiscalAddresses.ladder,
    },
  ] as const satisfies readonly Evidence[]
}

function resultSentence({ year, share, limit, decision }: Finding): Bilingual {
  return inBoth((language) => {
    const [own, least] = [formatPercent(share, language), formatPercent(limit, language)]
    return language === 'sv'
      ? `Resultatet ${year} är ${own} av skatter och bidrag. ${limitName({ decision }, 'sv')} är minst ${least}.`
      : `The result of ${year} is ${own} of taxes and grants. ${limitName({ decision }, 'en')} is at least ${least}.`
  })
}

export function sayPass(finding: Finding): Bilingual {
  const result = resultSentence(finding)
  return inBoth((language) => {
    const lasts =
      finding.months === 'unending'
        ? {
            sv: 'Det är över noll också om skatt, löner, elever och ränta går fel samma år.',
            en: 'It stays above zero even if taxes, wages, pupils and interest go wrong in the same year.',
          }[language]
        : {
            sv: `Om skatt, löner, elever och ränta går fel samma år räcker reserverna ${months(finding.months, 'sv')}.`,
            en: `If taxes, wages, pupils and interest go wrong in the same year, the reserves last ${months(finding.months, 'en')}.`,
          }[language]
    const decided = {
      sv: 'Vad kommunen gör om det blir sämre är beslutat i förväg.',
      en: 'What the municipality does if things get worse has been decided in advance.',
    }[language]
    return `${result[language]} ${lasts} ${decided}`
  })
}

export function sayFail({ gaps }: Finding): Bilingual {
  return inBoth((language) => gaps.map((gap) => gapSentence(gap)[language]).join(' '))
}

export const noYears: Missing = {
  text: {
    sv: 'Inga år är inskrivna i ekonomin. Skriv in budgetåret med resultat, skatter och bidrag.',
    en: 'No years have been entered in the finances. Enter the budget year with result, taxes and grants.',
  },
  href: fiscalAddresses.panel,
}

export function noBase(year: number): Missing {
  return {
    text: {
      sv: `Skatter och bidrag för ${year} är inte inskrivna. Skriv in dem, så går resultatets andel att räkna.`,
      en: `Taxes and grants for ${year} have not been entered. Enter them, and the share of the result can be worked out.`,
    },
    href: fiscalAddresses.panel,
  }
}

export function noStress(year: number): Missing {
  return {
    text: {
      sv: `Ett sämre ${year} går inte att räkna på: skatteintäkter, löner, skolkostnad, skuld eller reserver saknas. Skriv in dem för året.`,
      en: `A worse ${year} can’t be worked out: tax revenue, wages, school cost, debt or reserves are missing. Enter them for the year.`,
    },
    href: fiscalAddresses.panel,
  }
}

function limitName({ decision }: { readonly decision: string }, language: Language): string {
  if (decision === '') return language === 'sv' ? 'Tumregeln' : 'The rule of thumb'
  return language === 'sv' ? `Riktlinjen (${decision})` : `The guideline (${decision})`
}

function months(value: number, language: Language): string {
  const rounded = Math.floor(value)
  const figure = formatNumber(rounded, language)
  if (language === 'sv') return `${figure} ${rounded === 1 ? 'månad' : 'månader'}`
  return `${figure} ${rounded === 1 ? 'month' : 'months'}`
}
