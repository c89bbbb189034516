import { addressOf } from '#chapters/roles/addresses.ts'
import { counted } from '#chapters/roles/counted.ts'
import { formatDay, formatList } from '#core/format.ts'
import type { Bilingual, Language } from '#core/language.ts'
import { type CheckContext, type Evidence, limitOf, type Missing } from '#engine/check.ts'
import type { DepartmentFacts } from './facts.ts'

export interface Finding {
  readonly departments: number
  /** Departments without a shared picture signed by both this year, once it is due. */
  readonly unsigned: readonly DepartmentFacts[]
  /** Those with too many matters that one person alone can carry. */
  readonly known: readonly DepartmentFacts[]
  /** Those whose pack is too old, or never written. */
  readonly old: readonly DepartmentFacts[]
}

export function departmentEvidence({
  name,
  place,
  picture,
  matters,
  knownByOne,
  updatedOn,
}: DepartmentFacts): Evidence {
  const pictures = {
    none: { sv: 'ingen gemensam bild i år', en: 'no shared picture this year' },
    unsigned: {
      sv: 'årets gemensamma bild väntar på underskrift',
      en: "this year's shared picture awaits signatures",
    },
    signed: { sv: 'årets gemensamma bild är undertecknad', en: "this year's shared picture is signed" },
  }[picture]
  return {
    text: {
      sv: `${name}: ${pictures.sv}, ${knownByOne} av ${counted(matters, matterNoun, 'sv')} kan bäras av bara en person, överlämningspaketet ${updatedOn ? `skrevs senast den ${formatDay(updatedOn, 'sv')}` : 'är tomt'}.`,
      en: `${name}: ${pictures.en}, ${knownByOne} of ${counted(matters, matterNoun, 'en')} can be carried by one person only, the continuity pack ${updatedOn ? `was last written on ${formatDay(updatedOn, 'en')}` : 'is empty'}.`,
    },
    href: addressOf.department(place),
  }
}

export const noDepartments: Missing = {
  text: {
    sv: 'Inga förvaltningar finns i organisationen. Lägg in dem där.',
    en: 'There are no departments in the organisation. Add them there.',
  },
  href: '/organisation',
}

/** @param place id of a department, whose page the reader is led to */
export function noPictures(place: string): Missing {
  return {
    text: {
      sv: 'Ingen förvaltning har en gemensam bild för året. Förvaltningschef och ordförande skriver den tillsammans.',
      en: 'No department has a shared picture for the year. The head of department and the chair write it together.',
    },
    href: addressOf.department(place),
  }
}

/** @param place id of a department, whose page the reader is led to */
export function noPacks(place: string): Missing {
  return {
    text: {
      sv: 'Inget överlämningspaket är påbörjat. Förvaltningschefen skriver in öppna beslut, överenskommelser, hålltider och risker.',
      en: 'No continuity pack has been begun. The head of department writes in open decisions, agreements, dates and risks.',
    },
    href: addressOf.department(place),
  }
}

export function sayPass({ departments, unsigned }: Finding, context: CheckContext): Bilingual {
  const months = limitOf(context, 'ROL-3.pack-months')
  const one = limitOf(context, 'ROL-3.known-by-one')
  return {
    sv: `${counted(departments, departmentNoun, 'sv')} har ett överlämningspaket som är högst ${counted(months, monthNoun, 'sv')} gammalt. Ingen har fler än ${one} frågor som bara en person kan bära.${unsigned.length === 0 ? ' Ingen gemensam bild är försenad.' : ''}`,
    en: `${counted(departments, departmentNoun, 'en')} ${departments === 1 ? 'has' : 'have'} a continuity pack at most ${counted(months, monthNoun, 'en')} old. None has more than ${one} matters that one person only can carry.${unsigned.length === 0 ? ' No shared picture is overdue.' : ''}`,
  }
}

export function sayFail({ departments, unsigned, known, old }: Finding, context: CheckContext): Bilingual {
  const months = limitOf(context, 'ROL-3.pack-months')
  const one = limitOf(context, 'ROL-3.known-by-one')
  const say = (language: Language) =>
    [
      ...part(unsigned, {
        sv: 'Årets gemensamma bild är inte undertecknad av båda i',
        en: "This year's shared picture is not signed by both in",
      }),
      ...part(known, {
        sv: `Fler än ${one} viktiga frågor kan bäras av bara en person i`,
        en: `More than ${one} critical matters can be carried by one person only in`,
      }),
      ...part(old, {
        sv: `Överlämningspaketet är tomt eller äldre än ${counted(months, monthNoun, 'sv')} i`,
        en: `The continuity pack is empty or older than ${counted(months, monthNoun, 'en')} in`,
      }),
    ]
      .map((each) => each[language])
      .join(' ')
  const of = {
    sv: ` Det gäller ${distinct(unsigned, known, old)} av ${counted(departments, departmentNoun, 'sv')}.`,
    en: ` This concerns ${distinct(unsigned, known, old)} of ${counted(departments, departmentNoun, 'en')}.`,
  }
  return { sv: say('sv') + of.sv, en: say('en') + of.en }
}

function part(departments: readonly DepartmentFacts[], lead: Bilingual): Bilingual[] {
  if (departments.length === 0) return []
  const names = departments.map(({ name }) => name)
  return [{ sv: `${lead.sv} ${formatList(names, 'sv')}.`, en: `${lead.en} ${formatList(names, 'en')}.` }]
}

function distinct(...lists: readonly (readonly DepartmentFacts[])[]): number {
  return new Set(lists.flat().map(({ place }) => place)).size
}

const departmentNoun = { sv: ['förvaltning', 'förvaltningar'], en: ['department', 'departments'] } as const
const monthNoun = { sv: ['månad', 'månader'], en: ['month', 'months'] } as const
const matterNoun = { sv: ['öppen fråga', 'öppna frågor'], en: ['open matter', 'open matters'] } as const
