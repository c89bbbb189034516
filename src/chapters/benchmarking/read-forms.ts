import { isDay } from '#core/day.ts'
import { compareNames } from '#core/format.ts'
import type { Municipality } from '#core/municipality.ts'
import { combine, type Outcome, refuse, succeed } from '#core/outcome.ts'
import { needed } from '#core/written-text.ts'
import { texts } from './texts.ts'

/** Characters that a line of a form takes. */
export const longestLine = 300

/** The trimmed text of a field; empty where there is none. */
type Field = (name: string) => string

/** A municipality by code, or by name whatever the case. */
export function findMunicipality(list: readonly Municipality[], text: string): Municipality | undefined {
  const wanted = text.trim()
  return list.find(
    ({ code, name }) => code === wanted || compareNames(name.toLowerCase(), wanted.toLowerCase()) === 0,
  )
}

/**
 * A peer and why it was chosen, as written in the form.
 *
 * @param list municipalities to choose among
 * @param own code of the municipality that chooses
 */
export function readPeer(field: Field, list: readonly Municipality[], own: string) {
  const { sv, en } = texts
  return combine({
    peer: peerIn(field('peer'), list, own),
    why: needed(
      'why',
      field('why'),
      { sv: sv.municipality.whyNeeded, en: en.municipality.whyNeeded },
      longestLine,
    ),
  })
}

function peerIn(text: string, list: readonly Municipality[], own: string): Outcome<Municipality> {
  const { sv, en } = texts
  const peer = findMunicipality(list, text)
  if (!peer) {
    const words = { sv: sv.municipality.unknownPeer(text), en: en.municipality.unknownPeer(text) }
    return refuse({ code: 'no-such-peer', where: 'peer', text: words })
  }
  if (peer.code !== own) return succeed(peer)
  const words = { sv: sv.municipality.ownPeer, en: en.municipality.ownPeer }
  return refuse({ code: 'peer-is-own', where: 'peer', text: words })
}

/**
 * That a political body has dealt with a comparison, as written in the form.
 *
 * @param today ISO day
 */
export function readReview(field: Field, today: string) {
  return combine({
    body: needed(
      'body',
      field('body'),
      {
        sv: 'Skriv vilken instans som behandlade jämförelsen.',
        en: 'Write which body dealt with the comparison.',
      },
      longestLine,
    ),
    heldOn: readDay(field('heldOn'), today),
    minutes: needed(
      'minutes',
      field('minutes'),
      {
        sv: 'Skriv paragrafen i protokollet, till exempel KS 2026-03-10 § 41.',
        en: 'Write the section of the minutes, for instance KS 2026-03-10 § 41.',
      },
      longestLine,
    ),
  })
}

function readDay(text: string, today: string): Outcome<string> {
  if (isDay(text) && text <= today) return succeed(text)
  return refuse({
    code: 'not-a-past-day',
    where: 'heldOn',
    text: {
      sv: 'Skriv den dag då instansen sammanträdde, som 2026-03-10. Dagen kan inte ligga framåt i tiden.',
      en: 'Write the day when the body met, like 2026-03-10. It cannot be in the future.',
    },
  })
}
