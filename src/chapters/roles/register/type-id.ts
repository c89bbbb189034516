/** Addresses under /roller that are pages of their own: no decision type may be called so. */
const taken = new Set([
  ...['register', 'oklarheter', 'prov', 'uppdrag', 'beskrivning', 'fall', 'forvaltning', 'fragor', 'puls'],
  ...['nytt', 'ny', 'import'],
])

const longest = 60

/** Whether a text can be a decision type's id, which is also a part of its address. */
export function isTypeId(text: string): boolean {
  return /^[a-z0-9][a-z0-9.-]*$/.test(text) && text.length <= longest && !taken.has(text)
}

/**
 * An id from a title: Swedish letters without their marks, the rest as hyphens; with a number where others have the same.
 *
 * @example typeIdOf('Inköp över 100 tkr', []) // 'inkop-over-100-tkr'
 */
export function typeIdOf(title: string, others: Iterable<string>): string {
  const used = new Set(others)
  const plain = title
    .toLowerCase()
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[^a-z0-9]+/g, '-')
    .slice(0, longest - 4)
    .replaceAll(/^-+|-+$/g, '')
  const stem = plain === '' ? 'beslutstyp' : plain
  const isFree = (id: string) => !used.has(id) && isTypeId(id)
  if (isFree(stem)) return stem
  let number = 2
  while (!isFree(`${stem}-${number}`)) number++
  return `${stem}-${number}`
}
