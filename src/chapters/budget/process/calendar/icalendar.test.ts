import { expect, test } from 'vitest'
import { icalendar } from './icalendar.ts'

const event = {
  uid: '2027-beslut@ekbacka',
  on: '2026-11-23',
  title: 'Budgeten antas; skatt, ramar',
  description:
    'Kommunfullmäktige beslutar.\nUnderlag: kommunstyrelsens förslag med räkningen av balanskravet',
  url: 'https://ekbacka.example/budget/arshjul/2027-beslut',
}

test('a step becomes an all-day event with its texts escaped (RFC 5545)', () => {
  const lines = icalendar('Budget 2027', [event], '2026-10-15T08:30:00.000Z').split('\r\n')
  expect(lines).toEqual([
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Styrkedjan//Budget//SV',
    'CALSCALE:GREGORIAN',
    'X-WR-CALNAME:Budget 2027',
    'BEGIN:VEVENT',
    'UID:2027-beslut@ekbacka',
    'DTSTAMP:20261015T083000Z',
    'DTSTART;VALUE=DATE:20261123',
    'SUMMARY:Budgeten antas\\; skatt\\, ramar',
    'DESCRIPTION:Kommunfullmäktige beslutar.\\nUnderlag: kommunstyrelsens försl',
    ' ag med räkningen av balanskravet',
    'URL:https://ekbacka.example/budget/arshjul/2027-beslut',
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ])
})

test('no line is longer than 75 octets, and no letter is split between lines', () => {
  const text = icalendar('Å'.repeat(200), [], '2026-10-15T08:30:00.000Z')
  const encoder = new TextEncoder()
  for (const line of text.split('\r\n')) expect(encoder.encode(line).length).toBeLessThanOrEqual(75)
  expect(text.replaceAll('\r\n ', '')).toContain('Å'.repeat(200))
})
