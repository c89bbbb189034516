import { z } from 'zod'
import { bilingual, type Endpoint } from './document.ts'

const refusal = z
  .object({
    problems: z
      .array(
        z.object({
          code: z.string().meta({ description: 'Stable, kebab-case.' }),
          where: z.string().optional().meta({ description: 'The part of the question that it concerns.' }),
          text: bilingual,
        }),
      )
      .min(1),
  })
  .meta({ description: 'What is wrong, where, and what to do.' })

const definitions = z.record(z.string(), z.json())
type Definitions = z.infer<typeof definitions>

/**
 * The documentation of the API for programs, as OpenAPI 3.1: made from the same schemas that type the answers.
 *
 * @param base where the endpoints are mounted, such as `/api/v1`
 */
export function openApiDocument(endpoints: readonly Endpoint[], base: string) {
  const answers = endpoints.map((endpoint) => ({ endpoint, ...split(endpoint.answer) }))
  const { schema: Refusal, shared } = split(refusal)
  return {
    openapi: '3.1.0',
    info: {
      title: 'Styrkedjan',
      version: '1',
      description:
        'Figures of Swedish municipalities and what Styrkedjan computes from them. Every answer carries its provenance: raw figures name their source; computed ones are own processing and must not be shown with Kolada as their source.',
      license: { name: 'EUPL-1.2', identifier: 'EUPL-1.2' },
    },
    servers: [{ url: base }],
    paths: Object.fromEntries(
      answers.map(({ endpoint, schema }) => [endpoint.path, { get: operation(endpoint, schema) }]),
    ),
    components: { schemas: Object.assign({ Refusal }, shared, ...answers.map((answer) => answer.shared)) },
  }
}

function operation(
  { id, access, summary, description, parts = {}, choices = {} }: Endpoint,
  answer: Definitions,
) {
  return {
    operationId: id,
    summary,
    ...(description && { description }),
    parameters: [
      ...Object.entries(parts).map(([name, about]) => parameter('path', name, about)),
      ...Object.entries(choices).map(([name, about]) => parameter('query', name, about)),
    ],
    responses: {
      200: { description: 'The answer', content: json(answer) },
      ...(access.openness === 'public' ? {} : notOpen),
      400: { description: 'Something in the question is wrong', content: json(refusalReference) },
      404: { description: 'What is asked for is not there', content: json(refusalReference) },
    },
  }
}

const notOpen = {
  401: { description: 'It takes to be signed in', content: json({ $ref: '#/components/schemas/Refusal' }) },
  403: { description: 'It takes another role', content: json({ $ref: '#/components/schemas/Refusal' }) },
}

function parameter(place: 'path' | 'query', name: string, description: string) {
  return { name, in: place, required: place === 'path', description, schema: { type: 'string' } }
}

function json(schema: unknown) {
  return { 'application/json': { schema } }
}

const refusalReference = { $ref: '#/components/schemas/Refusal' }

/** A schema, and apart from it what it shares with others: that stands among the components of the document. */
function split(answer: z.ZodType): { schema: Definitions; shared: Definitions } {
  const text = JSON.stringify(z.toJSONSchema(answer)).replaceAll('"#/$defs/', '"#/components/schemas/')
  const { $defs = {}, $schema: _, ...schema } = definitions.parse(JSON.parse(text))
  const shared = Object.entries(definitions.parse($defs)).map(([name, definition]) => {
    const { id: __, ...rest } = definitions.parse(definition)
    return [name, rest]
  })
  return { schema, shared: Object.fromEntries(shared) }
}
