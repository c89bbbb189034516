import { addressOf } from '#chapters/benchmarking/addresses.ts'
import { serviceList } from '#chapters/benchmarking/records.ts'
import { formatInterval, formatPercent } from '#core/format.ts'
import type { Bilingual } from '#core/language.ts'
import { type CheckContext, type Evidence, limitOf, type Missing } from '#engine/check.ts'
import type { ComparedService, Peer, PeerFacts } from './facts.ts'

/** Names of services, by what their peers are like. */
export interface Finding {
  readonly compared: readonly Bilingual[]
  /** All peers, or all but too few of them, lie in the own county. */
  readonly onlyOwnCounty: readonly Bilingual[]
  /** No peer can be among the best in the country. */
  readonly withoutBest: readonly Bilingual[]
  /** One peer or more is among them for certain. */
  readonly withBest: readonly Bilingual[]
}

/** A peer with its county and the places that it may have. */
export function peerEvidence(
  { service, ranked, source }: ComparedService,
  { rankInterval, ...peer }: Peer,
): Evidence {
  const place = (language: 'sv' | 'en') => {
    if (!rankInterval) return { sv: 'har ingen plats', en: 'has no place' }[language]
    const interval = formatInterval(rankInterval[0], rankInterval[1], language)
    return { sv: `plats ${interval} av ${ranked}`, en: `place ${interval} of ${ranked}` }[language]
  }
  return {
    text: {
      sv: `${service.name.sv}: ${peer.name} (${peer.county}), ${place('sv')}.`,
      en: `${service.name.en}: ${peer.name} (${peer.county}), ${place('en')}.`,
    },
    href: addressOf.municipality(service, peer.code),
    source,
  }
}

export const noPeers: Missing = {
  text: {
    sv: 'Ingen kommun att jämföra med är vald. Välj minst en för någon verksamhet under Jämförelser.',
    en: 'No municipality to compare with has been chosen. Choose at least one for a service under Comparisons.',
  },
  href: addressOf.all,
}

export function cannotRank({ service, ranked }: ComparedService): Missing {
  const text =
    ranked === 0
      ? {
          sv: `${service.name.sv}: det finns inga uppgifter att rangordna kommunerna efter. Hämta nyckeltalen under Datakällor.`,
          en: `${service.name.en}: there are no figures to rank the municipalities by. Fetch the indicators under Data sources.`,
        }
      : {
          sv: `${service.name.sv}: ingen av de valda kommunerna har tillräckligt med uppgifter för en plats. Välj någon som har det.`,
          en: `${service.name.en}: none of the chosen municipalities has enough figures for a place. Choose one that has.`,
        }
  return { text, href: addressOf.service(service) }
}

/** Peers that may be among the best, too few peers, or none, for some services: a pass with a remark. */
export function remarkOn(
  judged: readonly (ComparedService & { readonly surelyBest: boolean })[],
  notCompared: PeerFacts['notCompared'],
  context: CheckContext,
): Bilingual | undefined {
  const fewest = limitOf(context, 'AF-3.peers')
  const few = judged.filter(({ peers }) => peers.length < fewest)
  const perhaps = namesOf(judged.filter(({ surelyBest }) => !surelyBest))
  const parts: Bilingual[] = []
  if (perhaps.length > 0) {
    const share = limitOf(context, 'AF-3.best-share')
    parts.push({
      sv: `Någon av de valda kan höra till de ${formatPercent(share, 'sv', { decimals: 0 })} bästa i ${serviceList(perhaps, 'sv')}, men uppgifterna avgör det inte.`,
      en: `One or more of those chosen may be among the best ${formatPercent(share, 'en', { decimals: 0 })} in ${serviceList(perhaps, 'en')}, but the figures do not settle it.`,
    })
  }
  if (few.length > 0) {
    parts.push({
      sv: `Färre än ${fewest} kommuner är valda för ${serviceList(namesOf(few), 'sv')}.`,
      en: `Fewer than ${fewest} municipalities are chosen for ${serviceList(namesOf(few), 'en')}.`,
    })
  }
  if (notCompared.length > 0) {
    const names = notCompared.map(({ name }) => name)
    parts.push({
      sv: `Ingen är vald för ${serviceList(names, 'sv')}.`,
      en: `None is chosen for ${serviceList(names, 'en')}.`,
    })
  }
  if (parts.length === 0) return undefined
  return joined(parts)
}

/** What is certain; a peer that only may be among the best is told in the remark. */
export function sayPass({ compared, withBest }: Finding): Bilingual {
  const outside: Bilingual = {
    sv: `Kommunen jämför ${serviceList(compared, 'sv')} med kommuner utanför länet`,
    en: `The municipality compares ${serviceList(compared, 'en')} with municipalities outside the county`,
  }
  if (withBest.length === 0) return { sv: `${outside.sv}.`, en: `${outside.en}.` }
  if (withBest.length === compared.length) {
    return {
      sv: `${outside.sv}, och någon av dem som valts hör till de bästa i landet.`,
      en: `${outside.en}, and one or more of those chosen are among the best in the country.`,
    }
  }
  return {
    sv: `${outside.sv}. I ${serviceList(withBest, 'sv')} hör någon av de valda till de bästa i landet.`,
    en: `${outside.en}. In ${serviceList(withBest, 'en')} one or more of those chosen are among the best in the country.`,
  }
}

export function sayFail({ onlyOwnCounty, withoutBest }: Finding, context: CheckContext): Bilingual {
  const share = limitOf(context, 'AF-3.best-share')
  const parts: Bilingual[] = []
  if (onlyOwnCounty.length > 0) {
    parts.push({
      sv: `Kommunen jämför ${serviceList(onlyOwnCounty, 'sv')} bara inom det egna länet.`,
      en: `The municipality compares ${serviceList(onlyOwnCounty, 'en')} within its own county only.`,
    })
  }
  if (withoutBest.length > 0) {
    parts.push({
      sv: `Ingen av de valda kommunerna hör till de ${formatPercent(share, 'sv', { decimals: 0 })} bästa i landet i ${serviceList(withoutBest, 'sv')}.`,
      en: `None of the chosen municipalities is among the best ${formatPercent(share, 'en', { decimals: 0 })} in the country in ${serviceList(withoutBest, 'en')}.`,
    })
  }
  parts.push({
    sv: 'Handboken råder till att jämföra med de bästa: skillnader som går att lära av syns sällan bland grannar.',
    en: 'The handbook advises comparing with the best: differences to learn from seldom show among neighbours.',
  })
  return joined(parts)
}

export function namesOf(services: readonly Pick<ComparedService, 'service'>[]): Bilingual[] {
  return services.map(({ service }) => service.name)
}

function joined(parts: readonly Bilingual[]): Bilingual {
  return { sv: parts.map(({ sv }) => sv).join(' '), en: parts.map(({ en }) => en).join(' ') }
}
