import { lowerFirst } from '#core/format.ts'
import type { Bilingual, Language } from '#core/language.ts'
import type { Role } from '#identity/model.ts'

/** What the roles are called. */
export const roleNames = {
  'assembly-member': { sv: 'Ledamot i fullmäktige', en: 'Member of the assembly' },
  'committee-member': { sv: 'Ledamot i nämnd', en: 'Member of a committee' },
  'committee-chair': { sv: 'Nämndordförande', en: 'Chair of a committee' },
  'head-of-department': { sv: 'Förvaltningschef', en: 'Head of department' },
  manager: { sv: 'Verksamhetschef', en: 'Manager of a service area' },
  'unit-manager': { sv: 'Enhetschef', en: 'Unit manager' },
  controller: { sv: 'Controller', en: 'Controller' },
  'quality-strategist': { sv: 'Kvalitetsstrateg', en: 'Quality strategist' },
  hr: { sv: 'HR-specialist', en: 'HR specialist' },
  auditor: { sv: 'Förtroendevald revisor', en: 'Elected auditor' },
  administrator: { sv: 'Administratör', en: 'Administrator' },
} as const satisfies Record<Role, Bilingual>

const last = { sv: 'eller', en: 'or' } as const satisfies Bilingual

/**
 * The roles as a list in a sentence.
 *
 * @example anyOf(['controller', 'administrator'], 'sv') // 'controller eller administratör'
 */
function anyOf(roles: readonly Role[], language: Language): string {
  const names = roles.map((role) => lowerFirst(roleNames[role][language]))
  const [final, ...others] = names.toReversed()
  if (final === undefined) return ''
  return others.length === 0 ? final : `${others.toReversed().join(', ')} ${last[language]} ${final}`
}

/**
 * Any one who holds one of the roles, as a sentence says it.
 *
 * @example whoeverIs(['controller', 'administrator'], 'sv') // 'den som är controller eller administratör'
 * @example whoeverIs(['administrator', 'controller'], 'en') // 'an administrator or controller'
 */
export function whoeverIs(roles: readonly Role[], language: Language): string {
  const names = anyOf(roles, language)
  if (names === '') return ''
  if (language === 'sv') return `den som är ${names}`
  // 'a unit manager' and 'an HR specialist': by sound, not by letter.
  return `${/^(?:[aeio]|HR)/.test(names) ? 'an' : 'a'} ${names}`
}
