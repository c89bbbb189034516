import { readInstallation } from '#store/installation.ts'
import { municipalitiesOf } from '#store/municipalities.ts'
import type { AppContext, SearchHit } from '#web/context.ts'
import { path } from '#web/paths.ts'
import { servicesOf } from './own-services.store.ts'
import { compulsorySchool } from './services/compulsory-school.ts'
import { sourceFor } from './store.ts'

/** Services by name, the municipality's own among them, and the own country's municipalities by name or code. */
export async function search(words: string, { database }: AppContext): Promise<readonly SearchHit[]> {
  const wanted = words.toLowerCase()
  const has = (text: string) => text.toLowerCase().includes(wanted)
  const installation = await readInstallation(database)
  const services = await servicesOf(database, installation?.municipality)
  const municipalities = await municipalitiesOf(database, sourceFor(installation?.kind) ?? 'Kolada')
  return [
    ...services
      .filter(({ name }) => has(name.sv) || has(name.en))
      .map(({ name, slug }) => ({
        title: name,
        kind: { sv: 'Jämförelse', en: 'Comparison' },
        href: path('sv').service(slug),
      })),
    ...municipalities
      .filter(({ name, code }) => has(name) || code === words)
      .map(({ name, code }) => ({
        title: { sv: name, en: name },
        kind: { sv: 'Kommun i grundskola', en: 'Municipality in compulsory school' },
        href: path('sv').municipality(compulsorySchool.slug, code),
      })),
  ]
}
