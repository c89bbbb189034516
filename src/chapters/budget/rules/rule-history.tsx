import { stateOf } from '#chapters/budget/in-force.ts'
import type { RuleSetStep, RuleSetVersion } from '#chapters/budget/model.ts'
import { lowerFirst } from '#core/format.ts'
import type { Language } from '#core/language.ts'
import { path } from '#web/paths.ts'
import { differences } from './difference.ts'
import { DifferenceList } from './difference-list.tsx'
import { ruleSetTexts } from './rule-set-texts.ts'
import { stateWords } from './rule-words.ts'

interface RuleHistoryProps {
  readonly shown: RuleSetVersion
  readonly versions: readonly RuleSetVersion[]
  readonly before: ReadonlyMap<number, RuleSetVersion>
  readonly language: Language
}

/** Every version, the latest first: what was changed, why, and by which decision. */
export function RuleHistory({ shown, versions, before, language }: RuleHistoryProps) {
  const t = ruleSetTexts[language]
  return (
    <section class="part" id="historia">
      <h2>{t.history}</h2>
      <ol class="rule-history">
        {versions.toReversed().map((version) => (
          <li id={`version-${version.version}`}>
            <h3>
              <a
                href={path(language).ruleSet(version.id, { version: version.version })}
                aria-current={version.version === shown.version ? 'true' : undefined}
              >
                {t.historyVersion(
                  version.version,
                  version.year,
                  lowerFirst(stateWords[stateOf(version)][language]),
                )}
              </a>
            </h3>
            {version.version === shown.version ? (
              <Changes version={version} before={before.get(version.version)} language={language} />
            ) : (
              <details class="disclosure">
                <summary>{t.whatChanged}</summary>
                <div class="disclosed">
                  <Changes version={version} before={before.get(version.version)} language={language} />
                </div>
              </details>
            )}
            <p class="rule-facts">
              {[
                t.written(version.at, version.who),
                ...version.steps.map((step) => sayStep(step, language)),
              ].join(' ')}
            </p>
            {whysOf(version).map((why) => (
              <p>
                {t.why}: {why}
              </p>
            ))}
          </li>
        ))}
      </ol>
    </section>
  )
}

function Changes({
  version,
  before,
  language,
}: {
  readonly version: RuleSetVersion
  readonly before: RuleSetVersion | undefined
  readonly language: Language
}) {
  const t = ruleSetTexts[language]
  if (!before) return <p>{t.first}</p>
  const found = differences(before.document, version.document)
  if (found.length === 0) return <p>{t.same}</p>
  return <DifferenceList found={found} language={language} />
}

function sayStep({ step, on, who, decision }: RuleSetStep, language: Language): string {
  const t = ruleSetTexts[language].step
  return step === 'decided' ? t.decided(on, decision) : t[step](on, who)
}

/** Why it was written and put forward, each once. */
function whysOf({ why, steps }: RuleSetVersion): readonly string[] {
  return [...new Set([why, ...steps.map((step) => step.why)])].filter((text) => text !== '')
}
