import type { Agreement } from '#chapters/roles/model.ts'
import type { Language } from '#core/language.ts'
import { path } from '#web/paths.ts'
import type { DepartmentProps } from './department-props.web.ts'
import { departmentTexts } from './department-texts.ts'

/** What the sides have agreed on, both ways: open ones first, done ones folded. */
export function Agreements(props: DepartmentProps) {
  const { place, agreements, may, day, language } = props
  const t = departmentTexts[language]
  const open = agreements.filter(({ doneOn }) => doneOn === undefined)
  const done = agreements.filter(({ doneOn }) => doneOn !== undefined)
  return (
    <section class="part" id="overenskommelser">
      <h2>{t.agreements}</h2>
      <p>{t.agreementsIntro}</p>
      {agreements.length === 0 && <p>{t.noAgreements}</p>}
      <ul class="pack-items">
        {open.map((agreement) => (
          <li>
            <AgreementText {...{ agreement, day, language }} />
            {may.agree && <FollowForm {...props} agreement={agreement} />}
          </li>
        ))}
      </ul>
      {may.agree && (
        <p>
          <a class="ds-button" data-variant="secondary" href={path(language).newAgreement(place.node)}>
            {t.newAgreement}
          </a>
        </p>
      )}
      {done.length > 0 && (
        <details class="disclosure">
          <summary>{t.doneAgreements}</summary>
          <ul class="disclosed">
            {done.map((agreement) => (
              <li>
                <AgreementText {...{ agreement, day, language }} />
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  )
}

interface AgreementTextProps {
  readonly agreement: Agreement
  /** ISO day. */
  readonly day: string
  readonly language: Language
}

export function AgreementText({ agreement, day, language }: AgreementTextProps) {
  const t = departmentTexts[language]
  const { promisedBy, text, askedOn, answeredOn, due, doneOn } = agreement
  const words = [
    t.agreed(askedOn, due),
    ...(answeredOn === undefined ? [] : [t.answered(answeredOn)]),
    ...(doneOn === undefined ? (due < day ? [t.overdue] : []) : [t.done(doneOn)]),
  ]
  return (
    <>
      <strong>{t.promisedBy[promisedBy]}:</strong> <span lang="sv">{text}</span>{' '}
      <span class="of-whom">{words.join(', ')}</span>
    </>
  )
}

function FollowForm({
  place,
  agreement: { id, answeredOn },
  language,
}: DepartmentProps & { readonly agreement: Agreement }) {
  const t = departmentTexts[language]
  return (
    <form method="post" action={path(language).followAgreement(place.node)} class="item-form">
      <input type="hidden" name="agreement" value={id} />
      {answeredOn === undefined && (
        <button class="ds-button" data-variant="secondary" type="submit" name="do" value="answered">
          {t.noteAnswered}
        </button>
      )}
      <button class="ds-button" data-variant="secondary" type="submit" name="do" value="done">
        {t.noteDone}
      </button>
    </form>
  )
}
