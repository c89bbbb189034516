import { daysBetween } from '#chapters/roles/days.ts'
import type { Question } from '#chapters/roles/model.ts'
import type { RoleRoom } from '#chapters/roles/role-room.web.ts'
import type { Bilingual } from '#core/language.ts'
import type { Table } from '#reports/table.ts'
import { path } from '#web/paths.ts'
import { questionStep } from './question-state.ts'

/** The questions that the reader may see, with how long each waited. Whoever asked isn't in it: it is about answers. */
export function questionsTable(room: RoleRoom, questions: readonly Question[]): Table {
  return {
    id: 'fragor',
    title: { sv: 'Frågor och svarstider', en: 'Questions and times to answer' },
    columns: [
      { key: 'question', kind: 'text', label: { sv: 'Fråga', en: 'Question' } },
      { key: 'theme', kind: 'text', label: { sv: 'Tema', en: 'Theme' } },
      { key: 'department', kind: 'text', label: { sv: 'Förvaltning', en: 'Department' } },
      { key: 'asked', kind: 'day', label: { sv: 'Ställd', en: 'Asked' } },
      {
        ...{ key: 'days', kind: 'number', label: { sv: 'Väntan', en: 'Wait' } },
        unit: { sv: 'dagar', en: 'days' },
      },
      { key: 'state', kind: 'text', label: { sv: 'Läge', en: 'State' } },
    ],
    rows: questions.map((question) => ({
      key: String(question.id),
      href: path(room.language).question(question.id),
      cells: {
        question: question.text,
        theme: question.theme,
        department: room.nameOf(question.routedTo),
        asked: question.askedOn,
        days: daysBetween(question.askedOn, question.answeredOn ?? room.day),
        state: stepWords[questionStep(question, room.day)],
      },
    })),
    provenance: room.provenance,
  }
}

/** How far a question has come. */
const stepWords = {
  asked: { sv: 'inte diarieförd', en: 'not registered' },
  registered: { sv: 'väntar på svar', en: 'waits for an answer' },
  answered: { sv: 'besvarad, väntar på sekretessprövning', en: 'answered, waits for the secrecy check' },
  checked: { sv: 'besvarad, väntar på publicering', en: 'answered, waits to be published' },
  published: { sv: 'publicerad', en: 'published' },
  'not-published': { sv: 'omfattas av sekretess', en: 'covered by secrecy' },
} as const satisfies Record<ReturnType<typeof questionStep>, Bilingual>
