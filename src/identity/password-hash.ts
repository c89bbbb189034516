import { hash, parseOptions, verify } from '@node-rs/argon2'

/**
 * How passwords are hashed: argon2id with 19 MiB, two passes and one lane.
 * Source: OWASP Password Storage Cheat Sheet, the first of its equivalent settings (read November 2026).
 */
const hashParameters = {
  /** Argon2id. The package names its kinds in a `const enum`, which isolated modules can't read. */
  algorithm: 2,
  /** Kibibytes. */
  memoryCost: 19_456,
  timeCost: 2,
  parallelism: 1,
} as const

/** The longest that is taken; NIST SP 800-63B-4 asks for at least 64. Longer ones are refused, never cut. */
export const longestPassword = 256

/** One password, however it was typed: composed and decomposed letters are the same (NIST SP 800-63B-4, 3.1.1.2). */
export function normalisePassword(password: string): string {
  return password.normalize('NFKC')
}

/** @returns argon2's own text form, with salt and parameters */
export function hashPassword(password: string): Promise<string> {
  return hash(normalisePassword(password), hashParameters)
}

/** The hash of a password that nobody knows: takes as long to try as a real one. */
const nobodys =
  '$argon2id$v=19$m=19456,t=2,p=1$0x2ZAZTJFA2BgOdoRRkmWQ$JcrKY1XncYQzbdHeSqNgQ/g23wVP21SHXath1c5Ywek'

/**
 * Whether the password is the one that was hashed. Without a hash it takes the same time and answers no, so that the
 * time doesn't tell whether an account is there.
 */
export async function isPassword(password: string, hashed: string | undefined): Promise<boolean> {
  const tried = password.length > longestPassword ? '' : normalisePassword(password)
  const right = await verify(hashed ?? nobodys, tried)
  return hashed !== undefined && tried !== '' && right
}

/** Whether the hash was made with other parameters than today's, so that it is made anew at the next sign-in. */
export function isOutdated(hashed: string): boolean {
  const made = parseOptions(hashed)
  return Object.entries(hashParameters).some(
    ([key, value]) => made[key as keyof typeof hashParameters] !== value,
  )
}
