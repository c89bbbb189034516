/** The municipality's own identity provider (OpenID Connect), as whoever runs the server has set it. */
export interface IdentityProvider {
  /** Its address, under which `/.well-known/openid-configuration` lies. */
  readonly issuer: string
  readonly clientId: string
  readonly clientSecret: string
  /** The claim that lists a person's groups. */
  readonly groupsClaim: string
}
