import { generateKeyPairSync, randomBytes } from 'node:crypto'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import Provider, { type Configuration } from 'oidc-provider'
import type { IdentityProvider } from '#identity/identity-provider.ts'

/** Somebody at the provider. Changed between two sign-ins, the provider tells of it at the second. */
export interface ProviderUser {
  readonly name: string
  readonly email?: string
  readonly email_verified?: boolean
  groups?: readonly string[]
}

export interface TestProvider {
  /** For `AppContext`. */
  readonly settings: IdentityProvider
  /** By what is written as user name in the form. */
  readonly users: Record<string, ProviderUser>
  /**
   * Goes through the provider's form as a person would, from the address that the product redirects to.
   *
   * @param who a user name, or nobody: presses "Avbryt"
   * @returns the address that the browser is sent back to
   */
  signIn(address: string, who: string | undefined): Promise<string>
  /** As when the provider goes down; its port is free. */
  stop(): Promise<void>
}

interface Wish {
  /** Where the product takes its answers: `http://localhost/logga-in/svar`. */
  readonly redirectUri: string
  readonly users: Record<string, ProviderUser>
  /** Seconds that a code lasts at the provider. */
  readonly codeSeconds?: number
  /** Whether the ID token holds everything, as Entra ID's does; else the rest is asked for, as Keycloak's can be. */
  readonly claimsInIdToken?: boolean
}

/** A real identity provider (`oidc-provider`) on the loopback, with a form that asks for a user name only. */
export async function startProvider(wish: Wish): Promise<TestProvider> {
  const server = createServer((request, response) => handle(request, response))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  const issuer = `http://127.0.0.1:${port}`
  const clientId = 'styrkedjan'
  const clientSecret = randomBytes(16).toString('hex')
  const provider = new Provider(issuer, configuration(wish, { clientId, clientSecret }))
  provider.use(form(provider))
  const handle = provider.callback()
  return {
    settings: { issuer, clientId, clientSecret, groupsClaim: 'groups' },
    users: wish.users,
    signIn: (address, who) => goThrough(address, who, wish.redirectUri),
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

const scopeClaims = { openid: ['sub'], profile: ['name', 'groups'], email: ['email', 'email_verified'] }

function configuration(
  { redirectUri, users, codeSeconds = 60, claimsInIdToken = true }: Wish,
  { clientId, clientSecret }: { readonly clientId: string; readonly clientSecret: string },
): Configuration {
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
  const hour = 3600
  return {
    clients: [
      {
        client_id: clientId,
        client_secret: clientSecret,
        redirect_uris: [redirectUri],
        response_types: ['code'],
        grant_types: ['authorization_code'],
        token_endpoint_auth_method: 'client_secret_post',
      },
    ],
    findAccount: (_context, id) => ({ accountId: id, claims: () => ({ sub: id, ...users[id] }) }),
    claims: scopeClaims,
    conformIdTokenClaims: !claimsInIdToken,
    pkce: { required: () => true },
    cookies: { keys: [randomBytes(16).toString('hex')] },
    jwks: { keys: [{ ...privateKey.export({ format: 'jwk' }), alg: 'RS256', use: 'sig' }] },
    ttl: {
      AuthorizationCode: codeSeconds,
      AccessToken: hour,
      IdToken: hour,
      Interaction: hour,
      Session: hour,
      Grant: hour,
    },
    features: { devInteractions: { enabled: false } },
    interactions: { url: (_context, { uid }) => `/formular/${uid}` },
    // Nobody is asked whether the municipality's own program may know their name.
    async loadExistingGrant(context) {
      const { client, session, provider } = context.oidc
      if (!client || !session?.accountId) return undefined
      const grant = new provider.Grant({ clientId: client.clientId, accountId: session.accountId })
      grant.addOIDCScope(Object.keys(scopeClaims).join(' '))
      await grant.save()
      return grant
    },
  }
}

/** The provider's only page. It is answered by its own address with what was pressed. */
function form(provider: Provider): Parameters<Provider['use']>[0] {
  return async (context, next) => {
    if (!context.path.startsWith('/formular/')) return next()
    const { who, press } = context.query
    if (press === undefined) {
      context.type = 'html'
      context.body = `<!doctype html><html lang="sv"><title>Kommunens inloggning</title><h1>Kommunens inloggning</h1>
        <form><label>Användarnamn <input name="who"></label>
        <button name="press" value="in">Logga in</button><button name="press" value="cancel">Avbryt</button></form>`
      return
    }
    const result =
      press === 'in'
        ? { login: { accountId: String(who) } }
        : { error: 'access_denied', error_description: 'cancelled' }
    await provider.interactionFinished(context.req, context.res, result)
    context.respond = false
  }
}

/** A browser of few abilities: follows redirects and keeps the provider's cookies. */
async function goThrough(address: string, who: string | undefined, redirectUri: string): Promise<string> {
  const cookies = new Map<string, string>()
  let next = new URL(address)
  for (let steps = 0; steps < 10; steps++) {
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ')
    const response = await fetch(next, { redirect: 'manual', headers: { cookie } })
    for (const set of response.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(set) ?? []
      cookies.set(name, value)
    }
    const location = response.headers.get('location')
    if (location) {
      next = new URL(location, next)
      if (next.href.startsWith(redirectUri)) return next.pathname + next.search
      continue
    }
    if (!next.pathname.startsWith('/formular/')) break
    next.search = String(new URLSearchParams(who === undefined ? { press: 'cancel' } : { press: 'in', who }))
  }
  throw new Error(`the provider did not lead back; it stopped at ${next.pathname}`)
}
