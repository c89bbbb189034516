import { html } from 'hono/html'
import type { Child } from 'hono/jsx'
import type { ContentfulStatusCode } from 'hono/utils/http-status'
import type { PageContext } from './context.ts'
import { Layout, type PageInfo } from './layout.tsx'

/**
 * Answers a request with a page in the frame.
 *
 * @example return page(c, { title: 'Grundskola', room: 'benchmarking', crumbs }, <Ranking … />)
 */
export function page(c: PageContext, info: PageInfo, children: Child, status: ContentfulStatusCode = 200) {
  // Path and query as they came: all that follows the host.
  const address = c.req.url.slice(c.req.url.indexOf('/', c.req.url.indexOf('//') + 2))
  const body = (
    <Layout
      info={info}
      language={c.get('language')}
      address={address}
      installation={c.get('installation')}
      actor={c.get('actor') ?? { kind: 'public' }}
      build={c.get('build')}
    >
      {children}
    </Layout>
  )
  return c.html(html`<!doctype html>${body}`, status)
}
