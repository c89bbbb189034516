import { userInfo } from 'node:os'
import { say } from '#cli/language.ts'
import { emit, tell } from '#cli/output.ts'
import { withStore } from '#cli/store.ts'
import { formatNumber } from '#core/format.ts'
import type { Bilingual, Language } from '#core/language.ts'
import { type Problem, Refusal, unwrap } from '#core/outcome.ts'
import type { PopulationRow } from '#sources/scb-pxweb/index.ts'
import { noOwnMunicipality, readInstallation } from '#store/installation.ts'
import { editionOfRows } from './fiscal/fetch-forecast.store.ts'
import { fiscalBook } from './fiscal/fiscal.store.ts'
import { type AgainstEarlier, againstEarlier, type EditionChange } from './fiscal/forecast-edition.ts'
import { keepEdition } from './fiscal/write-population.store.ts'

interface Saving {
  readonly name: string
  /** Codes of four digits: only the installation's own can be kept. */
  readonly municipalities: readonly string[]
  readonly data?: string | undefined
  readonly format: string
}

/**
 * Keeps what is fetched as a forecast of the installation's own municipality, and tells what that changed. Nothing is
 * fetched where it couldn't be kept, and nothing is kept where it couldn't be fetched whole.
 *
 * @throws Refusal where another municipality was asked for, or the fetch was refused
 */
export function savePopulation(
  saving: Saving,
  fetchRows: () => Promise<{ readonly rows: readonly PopulationRow[] }>,
): Promise<void> {
  return withStore(saving, async ({ database }) => {
    const installation = await readInstallation(database)
    if (!installation) throw new Refusal([noOwnMunicipality])
    const { municipality } = installation
    const [other] = saving.municipalities.filter((code) => code !== municipality)
    if (other !== undefined) throw new Refusal([notOwn(other, municipality)])
    const { rows } = await fetchRows()
    const edition = unwrap(editionOfRows(saving.name, rows))
    const writer = { municipality, who: userInfo().username, account: '', at: new Date().toISOString() }
    const change = await keepEdition(database, writer, edition)
    const { forecasts } = await fiscalBook(database, municipality)
    report(change, againstEarlier(forecasts, change.forecast), saving.format)
  })
}

function report(change: EditionChange, against: AgainstEarlier | undefined, format: string): void {
  const { forecast, added, changed, same } = change
  const { name, vintage, source, note = '' } = forecast
  if (note !== '') tell(note)
  emit(
    { name, vintage, source, note, added, changed, same, ...(against ? { against } : {}) },
    {
      format,
      text: () =>
        [sentence(change), ...(against ? [againstSentence(against)] : []), { sv: source, en: source }]
          .map(say)
          .join('\n'),
    },
  )
}

const count = (value: number, language: Language) => formatNumber(value, language)

function sentence({ forecast: { name, vintage }, added, changed, same }: EditionChange): Bilingual {
  return added + changed === 0
    ? {
        sv: `${name}, ${vintage}: inget är nytt, ${count(same, 'sv')} uppgifter fanns redan.`,
        en: `${name}, ${vintage}: nothing is new, ${count(same, 'en')} figures were there already.`,
      }
    : {
        sv: `${name}, ${vintage}: ${count(added, 'sv')} nya uppgifter, ${count(changed, 'sv')} ändrade, ${count(same, 'sv')} som förut.`,
        en: `${name}, ${vintage}: ${count(added, 'en')} new figures, ${count(changed, 'en')} changed, ${count(same, 'en')} as before.`,
      }
}

function againstSentence({ vintage, year, difference }: AgainstEarlier): Bilingual {
  const number = Math.abs(difference)
  return {
    sv: `Mot årgången ${vintage}: ${count(number, 'sv')} ${difference < 0 ? 'färre' : 'fler'} invånare ${year}.`,
    en: `Against the edition of ${vintage}: ${count(number, 'en')} ${difference < 0 ? 'fewer' : 'more'} inhabitants in ${year}.`,
  }
}

function notOwn(code: string, own: string): Problem {
  return {
    code: 'not-own-municipality',
    where: '--municipality',
    text: {
      sv: `Bara den egna kommunens prognos kan sparas: ${own}, inte ${code}. Utan --save skrivs raderna på standard ut.`,
      en: `Only the own municipality's forecast can be kept: ${own}, not ${code}. Without --save the rows go to standard output.`,
    },
  }
}
