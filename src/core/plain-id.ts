/**
 * A title as an address writes it: small letters a–z, digits and hyphens.
 *
 * @returns nothing ('') where the title has neither letters nor digits
 * @example plainId('Löneökning, lärare') // 'loneokning-larare'
 */
export function plainId(title: string): string {
  return title
    .normalize('NFD')
    .replaceAll(/\p{Mark}/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '')
}

/** The id that is wished for, or the first of `id-2`, `id-3` … that nothing has. */
export function freeId(wish: string, taken: Iterable<string>): string {
  const used = new Set(taken)
  let id = wish
  for (let number = 2; used.has(id); number++) id = `${wish}-${number}`
  return id
}

/**
 * A short id of a title, that nothing else has.
 *
 * @example idOfTitle('Löneökning', ['loneokning']) // 'loneokning-2'
 */
export function idOfTitle(title: string, taken: Iterable<string>): string {
  return freeId(plainId(title).slice(0, 40) || 'post', taken)
}
