import type { Bilingual, Language } from '#core/language.ts'

/** Services whose cost follows ages. */
export const services = [
  'preschool',
  'compulsory-school',
  'upper-secondary-school',
  'elderly-care',
  'disability-care',
  'individual-family-care',
] as const
type Service = (typeof services)[number]

const names: Readonly<Record<Service, Bilingual>> = {
  preschool: { sv: 'förskola', en: 'preschool' },
  'compulsory-school': { sv: 'grundskola', en: 'compulsory school' },
  'upper-secondary-school': { sv: 'gymnasieskola', en: 'upper secondary school' },
  'elderly-care': { sv: 'äldreomsorg', en: 'elderly care' },
  'disability-care': { sv: 'funktionsstöd', en: 'disability care' },
  'individual-family-care': { sv: 'individ- och familjeomsorg', en: 'individual and family care' },
}

/** What a service is called; its id where it is one of the municipality's own. */
export function serviceName(service: string): Bilingual {
  const known = services.find((each) => each === service)
  return known ? names[known] : { sv: service, en: service }
}

/** The service that a text means: by its id or its name in either language, else the municipality's own by that name. */
export function serviceNamed(text: string): string {
  const wanted = text.trim().toLocaleLowerCase('sv')
  const known = services.find(
    (each) => each === wanted || names[each].sv === wanted || names[each].en === wanted,
  )
  return known ?? text.trim()
}

/** The same where it stands by itself: 'Äldreomsorg'. */
export function serviceTitle(service: string, language: Language): string {
  const name = serviceName(service)[language]
  return name.charAt(0).toUpperCase() + name.slice(1)
}
