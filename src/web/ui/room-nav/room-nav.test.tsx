import { parseHTML } from 'linkedom'
import { expect, test } from 'vitest'
import { RoomNav } from './room-nav.tsx'

const single = { id: 'export', label: 'In och ut', href: '/in-ut' }
const grouped = {
  id: 'rules',
  label: 'Regler och priser',
  href: '/regler',
  rooms: [
    { id: 'rule-sets', label: 'Regler', href: '/regler' },
    { id: 'volumes', label: 'Volymer', href: '/volymer' },
  ],
}
const rooms = [grouped, single]

function shown(here: string | undefined) {
  return parseHTML(String(<RoomNav label="Budget" rooms={rooms} here={here} language="sv" />)).document
}

function links(element: Element | null) {
  return [...(element?.querySelectorAll('a') ?? [])].map((a) => [
    a.textContent,
    a.getAttribute('href'),
    a.getAttribute('aria-current'),
  ])
}

test('on a wide screen one line, with the rooms that belong to the one that is shown under it', () => {
  const page = shown('volumes')
  expect(page.querySelector('nav')?.getAttribute('aria-label')).toBe('Budget')
  expect(links(page.querySelector('.room-nav-wide > ul'))).toEqual([
    ['Regler och priser', '/regler', 'true'],
    ['In och ut', '/in-ut', null],
  ])
  expect(links(page.querySelector('.rooms-under'))).toEqual([
    ['Regler', '/regler', null],
    ['Volymer', '/volymer', 'page'],
  ])
})

test('a room of its own is the page itself, and has none under it', () => {
  const page = shown('export')
  expect(links(page.querySelector('.room-nav-wide > ul'))).toEqual([
    ['Regler och priser', '/regler', null],
    ['In och ut', '/in-ut', 'page'],
  ])
  expect(page.querySelector('.rooms-under')).toBeNull()
})

test('on a phone a disclosure says where one is, and opens every room', () => {
  const phone = shown('volumes').querySelector('details')
  expect(phone?.querySelector('summary')?.textContent).toBe('Budget Volymer')
  expect(links(phone)).toEqual([
    ['Regler', '/regler', null],
    ['Volymer', '/volymer', 'page'],
    ['In och ut', '/in-ut', null],
  ])
})

test('a page under none of the rooms marks none', () => {
  const page = shown(undefined)
  expect(page.querySelector('summary')?.textContent).toBe('Budget alla sidor')
  expect(page.querySelector('[aria-current]')).toBeNull()
})
