import { unknown } from '#chapters/benchmarking/choice-problems.ts'
import type { Service } from '#chapters/benchmarking/model.ts'
import { type Outcome, refuse, succeed } from '#core/outcome.ts'
import { shippedServices } from './index.ts'

/**
 * The service that is meant by its id (`compulsory-school`) or its name in addresses (`grundskola`).
 *
 * @param services that there are to choose among; absent: those that the product ships
 */
export function findService(
  written: string,
  services: readonly Service[] = shippedServices,
): Outcome<Service> {
  const service = services.find(({ id, slug }) => written === id || written === slug)
  return service
    ? succeed(service)
    : refuse(
        unknown(
          'service',
          written,
          services.map(({ id, slug }) => (id === slug ? slug : `${id} (${slug})`)),
        ),
      )
}
