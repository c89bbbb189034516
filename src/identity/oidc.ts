import * as client from 'openid-client'
import { z } from 'zod'
import { type Outcome, refuse, succeed } from '#core/outcome.ts'
import type { IdentityProvider } from './identity-provider.ts'
import { oidcProblems } from './oidc-problems.ts'

/** Somebody who has signed in at the identity provider. */
export interface ProvidedPerson {
  /** Issuer and subject: the same person every time, and nobody else. */
  readonly subject: string
  readonly name: string
  readonly email: string | undefined
  readonly groups: readonly string[]
}

/** A sign-in that has begun: what is to be sent, and what is to be remembered until the answer comes. */
export interface BegunSignIn {
  readonly address: string
  readonly state: string
  readonly nonce: string
  readonly codeVerifier: string
}

/** Where an address ends up that the provider sends the browser back to. */
interface Way {
  readonly provider: IdentityProvider
  /** Registered at the provider. */
  readonly redirectUri: string
  /** Told of what broke; the reader gets a page that says so. */
  readonly reportFault: (error: unknown) => void
}

/** Seconds that the provider gets for an answer. */
const patience = 10
const configurations = new WeakMap<IdentityProvider, Promise<client.Configuration>>()

/** The provider's own description of itself, asked for at the first need and again after a failure. */
function configurationOf(provider: IdentityProvider): Promise<client.Configuration> {
  const known = configurations.get(provider)
  if (known) return known
  const issuer = new URL(provider.issuer)
  const isOwnMachine = ['localhost', '127.0.0.1', '[::1]'].includes(issuer.hostname)
  const asked = client.discovery(issuer, provider.clientId, provider.clientSecret, undefined, {
    timeout: patience,
    // Without TLS only where nothing leaves the machine.
    ...(isOwnMachine && { execute: [client.allowInsecureRequests] }),
  })
  configurations.set(provider, asked)
  asked.catch(() => configurations.delete(provider))
  return asked
}

/**
 * Begins a sign-in: authorization code with PKCE, state and nonce.
 *
 * @param state to get back in the answer
 */
export async function beginSignIn(
  { provider, redirectUri, reportFault }: Way,
  state: string,
): Promise<Outcome<BegunSignIn>> {
  try {
    const configuration = await configurationOf(provider)
    const codeVerifier = client.randomPKCECodeVerifier()
    const nonce = client.randomNonce()
    const address = client.buildAuthorizationUrl(configuration, {
      redirect_uri: redirectUri,
      scope: 'openid profile email',
      state,
      nonce,
      code_challenge: await client.calculatePKCECodeChallenge(codeVerifier),
      code_challenge_method: 'S256',
    })
    return succeed({ address: address.href, state, nonce, codeVerifier })
  } catch (error) {
    reportFault(error)
    return refuse(oidcProblems.down)
  }
}

/**
 * Reads the provider's answer: trades the code for an ID token whose signature, issuer, audience, nonce and time are
 * checked, and asks for what isn't in it.
 *
 * @param search of the address that the browser came back to, with its question mark
 */
export async function finishSignIn(
  { provider, redirectUri, reportFault }: Way,
  search: string,
  begun: Omit<BegunSignIn, 'address'>,
): Promise<Outcome<ProvidedPerson>> {
  try {
    const configuration = await configurationOf(provider)
    const tokens = await client.authorizationCodeGrant(configuration, new URL(redirectUri + search), {
      expectedState: begun.state,
      expectedNonce: begun.nonce,
      pkceCodeVerifier: begun.codeVerifier,
      idTokenExpected: true,
    })
    const said = tokens.claims()
    if (!said) return refuse(oidcProblems.invalid)
    const isWhole = said[provider.groupsClaim] !== undefined && said.email !== undefined
    const more =
      isWhole || !configuration.serverMetadata().userinfo_endpoint
        ? {}
        : await client.fetchUserInfo(configuration, tokens.access_token, said.sub)
    return readPerson({ ...more, ...said }, provider)
  } catch (error) {
    const problem = problemOf(error)
    if (problem !== oidcProblems.denied) reportFault(error)
    return refuse(problem)
  }
}

const list = z.union([z.array(z.string()), z.string().transform((one) => [one])]).catch([])

/** What a person is told of: only what is understood, whatever else the provider sends. */
function readPerson(
  claims: Readonly<Record<string, unknown>> & { readonly iss: string; readonly sub: string },
  { groupsClaim }: IdentityProvider,
): Outcome<ProvidedPerson> {
  // Entra ID leaves the groups out where they are more than 200, and says that it has.
  const elsewhere = z.record(z.string(), z.unknown()).safeParse(claims._claim_names)
  if (claims[groupsClaim] === undefined && elsewhere.data?.[groupsClaim] !== undefined)
    return refuse(oidcProblems.tooManyGroups)
  const text = (name: string) => z.string().trim().min(1).safeParse(claims[name]).data
  // Some providers write it as a text.
  const email = String(claims.email_verified) === 'false' ? undefined : text('email')
  return succeed({
    subject: `${claims.iss} ${claims.sub}`,
    name: text('name') ?? email ?? text('preferred_username') ?? claims.sub,
    email,
    groups: list.parse(claims[groupsClaim]),
  })
}

const unreachable = ['OAUTH_TIMEOUT', 'OAUTH_RESPONSE_IS_NOT_CONFORM', 'OAUTH_RESPONSE_IS_NOT_JSON']

function problemOf(error: unknown) {
  if (error instanceof client.AuthorizationResponseError) {
    const isDown = ['server_error', 'temporarily_unavailable'].includes(error.error)
    return isDown ? oidcProblems.down : oidcProblems.denied
  }
  // A code that the provider no longer takes.
  if (error instanceof client.ResponseBodyError && error.error === 'invalid_grant')
    return oidcProblems.expired
  if (error instanceof client.ClientError && unreachable.includes(error.code ?? '')) return oidcProblems.down
  // `fetch` says so where there is no connection.
  return error instanceof TypeError && error.message === 'fetch failed'
    ? oidcProblems.down
    : oidcProblems.invalid
}
