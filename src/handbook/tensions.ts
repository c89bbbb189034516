import type { Bilingual } from '#core/language.ts'
import type { RecommendationId } from './recommendations.ts'

/** Two recommendations that pull against each other. Shown on the pages of both: the municipality strikes the balance. */
export interface Tension {
  readonly between: readonly [RecommendationId, RecommendationId]
  /** How the two differ and how they can be held together: one or two sentences. */
  readonly text: Bilingual
}

export const tensions: readonly Tension[] = [
  {
    between: ['UPP-1', 'UPP-12'],
    text: {
      sv: 'Ekonomin ska få mest utrymme i uppföljningen, men aldrig bedömas utan kvaliteten. Vikten kan skilja sig åt; båda hälfterna måste finnas.',
      en: 'Finances are to have most room in follow-up, but are never to be judged without quality. The weight may differ; both halves must be there.',
    },
  },
  {
    between: ['UPP-9', 'AF-4'],
    text: {
      sv: 'Följ bara upp det som kommunen kan påverka, men håll ögonen på världen utanför. Det som inte går att styra bevakas som omvärld och räknas inte som måluppfyllelse.',
      en: 'Follow up only what the municipality can influence, but keep an eye on the world outside. What cannot be steered is watched as outside world and does not count as reaching a goal.',
    },
  },
  {
    between: ['UPP-7', 'UPP-4'],
    text: {
      sv: 'Åtgärder behöver arbetsro, men uppföljningen måste till sist få följder. En överenskommen tid förenar de två: lugn fram till datumet, och ett beslut när det kommer.',
      en: 'Actions need time to work, but follow-up must in the end have consequences. An agreed time reconciles the two: calm until the date, and a decision when it comes.',
    },
  },
  {
    between: ['ROL-4', 'MAL-8'],
    text: {
      sv: 'Besluten ska ligga nära verksamheten, men målen är inte valfria. Friheten gäller hur målet nås; om det ska nås avgör nämnden.',
      en: 'Decisions are to lie close to the work, but goals are not optional. Freedom concerns how a goal is reached; whether it is to be reached is for the committee to decide.',
    },
  },
]

/** The tensions that a recommendation is part of: none for most. */
export function tensionsOf(id: RecommendationId): readonly Tension[] {
  return tensions.filter(({ between }) => between.includes(id))
}
