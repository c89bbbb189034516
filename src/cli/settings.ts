import { type Outcome, type Problem, refuse, succeed } from '#core/outcome.ts'
import type { AppContext } from '#web/context.ts'

type Environment = Readonly<Record<string, string | undefined>>

/** What of the web's context is set by environment variables. */
export type Settings = Pick<
  AppContext,
  'publicAddress' | 'proxies' | 'identityProvider' | 'koladaBase' | 'scbBase'
>

/** The claim in which Microsoft Entra ID, Keycloak and most others list a person's groups. */
const usualGroupsClaim = 'groups'

/** Reads the environment once, at the start: a setting that can't work is refused before anybody comes. */
export function readSettings(environment: Environment): Outcome<Settings> {
  const set = (name: string) => environment[name]?.trim() || undefined
  const publicAddress = set('STYRKEDJAN_URL')
  const koladaBase = set('KOLADA_BASE')
  const scbBase = set('SCB_BASE')
  const proxies = set('STYRKEDJAN_PROXIES')?.split(/[\s,]+/)
  const issuer = set('STYRKEDJAN_OIDC_ISSUER')
  if (publicAddress && !isWebAddress(publicAddress))
    return refuse(notAnAddress('STYRKEDJAN_URL', publicAddress))
  const shared = {
    ...(publicAddress && { publicAddress: new URL(publicAddress).origin }),
    ...(proxies && { proxies }),
    ...(koladaBase && { koladaBase }),
    ...(scbBase && { scbBase }),
  }
  if (!issuer) return succeed(shared)
  if (!isWebAddress(issuer)) return refuse(notAnAddress('STYRKEDJAN_OIDC_ISSUER', issuer))
  if (isEverybodys(issuer)) return refuse(everybodysIssuer)
  const clientId = set('STYRKEDJAN_OIDC_CLIENT_ID')
  const clientSecret = set('STYRKEDJAN_OIDC_CLIENT_SECRET')
  if (!publicAddress) return refuse(missing('STYRKEDJAN_URL'))
  if (!clientId) return refuse(missing('STYRKEDJAN_OIDC_CLIENT_ID'))
  if (!clientSecret) return refuse(missing('STYRKEDJAN_OIDC_CLIENT_SECRET'))
  const groupsClaim = set('STYRKEDJAN_OIDC_GROUPS_CLAIM') ?? usualGroupsClaim
  return succeed({ ...shared, identityProvider: { issuer, clientId, clientSecret, groupsClaim } })
}

function isWebAddress(text: string): boolean {
  return URL.canParse(text) && ['https:', 'http:'].includes(new URL(text).protocol)
}

/** Entra ID's address for accounts of any organisation, which would let in everybody who has one. */
function isEverybodys(issuer: string): boolean {
  return /^https:\/\/login\.microsoftonline\.com\/(common|organizations|consumers)(\/|$)/i.test(issuer)
}

const everybodysIssuer: Problem = {
  code: 'issuer-of-everybody',
  where: 'STYRKEDJAN_OIDC_ISSUER',
  text: {
    sv: 'Den utfärdaren släpper in konton från vilken organisation som helst. Skriv kommunens eget katalog-id: https://login.microsoftonline.com/KATALOG-ID/v2.0.',
    en: "That issuer lets in accounts of any organisation. Write the municipality's own tenant id: https://login.microsoftonline.com/TENANT-ID/v2.0.",
  },
}

function notAnAddress(name: string, value: string) {
  return {
    code: 'not-an-address',
    where: name,
    text: {
      sv: `${value} är ingen webbadress. Skriv den som https://styrkedjan.kommun.se.`,
      en: `${value} is not a web address. Write it like https://styrkedjan.municipality.se.`,
    },
  }
}

function missing(name: string) {
  return {
    code: 'setting-missing',
    where: name,
    text: {
      sv: 'Inställningen behövs för inloggning genom kommunens egen identitetstjänst. Sätt den, eller ta bort STYRKEDJAN_OIDC_ISSUER.',
      en: "The setting is needed for signing in by the municipality's own identity provider. Set it, or take away STYRKEDJAN_OIDC_ISSUER.",
    },
  }
}
