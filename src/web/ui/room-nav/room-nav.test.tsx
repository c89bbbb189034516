import { expect, test } from 'vitest'
import { RoomNav } from './room-nav.tsx'

test('the room that is shown is said to be the current one', () => {
  const rooms = [
    { id: 'tree', label: 'Målträd', href: '/mal' },
    { id: 'grid', label: 'Rutnät', href: '/mal/rutnat' },
  ]
  expect(String(<RoomNav label="Vyer" rooms={rooms} here="grid" />)).toBe(
    '<nav class="room-nav" aria-label="Vyer"><ul><li><a href="/mal">Målträd</a></li>' +
      '<li><a href="/mal/rutnat" aria-current="page">Rutnät</a></li></ul></nav>',
  )
})
