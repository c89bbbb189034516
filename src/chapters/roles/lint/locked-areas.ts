import { lawLimit, statutoryPost } from '#chapters/roles/law/in-force.ts'
import { lowerFirst } from '#core/format.ts'
import type { Bilingual } from '#core/language.ts'

/** Words about something that the law has already given to somebody: politics can't settle it, whatever is written. */
export interface LockedMark {
  readonly start: number
  readonly end: number
  readonly words: string
  /** Statute with section. */
  readonly reference: string
  readonly why: Bilingual
}

/** `post`: id of a statutory post; without it the words touch on the single case (RF 12:2). */
const areas: readonly { readonly post?: string; readonly pattern: RegExp }[] = [
  { post: 'rektor', pattern: /(?<!\p{L})rektor(?:n|er|erna)? (?:ska|skall|måste|får i uppdrag)(?!\p{L})/giu },
  { post: 'rektor', pattern: /(?<!\p{L})(?:åtgärdsprogram|inre organisation|undervisningsgrupp)\p{L}*/giu },
  { post: 'rektor', pattern: /(?<!\p{L})stäng(?:a|as|er) av(?= elev| ungdom)/giu },
  { post: 'rektor', pattern: /(?<!\p{L})betyg(?:en)? (?:ska|skall) sättas/giu },
  {
    post: 'rektor',
    pattern:
      /(?<!\p{L})klass(?:er|erna|en)? (?:ska|skall|får) (?:ha|vara|bestå av) (?:högst|max|som mest) \d+/giu,
  },
  {
    post: 'mas',
    pattern: /(?<!\p{L})(?:läkemedelshantering|delegering(?:en)? av vårduppgift|journalföring)\p{L}*/giu,
  },
  {
    pattern:
      /(?<!\p{L})(?:ska|skall|måste)\s+(?:\p{L}+\s+){0,2}?(?:bevilja|avslå|neka)s?\s+(?:\p{L}+\s+){0,2}?(?:ansökan|ansökning\p{L}*|bistånd\p{L}*|bygglov\p{L}*|försörjningsstöd\p{L}*|insats\p{L}*)/giu,
  },
]

/**
 * The words of a text that touch on what the law has given to a statutory post, or on the single case of exercise of
 * authority, with the reference.
 *
 * @param day ISO day whose law is asked
 * @example lockedAreas('Klasserna ska ha högst 24 elever.', '2026-11-23')[0]?.reference // 'Skollagen 2:9–10'
 * @handbook ROL-1
 */
export function lockedAreas(text: string, day: string): readonly LockedMark[] {
  const single = lawLimit('rf-12-2')
  return areas
    .flatMap(({ post: id, pattern }) => {
      const post = statutoryPost(id, day)
      if (id !== undefined && !post) return []
      return [...text.matchAll(pattern)].map((hit) => ({
        start: hit.index,
        end: hit.index + hit[0].length,
        words: hit[0],
        reference: post?.reference ?? single.reference,
        why: post
          ? {
              sv: `Detta avgör ${lowerFirst(post.title.sv)}, direkt enligt ${post.reference}. Politiken kan sätta mål och ram, men inte bestämma detta.`,
              en: `This is for the ${lowerFirst(post.title.en)}, straight from ${post.reference}. Politics can set goals and frame, but not settle this.`,
            }
          : {
              sv: `Ingen får bestämma utgången i enskilda fall av myndighetsutövning (${single.reference}). Skriv vad som ska gälla i stort, inom lagen.`,
              en: `Nobody may settle single cases of exercise of public authority (${single.reference}). Write what is to hold in general, within the law.`,
            },
      }))
    })
    .toSorted((a, b) => a.start - b.start)
}
