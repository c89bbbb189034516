import type { Language } from '#core/language.ts'
import type { Action, ObjectKind } from '#identity/model.ts'
import { rolesThatMay } from '#identity/policy.ts'
import { whoeverIs } from '#web/role-names.ts'

const texts = {
  sv: (roles: string) => `Det här gör ${roles}.`,
  en: (roles: string) => `This is done by ${roles}.`,
} as const satisfies Record<Language, (roles: string) => string>

interface WhoMayProps {
  readonly action: Action
  readonly kind: ObjectKind
  readonly language: Language
}

/** In the place of a form that the reader may not send: who may. */
export function WhoMay({ action, kind, language }: WhoMayProps) {
  return <p class="who-may">{texts[language](whoeverIs(rolesThatMay(action, kind), language))}</p>
}
