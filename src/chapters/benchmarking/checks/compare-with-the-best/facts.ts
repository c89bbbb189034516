import type { Service } from '#chapters/benchmarking/model.ts'
import { type ComparisonRecords, ownProcessing } from '#chapters/benchmarking/records.ts'
import type { Bilingual } from '#core/language.ts'
import type { Subject } from '#engine/check.ts'

/** A municipality that ours has chosen to compare a service with. */
export interface Peer {
  readonly code: string
  readonly name: string
  readonly county: string
  /**
   * The places in efficiency that the data can't tell apart, 95 %, 1 is best; absent where the peer has too few figures
   * to be ranked.
   */
  readonly rankInterval?: readonly [number, number]
}

/** A service that the municipality compares itself in: it has chosen at least one peer. */
export interface ComparedService {
  readonly service: Pick<Service, 'id' | 'slug' | 'name'>
  readonly peers: readonly Peer[]
  /** How many municipalities are ranked in the service; 0 where no ranking can be made. */
  readonly ranked: number
  readonly source: Bilingual
}

export interface PeerFacts {
  readonly ownCounty: string
  readonly compared: readonly ComparedService[]
  /** Services without a single chosen peer. */
  readonly notCompared: readonly Pick<Service, 'id' | 'slug' | 'name'>[]
}

export async function loadPeerFacts(records: ComparisonRecords, subject: Subject): Promise<PeerFacts> {
  const services = await records.services()
  const chosen = await Promise.all(
    services.map(async (service) => ({ service, peers: await records.peers(subject, service) })),
  )
  const withPeers = chosen.filter(({ peers }) => peers.length > 0)
  const loaded = []
  // One at a time: each ranking keeps a processor busy.
  for (const { service, peers } of withPeers)
    loaded.push(await comparedService(records, subject, service, peers))
  return {
    ownCounty: loaded.map(({ ownCounty }) => ownCounty).find(Boolean) ?? '',
    compared: loaded,
    notCompared: chosen.filter(({ peers }) => peers.length === 0).map(({ service }) => service),
  }
}

async function comparedService(
  records: ComparisonRecords,
  { municipality }: Subject,
  service: Service,
  codes: readonly string[],
): Promise<ComparedService & { readonly ownCounty: string }> {
  const { panel, provenance } = await records.figures(service)
  const ranking = await records.ranking(service)
  const ranked = ranking.ok ? ranking.value.ranked : []
  const places = new Map(ranked.map((each) => [each.code, each]))
  const known = new Map(panel.municipalities.map((each) => [each.code, each]))
  const peers = codes.map((code): Peer => {
    const place = places.get(code)
    return {
      code,
      name: known.get(code)?.name ?? code,
      county: known.get(code)?.county ?? '',
      ...(place ? { rankInterval: place.rankInterval } : {}),
    }
  })
  const ownCounty = known.get(municipality)?.county ?? ''
  return {
    service: { id: service.id, slug: service.slug, name: service.name },
    peers,
    ranked: ranked.length,
    source: ownProcessing(provenance),
    ownCounty,
  }
}
