import type { Bilingual, Language } from '#core/language.ts'
import { path, type Query } from '#web/paths.ts'
import { type NavRoom, RoomNav } from '#web/ui/room-nav/room-nav.tsx'

type Paths = ReturnType<typeof path>

interface Room {
  readonly id: string
  readonly label: Bilingual
  /** @param year `ar`: the budget year that the reader has chosen, for those that show one */
  readonly href: (to: Paths, year: Query | undefined) => string
}

/** The rooms of Budget in the order in which one meets the questions; those that belong together in one group. */
const groups = [
  {
    id: 'budget',
    label: { sv: 'Årets budget', en: "The year's budget" },
    rooms: [
      { id: 'year', label: { sv: 'Vem får vad', en: 'Who gets what' }, href: (to, ar) => to.budget(ar) },
      { id: 'frames', label: { sv: 'Ramar', en: 'Frames' }, href: (to, ar) => to.frames(ar) },
      { id: 'decisions', label: { sv: 'Beslut', en: 'Decisions' }, href: (to, ar) => to.budgetDecisions(ar) },
      { id: 'years', label: { sv: 'Årsskifte', en: 'Change of year' }, href: (to) => to.budgetYears() },
    ],
  },
  {
    id: 'rules-and-prices',
    label: { sv: 'Regler och priser', en: 'Rules and prices' },
    rooms: [
      { id: 'rules', label: { sv: 'Regler', en: 'Rules' }, href: (to, ar) => to.ruleSets(ar) },
      { id: 'volumes', label: { sv: 'Volymer', en: 'Volumes' }, href: (to, ar) => to.volumes(ar) },
      { id: 'exceptions', label: { sv: 'Undantag', en: 'Exceptions' }, href: (to, ar) => to.exceptions(ar) },
      { id: 'questions', label: { sv: 'Frågor', en: 'Questions' }, href: (to) => to.ruleQuestions() },
    ],
  },
  {
    id: 'planning',
    label: { sv: 'Planering', en: 'Planning' },
    rooms: [
      { id: 'calendar', label: { sv: 'Årshjul', en: 'Calendar' }, href: (to) => to.budgetCalendar() },
      { id: 'assumptions', label: { sv: 'Antaganden', en: 'Assumptions' }, href: (to) => to.assumptions() },
      {
        id: 'investments',
        label: { sv: 'Investeringar', en: 'Investments' },
        href: (to) => to.investments(),
      },
    ],
  },
  {
    id: 'dialogue',
    label: { sv: 'Dialog', en: 'Dialogue' },
    rooms: [
      { id: 'comments', label: { sv: 'Synpunkter', en: 'Comments' }, href: (to) => to.budgetComments() },
      { id: 'consequences', label: { sv: 'Kvalitet', en: 'Quality' }, href: (to) => to.consequences() },
      {
        id: 'talks',
        label: { sv: 'Efter varje steg', en: 'After each step' },
        href: (to) => to.budgetTalks(),
      },
    ],
  },
  {
    id: 'finances',
    label: { sv: 'Ekonomi', en: 'Finances' },
    rooms: [
      { id: 'panel', label: { sv: 'Håller ekonomin?', en: 'Do they hold?' }, href: (to) => to.fiscal() },
      {
        id: 'demography',
        label: { sv: 'Befolkningen', en: 'The population' },
        href: (to) => to.demography(),
      },
      {
        id: 'guidelines',
        label: { sv: 'Riktlinjer', en: 'Guidelines' },
        href: (to) => to.fiscalGuidelines(),
      },
      { id: 'companies', label: { sv: 'Bolagen', en: 'The companies' }, href: (to) => to.companies() },
      { id: 'reserve', label: { sv: 'Reserven', en: 'The reserve' }, href: (to) => to.reserve() },
      {
        id: 'ladder',
        label: { sv: 'Åtgärdstrappan', en: 'The action ladder' },
        href: (to) => to.actionLadder(),
      },
    ],
  },
] as const satisfies readonly { id: string; label: Bilingual; rooms: readonly [Room, ...Room[]] }[]

/** Rooms of their own. */
const singles = [
  {
    id: 'alternatives',
    label: { sv: 'Alternativ', en: 'Alternatives' },
    href: (to) => to.budgetAlternatives(),
  },
  { id: 'transfer', label: { sv: 'In och ut', en: 'In and out' }, href: (to) => to.budgetTransfer() },
] as const satisfies readonly Room[]

type Group = (typeof groups)[number]

/** A room, or a group where the page stands under none of its rooms. */
export type BudgetRoomName = Group['rooms'][number]['id'] | Group['id'] | (typeof singles)[number]['id']

const name: Bilingual = { sv: 'Budget', en: 'Budget' }

interface BudgetNavProps {
  readonly here: BudgetRoomName
  /** The budget year that is shown, where the reader has chosen one: the way on keeps it. */
  readonly year?: number
  readonly language: Language
}

/** The way between the rooms of the chapter. */
export function BudgetNav({ here, year, language }: BudgetNavProps) {
  const to = path(language)
  const ar = year === undefined ? undefined : { ar: year }
  const shown = (room: Room): NavRoom => ({
    id: room.id,
    label: room.label[language],
    href: room.href(to, ar),
  })
  const grouped = groups.map(({ id, label, rooms }): NavRoom => {
    const [first] = rooms
    return { id, label: label[language], href: first.href(to, ar), rooms: rooms.map(shown) }
  })
  return (
    <RoomNav
      label={name[language]}
      rooms={[...grouped, ...singles.map(shown)]}
      here={here}
      language={language}
    />
  )
}
