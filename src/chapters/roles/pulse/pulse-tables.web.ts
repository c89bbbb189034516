import { type PulseGroup, pulseGroups } from '#chapters/roles/model.ts'
import { derived, type RoleRoom } from '#chapters/roles/role-room.web.ts'
import type { Bilingual } from '#core/language.ts'
import type { Cell, Column, Table } from '#reports/table.ts'
import type { GapOverRounds } from './gap-over-rounds.ts'
import type { RoundResult } from './pulse-result.ts'
import { pulseTexts } from './pulse-texts.ts'
import { groupWords } from './questions.ts'
import type { Shown } from './shown.ts'

const { sv, en } = pulseTexts

/** Means by question and group in a round; what is withheld says why. */
export function meansTable(room: RoleRoom, { questions }: RoundResult): Table {
  return {
    id: 'medelvarden',
    title: { sv: sv.tables.means, en: en.tables.means },
    columns: [
      { key: 'question', kind: 'text', label: { sv: sv.tables.question, en: en.tables.question } },
      ...pulseGroups.map((group) => meanColumn(group, groupWords[group])),
      meanColumn('all', { sv: sv.tables.together, en: en.tables.together }),
    ],
    rows: questions.map(({ question, groups, all }) => ({
      key: question.id,
      cells: {
        question: question.text,
        all: meanCell(all),
        ...Object.fromEntries(
          pulseGroups.map((group) => [
            group,
            cellOf(
              groups.find((each) => each.group === group)?.shown,
              question.about === 'beside' ? sv.tables.onlyTogether : sv.tables.notAsked,
            ),
          ]),
        ),
      },
    })),
    notes: [sv.tables.note],
    provenance: derived(room.provenance),
  }
}

function meanColumn(key: string, label: Bilingual): Column {
  return { key, kind: 'number', label, decimals: 1 }
}

function cellOf(shown: Shown | undefined, absent: Bilingual): Cell {
  return shown ? meanCell(shown) : { missing: absent }
}

function meanCell(shown: Shown): Cell {
  return shown.hidden ? { withheld: sv.tables.withheld } : shown.mean
}

/** The gap of every pair of groups, round by round. */
export function gapsTable(
  room: RoleRoom,
  pairs: readonly GapOverRounds[],
  results: readonly RoundResult[],
): Table {
  const nameOf = ([one, other]: readonly [PulseGroup, PulseGroup]): Bilingual => ({
    sv: `${groupWords[one].sv} – ${groupWords[other].sv}`,
    en: `${groupWords[one].en} – ${groupWords[other].en}`,
  })
  return {
    id: 'avstand',
    title: { sv: sv.tables.gaps, en: en.tables.gaps },
    columns: [
      { key: 'pair', kind: 'text', label: { sv: sv.tables.pair, en: en.tables.pair } },
      ...results.map(
        ({ round: { id, closes } }): Column => ({
          ...{ key: String(id), kind: 'number', decimals: 1, signed: true },
          label: { sv: closes, en: closes },
        }),
      ),
    ],
    rows: pairs.map(({ between, gaps }) => ({
      key: between.join('-'),
      cells: {
        pair: nameOf(between),
        ...Object.fromEntries(
          results.map(({ round }) => [
            String(round.id),
            gaps.find((each) => each.round.id === round.id)?.gap.gap ?? { withheld: sv.tables.hiddenGap },
          ]),
        ),
      },
    })),
    notes: [sv.tables.note],
    provenance: derived(room.provenance),
  }
}
