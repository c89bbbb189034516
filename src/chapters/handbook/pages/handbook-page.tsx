import { lacking, whatToDoFirst } from '#chapters/handbook/report-order.ts'
import { texts } from '#chapters/handbook/texts.ts'
import { checks } from '#chapters/registry.generated.ts'
import type { Language } from '#core/language.ts'
import type { CheckResult, Report } from '#engine/result.ts'
import { chapters, recommendationById, recommendations } from '#handbook/index.ts'
import type { Table } from '#reports/table.ts'
import { type TileChapter, Tiles } from '#web/charts/tiles.tsx'
import { inLanguage, path } from '#web/paths.ts'
import { DataTable } from '#web/ui/data-table/data-table.tsx'
import { ExportLinks } from '#web/ui/export-links/export-links.tsx'
import { HowDoYouKnow } from '#web/ui/how-do-you-know/how-do-you-know.tsx'
import { LeadSentence } from '#web/ui/lead-sentence/lead-sentence.tsx'
import { Verdict } from '#web/ui/verdict/verdict.tsx'

interface HandbookPageProps {
  readonly lead: string
  readonly report: Report
  readonly table: Table
  /** The page's own address. */
  readonly address: string
  readonly language: Language
}

/** The heart: the 54 recommendations with their answers, what to do first, and what is missing. */
export function HandbookPage({ lead, report, table, address, language }: HandbookPageProps) {
  const t = texts[language]
  return (
    <>
      <LeadSentence>{lead}</LeadSentence>
      <FirstThings results={report.results} language={language} />
      <section class="part" aria-labelledby="alla">
        <h2 id="alla">{t.tiles}</h2>
        <p>{t.notAScore}</p>
        <Tiles chapters={tileChapters(report.results, language)} language={language} />
      </section>
      <WhatIsMissing results={report.results} language={language} />
      <section class="part" aria-labelledby="i-ord">
        <h2 id="i-ord">{t.table}</h2>
        <DataTable table={table} language={language} hideTitle source={false} />
        <ExportLinks address={address} about={t.tableTitle} language={language} />
      </section>
      <CoverageLink language={language} />
    </>
  )
}

export function CoverageLink({ language }: { language: Language }) {
  const covered = new Set(checks.map(({ recommends }) => recommends)).size
  return (
    <p>
      <a href={path(language).coverage()}>{texts[language].toCoverage(covered)}</a>
    </p>
  )
}

interface ResultsProps {
  readonly results: readonly CheckResult[]
  readonly language: Language
}

function FirstThings({ results, language }: ResultsProps) {
  const t = texts[language]
  const first = whatToDoFirst(results)
  return (
    <section class="part" aria-labelledby="forst">
      <h2 id="forst">{first.length === 3 ? t.first.three : t.first.fewer}</h2>
      {first.length === 0 && <p>{t.nothingFirst}</p>}
      <ol class="first-things">
        {first.map((result) => (
          <li>
            <h3>{recommendationById(result.recommendation).title[language]}</h3>
            <p>
              <Verdict verdict={result.verdict} language={language} /> {result.summary[language]}
            </p>
            {result.evidence.length > 0 && (
              <HowDoYouKnow evidence={result.evidence} language={language} about={result.title[language]} />
            )}
            <p>
              <a href={path(language).recommendation(result.recommendation)}>
                {t.readAndAnswer(result.recommendation)}
              </a>
            </p>
          </li>
        ))}
      </ol>
    </section>
  )
}

/** A recommendation with several checks shows the one that most needs to be seen. */
function tileChapters(results: readonly CheckResult[], language: Language): TileChapter[] {
  return chapters.map(({ id, name }) => ({
    id,
    name: name[language],
    tiles: recommendations
      .filter(({ chapter }) => chapter === id)
      .map((recommendation) => {
        const own = results.filter((result) => result.recommendation === recommendation.id)
        const verdicts = own.map(({ verdict }) => verdict)
        const verdict = (['fail', 'needs-review', 'pass'] as const).find((each) => verdicts.includes(each))
        return {
          id: recommendation.id,
          title: recommendation.title[language],
          href: path(language).recommendation(recommendation.id),
          verdict: verdict ?? 'not-applicable',
        }
      }),
  }))
}

function WhatIsMissing({ results, language }: ResultsProps) {
  const without = lacking(results)
  if (without.length === 0) return null
  const t = texts[language]
  return (
    <section class="part" aria-labelledby="saknas">
      <h2 id="saknas">{t.missing}</h2>
      <ul>
        {without.flatMap(({ recommendation, missing }) =>
          missing.map(({ text, href }) => (
            <li>
              {recommendation}: {text[language]}{' '}
              {href && <a href={inLanguage(language, href)}>{t.addHere}</a>}
            </li>
          )),
        )}
      </ul>
    </section>
  )
}
