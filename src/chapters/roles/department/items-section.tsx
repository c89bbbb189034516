import type { ContinuityItem } from '#chapters/roles/model.ts'
import { path } from '#web/paths.ts'
import { SelectField, TextArea, TextField } from '#web/ui/field/field.tsx'
import { FoldedForm } from '#web/ui/folded-form/folded-form.tsx'
import { itemKinds } from './department-form.ts'
import type { DepartmentProps } from './department-props.web.ts'
import { departmentTexts } from './department-texts.ts'
import { itemsOf, itemWords } from './pack-parts.tsx'

/** What must survive a change of head, each item with how many know it. */
export function Items(props: DepartmentProps) {
  const { pack, may, language } = props
  const t = departmentTexts[language]
  return (
    <>
      {itemKinds.map((kind) => (
        <>
          <h3>{t.kinds[kind]}</h3>
          {itemsOf(pack, kind).length === 0 && <p>{t.nothing}</p>}
          <ul class="pack-items">
            {itemsOf(pack, kind).map((item) => (
              <li id={`punkt-${item.id}`}>
                <span lang="sv">{item.text}</span>{' '}
                <span class={item.knownBy <= 1 ? 'of-whom known-by-one' : 'of-whom'}>
                  {itemWords(item, language)}
                </span>
                {may.write && <ItemForm {...props} item={item} />}
              </li>
            ))}
          </ul>
        </>
      ))}
    </>
  )
}

function ItemForm({
  place,
  item,
  written,
  problems,
  language,
}: DepartmentProps & { readonly item: ContinuityItem }) {
  const t = departmentTexts[language]
  const id = `knownBy-${item.id}`
  const own = problems.filter(({ where }) => where === id)
  return (
    <form method="post" action={path(language).changeContinuity(place.node)} class="item-form">
      <input type="hidden" name="itemId" value={item.id} />
      <label for={id}>{t.knownByField}</label>
      <input
        class="ds-input"
        id={id}
        name="knownBy"
        type="text"
        inputmode="numeric"
        maxlength={2}
        aria-invalid={own.length > 0 ? 'true' : undefined}
        value={own.length > 0 ? (written.knownBy ?? '') : String(item.knownBy)}
      />
      <button class="ds-button" data-variant="secondary" type="submit" name="do" value="confirm">
        {t.stillHolds}
      </button>
      <button class="ds-button" data-variant="secondary" type="submit" name="do" value="close">
        {t.close}
      </button>
      {own.length > 0 && (
        <p class="ds-validation-message">{own.map((problem) => problem.text[language]).join(' ')}</p>
      )}
    </form>
  )
}

export function AddItem({ place, written, problems, language }: DepartmentProps) {
  const t = departmentTexts[language]
  const shared = { problems, language }
  return (
    <FoldedForm
      title={t.addItem}
      isOpen={written.item !== undefined}
      action={path(language).continuityItems(place.node)}
      save={t.saveItem}
    >
      <SelectField
        {...shared}
        name="kind"
        label={t.kind}
        choices={itemKinds.map((kind) => ({ value: kind, label: t.kinds[kind] }))}
        chosen={written.kind ?? 'open-decision'}
      />
      <TextArea {...shared} name="item" label={t.item} rows={2} value={written.item ?? ''} />
      <TextField
        {...shared}
        name="itemDue"
        label={t.itemDue}
        input={{ type: 'date', value: written.itemDue ?? '' }}
      />
      <TextField
        {...shared}
        name="knownBy"
        label={t.knownByField}
        input={{
          ...{ inputmode: 'numeric', maxlength: 2 },
          value: written.item === undefined ? '' : (written.knownBy ?? ''),
        }}
      />
    </FoldedForm>
  )
}
