import type { Bilingual, Language } from '#core/language.ts'
import { path } from '#web/paths.ts'
import { RoomNav } from '#web/ui/room-nav/room-nav.tsx'

/** The rooms of Roller, in the order in which one meets the questions. */
const rooms = [
  { id: 'who-decides', label: { sv: 'Vem bestämmer?', en: 'Who decides?' }, to: 'roles' },
  { id: 'register', label: { sv: 'Registret', en: 'The register' }, to: 'decisionTypes' },
  { id: 'unclear', label: { sv: 'Oklarheter', en: 'Unclear' }, to: 'roleConflicts' },
  { id: 'trials', label: { sv: 'Prov', en: 'Trials' }, to: 'delegationTrials' },
  { id: 'assignments', label: { sv: 'Uppdrag', en: 'Assignments' }, to: 'assignments' },
  { id: 'descriptions', label: { sv: 'Rollbeskrivningar', en: 'Role descriptions' }, to: 'roleDescriptions' },
  { id: 'questions', label: { sv: 'Frågor', en: 'Questions' }, to: 'questions' },
  { id: 'pulse', label: { sv: 'Förtroendepuls', en: 'Trust pulse' }, to: 'pulse' },
  { id: 'cases', label: { sv: 'Tre fall', en: 'Three cases' }, to: 'caseTalks' },
] as const satisfies readonly { id: string; label: Bilingual; to: string }[]

export type RolesRoom = (typeof rooms)[number]['id']

interface RolesNavProps {
  /** Absent on pages that are under none of them. */
  readonly here?: RolesRoom
  readonly language: Language
}

const name: Bilingual = { sv: 'Roller', en: 'Roles' }

/** The way between the rooms of the chapter. */
export function RolesNav({ here, language }: RolesNavProps) {
  const to = path(language)
  const shown = rooms.map((room) => ({ id: room.id, label: room.label[language], href: to[room.to]() }))
  return <RoomNav label={name[language]} rooms={shown} here={here} language={language} />
}
