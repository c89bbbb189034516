/**
 * The address to go back to after signing in, if it lies in the product; else the start page. Anything that a browser
 * would take for another host's address is refused.
 */
export function returnAddress(wish: string | undefined | null): string {
  const start = '/'
  if (!wish?.startsWith('/')) return start
  const here = 'http://here.invalid'
  if (!URL.canParse(wish, here)) return start
  const { origin, pathname, search, hash } = new URL(wish, here)
  // `/..//other.example` stays here until the dots are taken away.
  return origin === here && !pathname.startsWith('//') ? pathname + search + hash : start
}
