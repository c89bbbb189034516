import { type TalkGroup, talkGroups } from '#chapters/budget/process/model.ts'
import type { ProcessRoom } from '#chapters/budget/process/process-room.web.ts'
import { groupWords } from '#chapters/roles/index.ts'
import type { Table } from '#reports/table.ts'
import { path } from '#web/paths.ts'
import { talkQuestions } from './talk-questions.ts'
import type { TalkResult } from './talk-result.ts'
import { talkTexts } from './talk-texts.ts'

const [sv, en] = [talkTexts.sv.tables, talkTexts.en.tables]

/** Means by question and group; what is withheld says why. */
export function talkMeansTable(room: ProcessRoom, { talk, questions }: TalkResult): Table {
  const textOf = new Map(talkQuestions.map(({ id, text }) => [id, text]))
  return {
    id: `dialog-${talk.id}`,
    title: { sv: sv.means, en: en.means },
    columns: [
      { key: 'question', kind: 'text', label: { sv: sv.question, en: en.question } },
      ...talkGroups.map((group) => ({
        ...{ key: group, kind: 'number' as const, decimals: 1, label: groupWords[group] },
      })),
    ],
    rows: questions.map(({ question, groups }) => {
      const cell = (group: TalkGroup) => {
        const shown = groups.find((each) => each.group === group)?.shown
        return !shown || shown.hidden ? { withheld: sv.withheld } : shown.mean
      }
      return {
        key: question,
        cells: {
          question: textOf.get(question) ?? question,
          ...Object.fromEntries(talkGroups.map((group) => [group, cell(group)])),
        },
      }
    }),
    provenance: room.provenance,
  }
}

/** How far apart the two sides were after each step, question by question. */
export function gapsTable(
  room: ProcessRoom,
  results: readonly TalkResult[],
  titleOf: (step: string) => string,
): Table {
  return {
    id: 'dialoggap',
    title: { sv: sv.gaps, en: en.gaps },
    columns: [
      { key: 'step', kind: 'text', label: { sv: sv.step, en: en.step } },
      { key: 'closed', kind: 'day', label: { sv: sv.closed, en: en.closed } },
      ...talkQuestions.map(({ id, short }) => ({
        ...{ key: id, kind: 'number' as const, decimals: 1, signed: true, label: short },
      })),
    ],
    rows: results.toReversed().map(({ talk, gaps }) => ({
      key: String(talk.id),
      href: path(room.language).budgetTalk(talk.id),
      cells: {
        step: titleOf(talk.step),
        closed: talk.closes,
        ...Object.fromEntries(
          talkQuestions.map(({ id }) => [
            id,
            gaps.find(({ question }) => question === id)?.gap ?? { withheld: sv.withheld },
          ]),
        ),
      },
    })),
    notes: [sv.note],
    provenance: room.provenance,
  }
}
