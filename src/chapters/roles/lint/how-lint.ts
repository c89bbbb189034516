import type { Bilingual } from '#core/language.ts'
import { type HowKind, howPatterns } from './how-words.ts'

/** Words in a political goal or assignment that say how it is to be done. */
export interface HowMark {
  /** Positions in the text: `text.slice(start, end)` is `words`. */
  readonly start: number
  readonly end: number
  readonly words: string
  readonly kind: HowKind
  readonly why: Bilingual
  readonly proposal: Bilingual
}

/**
 * The words by which a Swedish text says how rather than what: method, staffing, named tool, schedule, organisation.
 * Marks don't overlap and come in the order of the text. A question to the writer, never a verdict on the person: the
 * assembly may decide what it likes within the law.
 *
 * @example howLint('Väntetiden ska kortas genom att anställa två kuratorer.')[0]?.words // 'genom att anställa'
 * @handbook ROL-1
 */
export function howLint(text: string): readonly HowMark[] {
  const found = sentencesOf(text).flatMap(({ sentence, offset }) =>
    howPatterns
      .filter(({ unless }) => !unless?.test(sentence))
      .flatMap(({ kind, pattern }) =>
        hits(sentence, pattern).map(([from, to]) => mark(text, kind, offset + from, offset + to)),
      ),
  )
  const kept: HowMark[] = []
  for (const each of found.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    if (each.start >= (kept.at(-1)?.end ?? 0)) kept.push(each)
  }
  return kept
}

function mark(text: string, kind: HowKind, start: number, end: number): HowMark {
  const words = text.slice(start, end)
  const { why, proposal } = advice[kind]
  return {
    start,
    end,
    words,
    kind,
    why: { sv: `”${words}” ${why.sv}`, en: `“${words}” ${why.en}` },
    proposal,
  }
}

function hits(sentence: string, pattern: RegExp): readonly (readonly [number, number])[] {
  const global = new RegExp(pattern.source, pattern.flags.includes('g') ? pattern.flags : `${pattern.flags}g`)
  return [...sentence.matchAll(global)].map((hit) => {
    const marked = hit.groups?.mark ?? hit[0]
    const from = hit.index + hit[0].lastIndexOf(marked)
    return [from, from + marked.length] as const
  })
}

/** A sentence and where it begins. Its end is a full stop, question mark or line break followed by space or nothing. */
function sentencesOf(text: string): readonly { readonly sentence: string; readonly offset: number }[] {
  return [...text.matchAll(/\S[\s\S]*?(?:[.?!](?=\s|$)|\n|$)/g)].map((hit) => ({
    sentence: hit[0],
    offset: hit.index,
  }))
}

const advice: Readonly<Record<HowKind, { readonly why: Bilingual; readonly proposal: Bilingual }>> = {
  method: {
    why: {
      sv: 'säger hur det ska göras. Det avgör förvaltningen.',
      en: 'says how it is to be done. That is for the administration.',
    },
    proposal: {
      sv: 'Stryk det. Skriv vad som ska bli bättre, för vem och till när.',
      en: 'Leave it out. Write what is to become better, for whom and by when.',
    },
  },
  staffing: {
    why: {
      sv: 'säger vilken personal som ska finnas. Det avgör förvaltningen inom sin ram.',
      en: 'says which staff there is to be. That is for the administration, within its frame.',
    },
    proposal: {
      sv: 'Skriv vad invånaren ska märka, till exempel en längsta väntetid, och vilka pengar som följer med.',
      en: 'Write what residents are to notice, such as a longest waiting time, and what money comes with it.',
    },
  },
  tool: {
    why: {
      sv: 'pekar ut ett verktyg. Val av verktyg är verkställighet och upphandling.',
      en: 'points out a tool. Choosing tools is execution and procurement.',
    },
    proposal: {
      sv: 'Skriv vad verktyget skulle leda till, och låt förvaltningen välja det.',
      en: 'Write what the tool was to lead to, and let the administration choose it.',
    },
  },
  schedule: {
    why: {
      sv: 'lägger schema för arbetet. Det avgör den som leder det.',
      en: 'schedules the work. That is for whoever leads it.',
    },
    proposal: {
      sv: 'Skriv hur ofta eller hur snabbt invånaren ska få något, inte när arbetet görs.',
      en: 'Write how often or how soon residents are to get something, not when the work is done.',
    },
  },
  organisation: {
    why: {
      sv: 'ordnar förvaltningen inifrån. Det avgör förvaltningschefen.',
      en: 'orders the administration from within. That is for the head of department.',
    },
    proposal: {
      sv: 'Skriv vad som inte fungerar för dem som använder tjänsten, och vilket läge ni vill nå.',
      en: 'Write what doesn’t work for those who use the service, and what state you want to reach.',
    },
  },
}
