import { path } from '#web/paths.ts'
import { LeadSentence } from '#web/ui/lead-sentence/lead-sentence.tsx'
import { AgreementText } from './agreements-section.tsx'
import { CardText } from './card-section.tsx'
import { itemKinds } from './department-form.ts'
import type { DepartmentProps } from './department-props.web.ts'
import { departmentTexts } from './department-texts.ts'
import { Fetched, itemsOf, itemWords } from './pack-parts.tsx'
import { Signed } from './picture-section.tsx'

/** Everything that somebody who takes over needs, as one document without forms. */
export function PackPage(props: DepartmentProps) {
  const { place, pack, picture, day, language } = props
  const t = departmentTexts[language]
  const open = itemKinds.reduce((sum, kind) => sum + itemsOf(pack, kind).length, 0)
  const latest = picture ?? pack.picture
  return (
    <>
      <LeadSentence>{t.packLead(day, open, pack.knownByOne.length)}</LeadSentence>
      <p class="no-print">
        <a href={path(language).departmentPage(place.node)}>{t.back}</a>
      </p>
      <h2>{t.card}</h2>
      <CardText card={pack.card} language={language} />
      <h2>
        {t.picture} {latest?.year}
      </h2>
      {latest ? (
        <>
          <p class="written" lang="sv">
            {latest.text}
          </p>
          <Signed picture={latest} language={language} />
        </>
      ) : (
        <p>{t.noPicture(Number(day.slice(0, 4)))}</p>
      )}
      {itemKinds.map((kind) => (
        <>
          <h2>{t.kinds[kind]}</h2>
          {itemsOf(pack, kind).length === 0 && <p>{t.nothing}</p>}
          <ul>
            {itemsOf(pack, kind).map((item) => (
              <li>
                <span lang="sv">{item.text}</span> <span class="of-whom">{itemWords(item, language)}</span>
              </li>
            ))}
          </ul>
        </>
      ))}
      <h2>{t.agreements}</h2>
      {pack.agreements.length === 0 && <p>{t.nothing}</p>}
      <ul>
        {pack.agreements.map((agreement) => (
          <li>
            <AgreementText {...{ agreement, day, language }} />
          </li>
        ))}
      </ul>
      <Fetched {...props} level={2} />
    </>
  )
}
