import type { Organisation } from '#core/organisation/model.ts'

/** What a place is called, by the latest name it had; one that never was is called by its id. */
export function nameIn({ versions }: Organisation, node: string): string {
  const known = versions.filter((version) => version.node === node)
  return known.toSorted((a, b) => (a.from < b.from ? 1 : -1))[0]?.name ?? node
}
