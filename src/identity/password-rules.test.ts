import { expect, test } from 'vitest'
import { newPassword } from './password-rules.ts'

function said(password: string) {
  const outcome = newPassword(password, ['Karin Ek', 'karin@ekbacka.se', 'Ekbacka'])
  return outcome.ok ? 'taken' : outcome.problems.map(({ text }) => text.sv).join(' ')
}

test('fifteen characters, whatever they are, and at most 256', () => {
  expect(said('häst batteri kl')).toBe('taken')
  expect(said('häst batteri k')).toBe(
    'Lösenordet är 14 tecken. Skriv minst 15, till exempel fyra ord som inte hör ihop. Mellanslag går bra.',
  )
  expect(said('gräsligt ovanlig mening '.repeat(10))).toBe('taken')
  expect(said('gräsligt ovanlig mening '.repeat(11))).toBe('Lösenordet är för långt. Skriv högst 256 tecken.')
})

test('characters are counted as people see them, not as they are kept', () => {
  expect(said('🐎🔋📎✅🌲🚂🎻🦔🍋')).toBe(
    'Lösenordet är 9 tecken. Skriv minst 15, till exempel fyra ord som inte hör ihop. Mellanslag går bra.',
  )
})

test('one that anybody would guess is refused with what to do', () => {
  expect(said('Ekbacka Karin 2026')).toBe(
    'Lösenordet består av vanliga lösenordsord eller av ditt namn, din e-postadress eller kommunens namn. Lägg till ett par ord som ingen väntar sig.',
  )
  expect(newPassword('123456789012345', [])).toMatchObject({
    problems: [
      {
        text: {
          en: 'The password follows the keyboard or the alphabet and is easily guessed. Choose for instance four words that have nothing to do with each other.',
        },
      },
    ],
  })
})
