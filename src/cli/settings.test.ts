import { expect, test } from 'vitest'
import { readSettings } from './settings.ts'

const oidc = {
  STYRKEDJAN_URL: 'https://styrkedjan.ekbacka.se/',
  STYRKEDJAN_OIDC_ISSUER: 'https://login.ekbacka.se/',
  STYRKEDJAN_OIDC_CLIENT_ID: 'styrkedjan',
  STYRKEDJAN_OIDC_CLIENT_SECRET: 'hemlig',
}

function said(environment: Record<string, string>) {
  const settings = readSettings(environment)
  return settings.ok ? settings.value : settings.problems.map(({ where, text }) => `${where}: ${text.sv}`)
}

test('nothing set is nothing', () => {
  expect(said({ STYRKEDJAN_URL: ' ' })).toEqual({})
})

test('everything that the identity provider needs is read, with the usual claim for groups', () => {
  expect(said({ ...oidc, STYRKEDJAN_PROXIES: '10.0.0.1, 10.0.0.2' })).toEqual({
    publicAddress: 'https://styrkedjan.ekbacka.se',
    proxies: ['10.0.0.1', '10.0.0.2'],
    identityProvider: {
      issuer: 'https://login.ekbacka.se/',
      clientId: 'styrkedjan',
      clientSecret: 'hemlig',
      groupsClaim: 'groups',
    },
  })
  expect(said({ ...oidc, STYRKEDJAN_OIDC_GROUPS_CLAIM: 'roles' })).toMatchObject({
    identityProvider: { groupsClaim: 'roles' },
  })
})

test('other addresses for those who fetch from a copy', () => {
  const bases = { KOLADA_BASE: 'http://kopia/kolada', SCB_BASE: ' http://kopia/scb ' }
  expect(said(bases)).toEqual({ koladaBase: 'http://kopia/kolada', scbBase: 'http://kopia/scb' })
})

test('half a setting is refused at the start, by name', () => {
  const { STYRKEDJAN_OIDC_CLIENT_SECRET: _, ...half } = oidc
  expect(said(half)).toEqual([
    'STYRKEDJAN_OIDC_CLIENT_SECRET: Inställningen behövs för inloggning genom kommunens egen identitetstjänst. Sätt den, eller ta bort STYRKEDJAN_OIDC_ISSUER.',
  ])
  expect(said({ STYRKEDJAN_URL: 'styrkedjan.ekbacka.se' })).toEqual([
    'STYRKEDJAN_URL: styrkedjan.ekbacka.se är ingen webbadress. Skriv den som https://styrkedjan.kommun.se.',
  ])
})

test('an issuer that vouches for anybody at all is refused', () => {
  const STYRKEDJAN_OIDC_ISSUER = 'https://login.microsoftonline.com/common/v2.0'
  expect(said({ ...oidc, STYRKEDJAN_OIDC_ISSUER })).toEqual([
    'STYRKEDJAN_OIDC_ISSUER: Den utfärdaren släpper in konton från vilken organisation som helst. Skriv kommunens eget katalog-id: https://login.microsoftonline.com/KATALOG-ID/v2.0.',
  ])
})
