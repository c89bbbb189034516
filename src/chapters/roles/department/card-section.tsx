import type { AssignmentCard } from '#chapters/roles/model.ts'
import type { Language } from '#core/language.ts'
import { path } from '#web/paths.ts'
import { TextArea, TextField } from '#web/ui/field/field.tsx'
import { FoldedForm } from '#web/ui/folded-form/folded-form.tsx'
import type { DepartmentProps } from './department-props.web.ts'
import { departmentTexts } from './department-texts.ts'

/** The head's task and mandate. */
export function Card(props: DepartmentProps) {
  const { pack, may, language } = props
  const t = departmentTexts[language]
  return (
    <section class="part" id="uppdrag">
      <h2>{t.card}</h2>
      <CardText card={pack.card} language={language} />
      {may.write && <CardForm {...props} />}
    </section>
  )
}

export function CardText({
  card,
  language,
}: {
  readonly card: AssignmentCard | undefined
  readonly language: Language
}) {
  const t = departmentTexts[language]
  if (!card) return <p>{t.noCard}</p>
  return (
    <>
      <dl class="both-ways">
        <div>
          <dt>{t.task}</dt>
          <dd class="written" lang="sv">
            {card.text}
          </dd>
        </div>
        <div>
          <dt>{t.mandate}</dt>
          <dd class="written" lang="sv">
            {card.mandate}
          </dd>
        </div>
      </dl>
      <p class="of-whom">{t.cardFrom(card.from, card.decision)}</p>
    </>
  )
}

function CardForm({ place, pack: { card }, written, problems, day, language }: DepartmentProps) {
  const t = departmentTexts[language]
  const shared = { problems, language }
  return (
    <FoldedForm
      title={t.writeCard}
      isOpen={written.task !== undefined}
      action={path(language).assignmentCard(place.node)}
      save={t.saveCard}
    >
      <TextArea {...shared} name="task" label={t.task} value={written.task ?? card?.text ?? ''} />
      <TextArea {...shared} name="mandate" label={t.mandate} value={written.mandate ?? card?.mandate ?? ''} />
      <TextField
        {...shared}
        name="decision"
        label={t.decision}
        input={{ value: written.decision ?? '', maxlength: 200 }}
      />
      <TextField
        {...shared}
        name="from"
        label={t.from}
        input={{ type: 'date', value: written.from ?? day }}
      />
    </FoldedForm>
  )
}
