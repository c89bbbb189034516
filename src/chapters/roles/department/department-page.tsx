import { isSigned } from '#chapters/roles/sides/continuity-pack.ts'
import { path } from '#web/paths.ts'
import { LeadSentence } from '#web/ui/lead-sentence/lead-sentence.tsx'
import { ProblemSummary } from '#web/ui/problem-summary/problem-summary.tsx'
import { Agreements } from './agreements-section.tsx'
import { Card } from './card-section.tsx'
import type { DepartmentProps } from './department-props.web.ts'
import { departmentTexts } from './department-texts.ts'
import { AddItem, Items } from './items-section.tsx'
import { Fetched } from './pack-parts.tsx'
import { Picture } from './picture-section.tsx'

/** Head of department and chair: what they see alike, what the head may do, and what must survive a change. */
export function DepartmentPage(props: DepartmentProps) {
  const { place, problems, may, language } = props
  const t = departmentTexts[language]
  return (
    <>
      <ProblemSummary problems={problems} language={language} />
      <LeadSentence>{leadOf(props)}</LeadSentence>
      <p>{t.closed}</p>
      <Picture {...props} />
      <Agreements {...props} />
      <Card {...props} />
      <section class="part" id="overlamning">
        <h2>{t.pack}</h2>
        <p>
          {t.packIntro} <a href={path(language).continuityPack(place.node)}>{t.packOpen}</a>
        </p>
        <Items {...props} />
        {may.write && <AddItem {...props} />}
        <Fetched {...props} level={3} />
      </section>
    </>
  )
}

function leadOf({ picture, pack, day, language }: DepartmentProps): string {
  const t = departmentTexts[language].lead
  const state = picture ? (isSigned(picture) ? 'signed' : 'unsigned') : 'none'
  return t.picture[state](Number(day.slice(0, 4))) + t.pack(pack.updatedOn, pack.knownByOne.length)
}
