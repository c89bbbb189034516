import type { Service } from '#chapters/benchmarking/model.ts'
import type { ComparisonRecords, Review } from '#chapters/benchmarking/records.ts'
import type { Subject } from '#engine/check.ts'

/** When a political body has dealt with a comparison, with the service by name. */
export interface ReviewOf extends Omit<Review, 'service'> {
  readonly service: Pick<Service, 'slug' | 'name'>
}

export interface ReviewFacts {
  /** In any order; those of later days than the one judged as of may be among them. */
  readonly reviews: readonly ReviewOf[]
}

export async function loadReviewFacts(records: ComparisonRecords, subject: Subject): Promise<ReviewFacts> {
  const [services, reviews] = await Promise.all([records.services(), records.reviews(subject)])
  const known = new Map(services.map((service) => [service.id, service]))
  return {
    reviews: reviews.flatMap(({ service, body, heldOn, minutes }) => {
      const named = known.get(service)
      return named ? [{ body, heldOn, minutes, service: { slug: named.slug, name: named.name } }] : []
    }),
  }
}
