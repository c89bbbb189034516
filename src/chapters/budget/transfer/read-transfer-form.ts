import { type Outcome, type Problem, refuse, succeed } from '#core/outcome.ts'
import { fieldsOf, type ImportKind, importKinds } from './fields.ts'
import { amountUnits, type MappingProfile } from './profile.ts'
import { readValue } from './read-value.ts'

/** What was sent, as it was written. */
export type WrittenTransfer = Readonly<Record<string, string>>

/** The form's prefix of a field's column and of its constant. */
export const columnField = (field: string) => `kolumn-${field}`
export const constantField = (field: string) => `varde-${field}`

/**
 * How the file is to be read: a saved profile, with what the form says on top of it.
 *
 * @param saved profiles of the municipality
 */
export function readTransferForm(
  written: WrittenTransfer,
  saved: readonly MappingProfile[],
): Outcome<MappingProfile> {
  const kind = importKinds.find((each) => each === written.kind)
  if (!kind) return refuse(unknownKind)
  const unit = amountUnits.find((each) => each === (written.unit || 'kronor'))
  if (!unit) return refuse(unknownUnit)
  const control = written.controlTotal ? readValue(written.controlTotal, 'amount') : undefined
  if (control && !control.ok)
    return refuse({ code: 'bad-control-total', where: 'controlTotal', text: control.why })
  const base = saved.find((profile) => profile.kind === kind && profile.name === written.profile)
  return succeed({
    name: base?.name ?? '',
    kind,
    columns: { ...base?.columns, ...given(kind, written, columnField) },
    constants: { ...base?.constants, ...given(kind, written, constantField) },
    unit: written.unit ? unit : (base?.unit ?? unit),
    ...(control ? controlOf(kind, Number(control.value)) : {}),
  })
}

/** What the file should add up to: people where it counts them, else money. */
function controlOf(kind: ImportKind, value: number) {
  return fieldsOf[kind].some(({ type }) => type === 'people')
    ? { controlPeople: value }
    : { controlTotalOre: Math.round(value * 100) }
}

function given(kind: ImportKind, written: WrittenTransfer, nameOf: (field: string) => string) {
  return Object.fromEntries(
    fieldsOf[kind].flatMap(({ id }) => {
      const value = written[nameOf(id)]
      return value === undefined || value === '' ? [] : [[id, value]]
    }),
  )
}

const unknownKind: Problem = {
  code: 'unknown-kind',
  where: 'kind',
  text: { sv: 'Välj vad filen innehåller.', en: 'Choose what the file holds.' },
}

const unknownUnit: Problem = {
  code: 'bad-unit',
  where: 'unit',
  text: {
    sv: 'Välj om beloppen står i kronor, tkr eller mnkr.',
    en: 'Choose whether the amounts are in kronor, tkr or mnkr.',
  },
}
