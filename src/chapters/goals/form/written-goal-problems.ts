import type { Bilingual } from '#core/language.ts'
import type { Problem } from '#core/outcome.ts'

function make(code: string, where: string, sv: string, en: string): Problem {
  return { code, where, text: { sv, en } }
}

/** What can be wrong in a goal that is written, by the field to put right. */
export const goalProblems = {
  wordingMissing: {
    sv: 'Skriv målet som en mening.',
    en: 'Write the goal as a sentence.',
  },
  decisionMissing: {
    sv: 'Skriv beslutet som målet vilar på, till exempel KF 2026-11-23 § 142.',
    en: 'Write the decision that the goal rests on, for instance KF 2026-11-23 § 142.',
  },
  notADay: (written: string) =>
    make(
      'not-a-day',
      'from',
      `"${written}" är inget datum. Skriv första dagen som målet gäller, till exempel 2027-01-01.`,
      `"${written}" is no date. Write the first day that the goal holds, for instance 2027-01-01.`,
    ),
  beforeTheLast: (day: string) =>
    make(
      'before-the-last',
      'from',
      `Målet ändrades senast från ${day}. En ny ändring kan inte börja gälla tidigare än så.`,
      `The goal was last changed from ${day}. A new change can't begin earlier than that.`,
    ),
  notAHorizon: make(
    'not-a-horizon',
    'horizon',
    'Skriv sista året som målet är tänkt för, med fyra siffror.',
    'Write the last year that the goal is meant for, with four digits.',
  ),
  horizonOutside: (first: number, last: number) =>
    make(
      'horizon-outside',
      'horizon',
      `Sista året behöver ligga mellan ${first} och ${last}.`,
      `The last year has to lie between ${first} and ${last}.`,
    ),
  lawMissing: make(
    'law-missing',
    'law',
    'Skriv lagrummet eller reglementet som målet vilar på, eller ta bort vem det är till för.',
    'Write the statute or the standing orders that the goal rests on, or take away whom it serves.',
  ),
  servesMissing: make(
    'serves-missing',
    'serves',
    'Skriv vem målet är till för, eller ta bort lagrummet.',
    'Write whom the goal serves, or take the statute away.',
  ),
  directionMeasured: make(
    'direction-measured',
    'kind',
    'En inriktning mäts inte. Ta bort måtten, eller gör den till ett mål.',
    'A policy direction is not measured. Take the measures away, or make it a goal.',
  ),
  measureTitleMissing: (number: number) =>
    make(
      'measure-title-missing',
      `title-${number}`,
      `Mått ${number} saknar namn. Skriv vad som mäts.`,
      `Measure ${number} has no name. Write what is measured.`,
    ),
  measureUnitMissing: (number: number) =>
    make(
      'measure-unit-missing',
      `unit-${number}`,
      `Mått ${number} saknar enhet. Skriv till exempel procent, kronor eller dagar.`,
      `Measure ${number} has no unit. Write for instance per cent, kronor or days.`,
    ),
  notAnIndicator: (number: number, written: string) =>
    make(
      'not-an-indicator',
      `kpi-${number}`,
      `"${written}" är ingen beteckning i Kolada. Den har en bokstav, N eller U, och fem siffror, som N15428.`,
      `"${written}" is no id in Kolada. It has a letter, N or U, and five digits, like N15428.`,
    ),
  notABaseline: (number: number) =>
    make(
      'not-a-baseline',
      `baseline-value-${number}`,
      `Utgångsläget för mått ${number} behöver både år och värde, till exempel 2025 och 81,5.`,
      `The baseline of measure ${number} needs both a year and a value, for instance 2025 and 81.5.`,
    ),
  notReports: (number: number) =>
    make(
      'not-reports',
      `reports-${number}`,
      `Mått ${number} följs upp 1 till 12 gånger om året. Skriv ett heltal.`,
      `Measure ${number} is followed up 1 to 12 times a year. Write a whole number.`,
    ),
} as const

/** What can be wrong with an edit of a goal, a drop, or a translation further down. */
export const editProblems = {
  reasonMissing: { sv: 'Skriv varför målet ändras.', en: 'Write why the goal is changed.' },
  consequenceMissing: {
    sv: 'Skriv vad ändringen betyder för enheterna som arbetar efter målet.',
    en: 'Write what the change means for the units that work by the goal.',
  },
  editMissing: make(
    'edit-missing',
    'edit',
    'Välj vilken sorts ändring det är.',
    'Choose what kind of change it is.',
  ),
  nothingChanged: make(
    'nothing-changed',
    'edit',
    'Ingenting i målet är ändrat. Ändra något, eller välj att målet förs vidare oförändrat.',
    'Nothing in the goal has been changed. Change something, or choose that it is carried over as it is.',
  ),
  carriedChanged: make(
    'carried-changed',
    'edit',
    'Ett mål som förs vidare oförändrat behåller sin lydelse, sitt ankare och sina nivåer. Välj en annan sorts ändring.',
    'A goal carried over as it is keeps its wording, its anchor and its levels. Choose another kind of change.',
  ),
  loweredTarget: (yearsSv: string, yearsEn: string) =>
    make(
      'lowered-target',
      'edit',
      `Nivån sänks för ${yearsSv}. Välj Ändrad nivå, så att sänkningen syns i målets historik.`,
      `The level is lowered for ${yearsEn}. Choose Changed level, so that the lowering is seen in the goal's history.`,
    ),
  mechanismMissing: {
    sv: 'Skriv varför målet bidrar: det som kommer efter "eftersom".',
    en: 'Write why the goal contributes: what comes after "because".',
  } satisfies Bilingual,
  copied: make(
    'copied',
    'wording',
    'Lydelsen är densamma som målets ovanför. Skriv vad målet betyder för er, eller välj att det används som det är.',
    'The wording is the same as that of the goal above. Write what it means for you, or choose to use it as it is.',
  ),
  limitAnswerMissing: (count: number, most: number) =>
    make(
      'limit-answer-missing',
      'goes',
      `Med det här målet blir de övergripande målen ${count} stycken. Handboken talar om högst ${most}. Välj vilket mål som utgår, eller skriv varför inget gör det.`,
      `With this goal the overall goals become ${count}. The handbook speaks of ${most} at most. Choose which goal goes, or write why none does.`,
    ),
  limitReasonMissing: make(
    'limit-reason-missing',
    'goesReason',
    'Skriv varför inget mål utgår och i vilket beslut det står.',
    'Write why no goal goes, and in which decision that stands.',
  ),
  limitConsequenceMissing: make(
    'limit-consequence-missing',
    'goesConsequence',
    'Skriv vad det betyder för enheterna att målet utgår.',
    'Write what it means for the units that the goal goes.',
  ),
  alreadyDropped: make(
    'already-dropped',
    'goal',
    'Målet har redan utgått. Återta det först.',
    'The goal has already been dropped. Take it back first.',
  ),
  notDropped: make(
    'not-dropped',
    'goal',
    'Målet gäller redan och behöver inte återtas.',
    'The goal is in force already and needs no taking back.',
  ),
} as const

/** An address of a goal that there isn't. */
export function unknownGoal(goal: string): Problem {
  return {
    code: 'unknown-goal',
    text: {
      sv: `Det finns inget mål ”${goal}”. Välj ett i målträdet.`,
      en: `There is no goal "${goal}". Choose one in the goal tree.`,
    },
  }
}

/** A place in a form that isn't in the organisation that day. */
export function unknownPlace(where: string, place: string): Problem {
  return {
    code: 'unknown-place',
    where,
    text: {
      sv: `Det finns ingen plats "${place}" i organisationen. Välj en i listan.`,
      en: `There is no place "${place}" in the organisation. Choose one in the list.`,
    },
  }
}
