/** An id of the letters of a title, that nothing else has. */
export function idOf(title: string, taken: readonly { readonly id: string }[]): string {
  const plain = title
    .toLowerCase()
    .replaceAll(/[åä]/g, 'a')
    .replaceAll('ö', 'o')
    .replaceAll('é', 'e')
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '')
  const base = plain || 'del'
  const ids = new Set(taken.map(({ id }) => id))
  let id = base
  for (let number = 2; ids.has(id); number++) id = `${base}-${number}`
  return id
}
