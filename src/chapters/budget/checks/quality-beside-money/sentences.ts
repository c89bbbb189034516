import { addressOf } from '#chapters/budget/consequences/addresses.ts'
import type { ConsequenceLimit } from '#chapters/budget/consequences/limit.ts'
import type { PlannedAction } from '#chapters/budget/consequences/model.ts'
import type { NeededConsequence } from '#chapters/budget/consequences/needed.ts'
import { statusWords } from '#chapters/budget/consequences/words.ts'
import { formatDay, formatList, formatMoney, formatNumber, formatPercent, lowerFirst } from '#core/format.ts'
import type { Bilingual, Language } from '#core/language.ts'
import type { Evidence, Missing } from '#engine/check.ts'

export interface Finding {
  readonly year: number
  readonly limit: ConsequenceLimit
  /** How many units and services have a budget of both years. */
  readonly compared: number
  readonly needed: readonly NeededConsequence[]
  readonly lacking: readonly NeededConsequence[]
  /** Actions for the year, of all that is needed. */
  readonly actions: number
  readonly untraced: readonly UntracedAction[]
}

export interface UntracedAction {
  readonly node: string
  readonly name: string
  readonly action: PlannedAction
}

/** How many are named in the sentence itself. */
const named = 3

export const noBudget: Missing = {
  text: {
    sv: 'Ingen beslutad budget med belopp för enheterna är registrerad. Registrera den, så går det att se vilka ändringar som är stora.',
    en: 'No decided budget with amounts for the units has been registered. Register it, and it can be seen which changes are large.',
  },
  href: addressOf.all,
}

export function nothingToCompare(year: number): Missing {
  return {
    text: {
      sv: `Budgeten för ${year} har inget år före sig att jämföras med. Registrera budgeten för ${year - 1}.`,
      en: `The budget of ${year} has no year before it to be compared with. Register the budget of ${year - 1}.`,
    },
    href: addressOf.all,
  }
}

export function lackingEvidence({ change, status }: NeededConsequence, year: number): Evidence {
  const tell = (language: Language) => {
    const money = formatMoney(change.restOre, language, { signed: true })
    const share = formatPercent(change.share ?? 0, language, { signed: true })
    return `${money} (${share})`
  }
  return {
    text: {
      sv: `${change.name}: ${tell('sv')} när volym och index är avräknade. Konsekvens: ${lowerFirst(statusWords[status].sv)}.`,
      en: `${change.name}: ${tell('en')} when volume and index have been taken off. Consequence: ${lowerFirst(statusWords[status].en)}.`,
    },
    href: addressOf.consequence(change.node, year),
  }
}

export function untracedEvidence({ node, name, action }: UntracedAction, year: number): Evidence {
  const { text, dialogueOn } = action
  const origin = (language: Language) =>
    dialogueOn === undefined ? undefined : formatDay(dialogueOn, language)
  const [sv, en] = [origin('sv'), origin('en')]
  return {
    text: {
      sv: `${name}, ”${text}”: ${sv === undefined ? 'kommer inte ur någon dialog' : `kommer ur en dialog den ${sv}`}.`,
      en: `${name}, “${text}”: ${en === undefined ? 'comes out of no dialogue' : `comes out of a dialogue on ${en}`}.`,
    },
    href: addressOf.consequence(node, year),
  }
}

export function yearEvidence({ year, compared }: Finding): Evidence {
  return {
    text: {
      sv: `Ändringarna i budgeten för ${year}: ${formatNumber(compared, 'sv')} enheter och verksamheter jämförda med året före.`,
      en: `The changes in the budget of ${year}: ${formatNumber(compared, 'en')} units and services compared with the year before.`,
    },
    href: addressOf.ofYear(year),
  }
}

export function sayPass({ year, limit, needed, lacking, actions, untraced }: Finding): Bilingual {
  const say = (language: Language) => limitIn(limit, language)
  if (needed.length === 0) {
    return {
      sv: `Ingen ändring i budgeten för ${year} når gränsen, ${say('sv')}, när volym och index är avräknade.`,
      en: `No change in the budget of ${year} reaches the limit, ${say('en')}, when volume and index have been taken off.`,
    }
  }
  const accepted = lacking.length + untraced.length > 0
  const told = needed.length - lacking.length
  return {
    sv: `${formatNumber(told, 'sv')} av ${formatNumber(needed.length, 'sv')} ändringar över gränsen (${say('sv')}) i budgeten för ${year} säger vad de betyder för kvaliteten, och ${formatNumber(actions - untraced.length, 'sv')} av ${formatNumber(actions, 'sv')} åtgärder kommer ur en dialog.${accepted ? ' Resten godtar kommunen.' : ''}`,
    en: `${formatNumber(told, 'en')} of ${formatNumber(needed.length, 'en')} changes above the limit (${say('en')}) in the budget of ${year} say what they mean for quality, and ${formatNumber(actions - untraced.length, 'en')} of ${formatNumber(actions, 'en')} actions come out of a dialogue.${accepted ? ' The municipality accepts the rest.' : ''}`,
  }
}

export function sayFail({ year, limit, needed, lacking, untraced }: Finding): Bilingual {
  const tell = (language: Language) => ({
    limit: limitIn(limit, language),
    needed: formatNumber(needed.length, language),
    lacking: formatNumber(lacking.length, language),
    names: namesIn(lacking, language),
    untraced: formatNumber(untraced.length, language),
  })
  const [sv, en] = [tell('sv'), tell('en')]
  const money: Bilingual = {
    sv:
      lacking.length === 0
        ? `Alla ${sv.needed} ändringar över gränsen (${sv.limit}) i budgeten för ${year} säger vad de betyder för kvaliteten.`
        : `${sv.lacking} av ${sv.needed} ändringar över gränsen (${sv.limit}) i budgeten för ${year} saknar en färdig kvalitetskonsekvens med indikator: ${sv.names}.`,
    en:
      lacking.length === 0
        ? `All ${en.needed} changes above the limit (${en.limit}) in the budget of ${year} say what they mean for quality.`
        : `${en.lacking} of ${en.needed} changes above the limit (${en.limit}) in the budget of ${year} lack a complete quality consequence with an indicator: ${en.names}.`,
  }
  const dialogue: Bilingual = {
    sv:
      untraced.length === 0
        ? ''
        : ` ${untraced.length === 1 ? 'En åtgärd' : `${sv.untraced} åtgärder`} för året kommer inte ur någon dialog före det.`,
    en:
      untraced.length === 0
        ? ''
        : ` ${untraced.length === 1 ? 'One action' : `${en.untraced} actions`} for the year ${untraced.length === 1 ? 'comes' : 'come'} out of no dialogue before it.`,
  }
  return {
    sv: `${money.sv}${dialogue.sv} Låt den som ansvarar för enheten beskriva den med sin chef. Handboken säger att frågan hur mycket kvalitet pengarna ger går att besvara bara när budget och kvalitet behandlas i samma samtal.`,
    en: `${money.en}${dialogue.en} Let whoever answers for the unit describe it with the nearest superior. The handbook says that how much quality the money gives can be answered only when budget and quality are dealt with in the same conversation.`,
  }
}

function limitIn({ share, ore }: ConsequenceLimit, language: Language): string {
  const part = formatPercent(share, language, { decimals: 0 })
  const amount = formatMoney(ore as Parameters<typeof formatMoney>[0], language)
  return language === 'sv' ? `${part} eller ${amount}` : `${part} or ${amount}`
}

function namesIn(lacking: readonly NeededConsequence[], language: Language): string {
  const names = lacking.map(({ change }) => change.name)
  const rest = names.length - named
  if (rest <= 0) return formatList(names, language)
  const more = language === 'sv' ? `${formatNumber(rest, 'sv')} till` : `${formatNumber(rest, 'en')} more`
  return formatList([...names.slice(0, named), more], language)
}
