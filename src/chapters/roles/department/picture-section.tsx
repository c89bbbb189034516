import type { SharedPicture } from '#chapters/roles/model.ts'
import { isSigned } from '#chapters/roles/sides/continuity-pack.ts'
import type { Language } from '#core/language.ts'
import { path } from '#web/paths.ts'
import { SubmitButton, TextArea } from '#web/ui/field/field.tsx'
import { FoldedForm } from '#web/ui/folded-form/folded-form.tsx'
import type { DepartmentProps } from './department-props.web.ts'
import { departmentTexts } from './department-texts.ts'

/** The picture of the year: what both see, signed by both. */
export function Picture(props: DepartmentProps) {
  const { picture, may, day, language } = props
  const t = departmentTexts[language]
  return (
    <section class="part" id="gemensam-bild">
      <h2>
        {t.picture} {day.slice(0, 4)}
      </h2>
      <p>{t.pictureIntro}</p>
      {picture ? (
        <>
          <p class="written shared-picture" lang="sv">
            {picture.text}
          </p>
          <Signed picture={picture} language={language} />
          <SignForm {...props} picture={picture} />
        </>
      ) : (
        <p>{t.noPicture(Number(day.slice(0, 4)))}</p>
      )}
      {may.write && <WriteForm {...props} />}
      <History {...props} />
    </section>
  )
}

/** Whose names stand under a picture. */
export function Signed({
  picture,
  language,
}: {
  readonly picture: SharedPicture
  readonly language: Language
}) {
  const t = departmentTexts[language]
  const { signedByHead, signedByChair } = picture
  return (
    <ul class="signatures">
      <li>{signedByHead ? t.signedBy.head(signedByHead) : t.notSigned.head}</li>
      <li>{signedByChair ? t.signedBy.chair(signedByChair) : t.notSigned.chair}</li>
    </ul>
  )
}

function SignForm({ place, picture, may, language }: DepartmentProps & { readonly picture: SharedPicture }) {
  const t = departmentTexts[language]
  const own = may.signAs === 'head' ? picture.signedByHead : picture.signedByChair
  if (may.signAs === undefined || own !== undefined) return null
  return (
    <form method="post" action={path(language).signPicture(place.node)} class="form">
      <input type="hidden" name="read" value={picture.text} />
      <p class="form-actions">
        <SubmitButton>{t.signPicture}</SubmitButton>
      </p>
    </form>
  )
}

function WriteForm({ place, picture, written, problems, language }: DepartmentProps) {
  const t = departmentTexts[language]
  return (
    <FoldedForm
      title={picture ? t.writePicture : t.writePictureFirst}
      isOpen={!picture || written.picture !== undefined}
      action={path(language).sharedPicture(place.node)}
      save={t.savePicture}
    >
      {picture && <p>{t.pictureAgain}</p>}
      <TextArea
        name="picture"
        label={t.pictureField}
        rows={6}
        value={written.picture ?? picture?.text ?? ''}
        {...{ problems, language }}
      />
    </FoldedForm>
  )
}

function History({ history, language }: DepartmentProps) {
  const earlier = history.slice(1)
  if (earlier.length === 0) return null
  const t = departmentTexts[language]
  return (
    <details class="disclosure">
      <summary>{t.history}</summary>
      <ol class="disclosed picture-history">
        {earlier.map((picture) => (
          <li>
            <p class="of-whom">
              {t.historyRow(picture.year, picture.at, picture.who)}, {t.signedMark[markOf(picture)]}
            </p>
            <p class="written" lang="sv">
              {picture.text}
            </p>
          </li>
        ))}
      </ol>
    </details>
  )
}

function markOf(picture: SharedPicture): 'both' | 'one' | 'none' {
  if (isSigned(picture)) return 'both'
  return picture.signedByHead || picture.signedByChair ? 'one' : 'none'
}
