interface RoomNavProps {
  /** What it leads between, for those who hear the page. */
  readonly label: string
  readonly rooms: readonly { readonly id: string; readonly label: string; readonly href: string }[]
  /** Id of the room that is shown; absent on pages that are under none of them. */
  readonly here?: string | undefined
}

/** The way between the rooms of a chapter. */
export function RoomNav({ label, rooms, here }: RoomNavProps) {
  return (
    <nav class="room-nav" aria-label={label}>
      <ul>
        {rooms.map((room) => (
          <li>
            <a href={room.href} aria-current={room.id === here ? 'page' : undefined}>
              {room.label}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
