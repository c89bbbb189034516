import { crumbs, writerOf } from '#chapters/roles/role-room.web.ts'
import type { Refused } from '#core/written-form.ts'
import type { AppContext, PageContext } from '#web/context.ts'
import { mayHere } from '#web/doors.ts'
import { page } from '#web/page.tsx'
import { path } from '#web/paths.ts'
import { readWritten } from '#web/read-form.ts'
import { AgreementPage } from './agreement-page.tsx'
import { addAgreement } from './continuity.store.ts'
import { theDepartment } from './department.web.tsx'
import { readAgreement } from './department-form.ts'
import { departmentTexts } from './department-texts.ts'

export async function newAgreement(c: PageContext, context: AppContext, refused?: Refused) {
  const { room, place } = await theDepartment(c, context)
  const { language } = room
  return page(
    c,
    { title: departmentTexts[language].agreementTitle, room: 'roles', crumbs: crumbs(language) },
    <AgreementPage
      place={place}
      saved={c.req.query('sparad') !== undefined}
      written={refused?.written ?? {}}
      problems={refused?.problems ?? []}
      language={language}
    />,
    refused ? 400 : 200,
  )
}

export async function sendAgreement(c: PageContext, context: AppContext) {
  const { room, place } = await theDepartment(c, context)
  const written = await readWritten(c)
  const read = readAgreement(written, room.day)
  if (!read.ok) return newAgreement(c, context, { problems: read.problems, written })
  await addAgreement(context.database, writerOf(c, context), { place: place.node, ...read.value })
  const to = path(room.language)
  return (await mayHere(c, context, 'read', 'department-page', place.node))
    ? c.redirect(`${to.departmentPage(place.node)}#overenskommelser`, 303)
    : c.redirect(to.newAgreement(place.node, { sparad: 1 }), 303)
}
