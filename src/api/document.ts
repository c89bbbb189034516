import { z } from 'zod'
import type { Bilingual } from '#core/language.ts'
import type { Outcome } from '#core/outcome.ts'
import type { Provenance } from '#core/provenance.ts'
import { sourceSentence } from '#core/source-sentence.ts'
import type { Access, AppContext } from '#web/context.ts'

/** What a question to the API holds: the parts of its path, and what follows the question mark. */
export interface ApiRequest {
  readonly path: Readonly<Record<string, string>>
  readonly query: URLSearchParams
}

/** One address of the API: how it answers, and what its documentation says. Only reading. */
export interface Endpoint {
  /** Under `/api/v1`, with the changing parts in braces: `/services/{service}/ranking`. */
  readonly path: `/${string}`
  /** camelCase and unique: `getRanking`. */
  readonly id: string
  /** Who may ask: the policy decides before `respond` is called. */
  readonly access: Access
  readonly summary: string
  readonly description?: string
  /** What each changing part of the path is. */
  readonly parts?: Readonly<Record<string, string>>
  /** What may follow the question mark, and what each is; anything else is refused. */
  readonly choices?: Readonly<Record<string, string>>
  readonly answer: z.ZodType
  respond(context: AppContext, request: ApiRequest): Promise<Outcome<unknown>>
}

/** Sees to it that an endpoint answers what its documentation says. */
export function defineEndpoint<Answer>(
  endpoint: Omit<Endpoint, 'answer' | 'respond'> & {
    readonly answer: z.ZodType<Answer>
    respond(context: AppContext, request: ApiRequest): Promise<Outcome<NoInfer<Answer>>>
  },
): Endpoint {
  return endpoint
}

export const bilingual = z
  .object({ sv: z.string(), en: z.string() })
  .meta({ id: 'Bilingual', description: 'The same in Swedish and English.' })

/** Kolada's terms: a raw figure has Kolada as its source, what is computed never does. */
export const provenance = z
  .object({
    source: z.enum(['Kolada', 'exempeldata', 'file', 'register', 'own processing']).meta({
      description:
        'Where the figures come from. Computed figures are our own processing, whatever they rest on; `exempeldata` is made up.',
    }),
    basedOn: z
      .enum(['Kolada', 'exempeldata', 'file', 'register'])
      .optional()
      .meta({ description: 'What computed figures rest on. Not a source to be named for them.' }),
    mark: z.enum(['raw', 'derived']),
    retrievedAt: z.iso.datetime(),
    preliminary: z.boolean(),
    text: bilingual.meta({ description: 'The source line to show with the figures.' }),
  })
  .meta({ id: 'Provenance' })

/** Provenance as the API gives it: the source line in words goes with the figures. */
export function provenanceDocument(from: Provenance): z.infer<typeof provenance> {
  const { source, ...rest } = from
  const text: Bilingual = { sv: sourceSentence(from, 'sv'), en: sourceSentence(from, 'en') }
  return from.mark === 'raw'
    ? { source, ...rest, text }
    : { source: 'own processing', basedOn: source, ...rest, text }
}
