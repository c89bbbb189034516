import type { Language } from '#core/language.ts'
import type { Problem } from '#core/outcome.ts'
import { roles } from '#identity/model.ts'
import type { NamedPlace } from '#identity/places.store.ts'
import { roleNames } from '#web/role-names.ts'
import { SelectField } from '#web/ui/field/field.tsx'
import { accountsTexts } from './accounts.texts.ts'

interface MandateFieldsProps {
  readonly places: readonly NamedPlace[]
  readonly written: { readonly role: string; readonly node: string }
  /** Whether no mandate at all is a choice. */
  readonly optional?: boolean
  readonly problems: readonly Problem[]
  readonly language: Language
}

/** A role and a place, from native lists. */
export function MandateFields({ places, written, optional = false, problems, language }: MandateFieldsProps) {
  const t = accountsTexts[language]
  const none = { value: '', label: optional ? t.noRole : t.chooseRole }
  const shared = { problems, language }
  return (
    <>
      <SelectField
        name="role"
        label={t.role}
        choices={[none, ...roles.map((role) => ({ value: role, label: roleNames[role][language] }))]}
        chosen={written.role}
        {...shared}
      />
      <SelectField
        name="node"
        label={t.place}
        choices={[{ value: '', label: t.whole }, ...places.map(placeChoice)]}
        chosen={written.node}
        {...shared}
      />
    </>
  )
}

/** Depth as an indent that a native list keeps. */
function placeChoice({ node, name, depth }: NamedPlace) {
  return { value: node, label: `${'\u2003'.repeat(depth)}${name}` }
}
