import type { Bilingual, Language } from '#core/language.ts'

/** A room, or several that belong together: the name then leads to the first of them. */
export interface NavRoom {
  readonly id: string
  readonly label: string
  readonly href: string
  /** Those that it is made of, itself among them; absent where it is one room. */
  readonly rooms?: readonly NavRoom[]
}

interface RoomNavProps {
  /** What it leads between: the chapter. */
  readonly label: string
  readonly rooms: readonly NavRoom[]
  /** Id of the room that is shown; absent on pages that are under none of them. */
  readonly here?: string | undefined
  readonly language: Language
}

const allRooms: Bilingual = { sv: 'alla sidor', en: 'all pages' }

/**
 * The way between the rooms of a chapter. On a wide screen one line, and under it the rooms that belong to the one that
 * is shown; on a phone a native disclosure with all of them. The links are the same, written twice.
 */
export function RoomNav({ label, rooms, here, language }: RoomNavProps) {
  const group = rooms.find((room) => isIn(room, here))
  const shown = group?.rooms?.find(({ id }) => id === here) ?? group
  return (
    <nav class="room-nav" aria-label={label}>
      <details class="room-nav-phone">
        <summary>
          <span class="room-nav-chapter">{label}</span> {shown?.label ?? allRooms[language]}
        </summary>
        <ul>
          {rooms.map((room) => (
            <li>
              {room.rooms ? <span class="room-nav-group">{room.label}</span> : link(room, here)}
              {room.rooms && <ul>{room.rooms.map((each) => item(each, here))}</ul>}
            </li>
          ))}
        </ul>
      </details>
      <div class="room-nav-wide">
        <ul>
          {rooms.map((room) => (
            <li>
              <a href={room.href} aria-current={room === group ? current(room) : undefined}>
                {room.label}
              </a>
            </li>
          ))}
        </ul>
        {group?.rooms && <ul class="rooms-under">{group.rooms.map((each) => item(each, here))}</ul>}
      </div>
    </nav>
  )
}

function isIn({ id, rooms }: NavRoom, here: string | undefined): boolean {
  return here !== undefined && (id === here || (rooms?.some((each) => each.id === here) ?? false))
}

/** A group isn't the page itself: which of its rooms is, is said under it. */
function current({ rooms }: NavRoom): 'page' | 'true' {
  return rooms ? 'true' : 'page'
}

function item(room: NavRoom, here: string | undefined) {
  return <li>{link(room, here)}</li>
}

function link({ id, label, href }: NavRoom, here: string | undefined) {
  return (
    <a href={href} aria-current={id === here ? 'page' : undefined}>
      {label}
    </a>
  )
}
