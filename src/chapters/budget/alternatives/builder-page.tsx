import { raw } from 'hono/html'
import { Seen } from '#chapters/budget/seen.tsx'
import { formatDay } from '#core/format.ts'
import { path } from '#web/paths.ts'
import { Callout } from '#web/ui/callout/callout.tsx'
import { TextArea, TextField } from '#web/ui/field/field.tsx'
import { LeadSentence } from '#web/ui/lead-sentence/lead-sentence.tsx'
import { ProblemSummary } from '#web/ui/problem-summary/problem-summary.tsx'
import { balanceSentence } from './alternative-sentences.ts'
import { FrameRows, RevenueRows, type RowsProps, RuleRows } from './builder-rows.tsx'
import { builderTexts } from './builder-texts.ts'
import { Effects } from './effects.tsx'
import { effectsTexts } from './effects-texts.ts'
import type { Alternative, AlternativeModel } from './model.ts'

export interface BuilderPageProps extends RowsProps {
  readonly alternative: Alternative
  /** There is a later base proposal than the one that the group started from. */
  readonly hasMovedOn: boolean
  /** `saved`: has just been; `previewed`: computed without script, not saved. */
  readonly state?: 'saved' | 'previewed'
}

/** The builder of a group's draft, with law and consequence beside. */
export function BuilderPage(props: BuilderPageProps) {
  const { alternative, model, written, problems, recomputed, state, language } = props
  const t = builderTexts[language]
  const to = path(language)
  return (
    <>
      <ProblemSummary problems={problems} language={language} />
      <LeadSentence>{t.lead(alternative.groupName)}</LeadSentence>
      {state && (
        <p class="alternative-state" role="status">
          {state === 'saved' ? t.saved : t.previewed}
        </p>
      )}
      {props.hasMovedOn && (
        <Callout kind="attention" level={2}>
          <p>{t.movedOn}</p>
        </Callout>
      )}
      <budget-alternative
        class="alternative-builder"
        data-language={language}
        data-less={t.less}
        data-more={t.more500}
      >
        <ModelInPage model={model} />
        <form method="post" action={to.budgetAlternative(alternative.id)} class="alternative-form">
          <Seen latest={alternative.versions.at(-1)?.version ?? 0} {...{ written, problems }} />
          {/* The first button is the one that Enter presses: it saves nothing by mistake. */}
          <button class="ds-sr-only" type="submit" name="do" value="recompute" tabindex={-1}>
            {t.recompute}
          </button>
          <TextField
            name="title"
            label={t.name}
            hint={t.nameHint}
            input={{ value: written.title ?? '', maxlength: 120 }}
            problems={problems}
            language={language}
          />
          <TextArea
            name="summary"
            label={t.summary}
            hint={t.summaryHint}
            value={written.summary ?? ''}
            rows={3}
            problems={problems}
            language={language}
          />
          <FrameRows {...props} />
          <RevenueRows {...props} />
          <RuleRows {...props} />
          <p class="alternative-unsaved" data-unsaved hidden>
            {t.unsaved}
          </p>
          <p class="form-actions">
            <button class="ds-button" type="submit" name="do" value="save">
              {t.save}
            </button>
            <button class="ds-button" data-variant="secondary" type="submit" name="do" value="recompute">
              {t.recompute}
            </button>
            {props.hasMovedOn && (
              <button class="ds-button" data-variant="secondary" type="submit" name="do" value="latest">
                {t.takeIn}
              </button>
            )}
            <a href={to.tableAlternative(alternative.id)}>{t.table}</a>
          </p>
        </form>
        {/* Scrolls by itself where it stands beside the form: then the keyboard reaches it too. */}
        <aside
          class="effects"
          id="effects"
          aria-label={effectsTexts[language].heading}
          tabindex={0}
          data-effects
        >
          <Effects recomputed={recomputed} language={language} />
        </aside>
        {/* Where the consequences are out of sight, their first sentence isn't. */}
        <p class="verdict-bar" data-verdict aria-hidden="true">
          {balanceSentence(recomputed.balance, language)}
        </p>
        <p class="ds-sr-only" role="status" data-said-aloud />
      </budget-alternative>
      <More {...props} />
    </>
  )
}

/** What the browser computes by: the same document as the server's. */
function ModelInPage({ model }: { readonly model: AlternativeModel }) {
  // A closing tag in a name would end the script.
  const json = JSON.stringify(model).replaceAll('<', '\\u003c')
  return (
    <script type="application/json" data-model>
      {raw(json)}
    </script>
  )
}

function More({ alternative, language }: BuilderPageProps) {
  const t = builderTexts[language]
  const to = path(language)
  const { id, versions } = alternative
  const latest = versions.at(-1)?.version
  return (
    <section class="part alternative-more">
      <h2>{t.more}</h2>
      <details class="disclosure">
        <summary>{t.versions(versions.length)}</summary>
        <div class="disclosed">
          <p>{t.versionsHint}</p>
          <ul class="alternative-versions">
            {versions.toReversed().map(({ version, at, who }) => (
              <li>
                {t.version(version, formatDay(at, language), who)}{' '}
                {version === latest ? (
                  <span class="effects-note">({t.latest})</span>
                ) : (
                  <form method="post" action={to.restoreAlternative(id)}>
                    <input type="hidden" name="version" value={version} />
                    <button class="ds-button" data-variant="tertiary" data-size="sm" type="submit">
                      {t.takeUp}
                      <span class="ds-sr-only"> version {version}</span>
                    </button>
                  </form>
                )}
              </li>
            ))}
          </ul>
        </div>
      </details>
      <CopyForm alternative={alternative} language={language} />
      <p>
        <a href={to.deleteAlternative(id)}>{t.delete}</a>
      </p>
      <p class="hint">{t.draftNote}</p>
    </section>
  )
}

/** A new draft that begins where this one is. */
export function CopyForm({ alternative, language }: Pick<BuilderPageProps, 'alternative' | 'language'>) {
  const t = builderTexts[language]
  return (
    <details class="disclosure">
      <summary>{t.copy}</summary>
      <form class="disclosed form" method="post" action={path(language).copyAlternative(alternative.id)}>
        <TextField
          name="copy-title"
          label={t.copyAs}
          input={{ value: alternative.versions.at(-1)?.document.title ?? '', maxlength: 120 }}
          language={language}
        />
        <button class="ds-button" data-variant="secondary" type="submit">
          {t.copy}
        </button>
      </form>
    </details>
  )
}
