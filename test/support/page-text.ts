/** What a page says between its marks: the content, or all of it where there is none. */
export function pageText(html: string): string {
  const main = /<main[^>]*>([\s\S]*)<\/main>/.exec(html)?.[1] ?? html
  return main
    .replaceAll(/<[^>]+>/g, ' ')
    .replaceAll('&#39;', "'")
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')
    .replaceAll(/\s+/g, ' ')
    .trim()
}

/** What an answer's page says. */
export async function readPage(answer: Promise<Response> | Response): Promise<string> {
  return pageText(await (await answer).text())
}
