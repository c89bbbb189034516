import type { AppContext, PageContext } from '#web/context.ts'
import { type CommentAbout, path } from '#web/paths.ts'
import { boardTexts } from './board-texts.ts'
import { asks, commentRoom, openRounds, placesToSpeakFor } from './comment-room.web.ts'
import { commentTexts } from './comment-texts.ts'

/**
 * The way from a proposal to saying what one thinks of it: the button for those whom an open round about it asks, the
 * comments for everybody. For pages that show a proposal.
 */
export async function commentHere(c: PageContext, context: AppContext, about: CommentAbout) {
  const room = await commentRoom(c, context)
  const { language, comments } = room
  const ofRules = comments.rounds.filter((round) => round.ruleSet === about.ruleSet)
  const year = ofRules.findLast((round) => round.version === about.version)?.year
  const own = placesToSpeakFor(c.get('actor'), room)
  const mayComment = openRounds(room).some(
    (round) =>
      (round.subject === 'proposal' ||
        (round.ruleSet === about.ruleSet && round.version === about.version)) &&
      own.some(({ node }) => asks(round, node, room)),
  )
  if (!mayComment && year === undefined) return null
  const t = commentTexts[language]
  const to = path(language)
  return (
    <section class="part no-print" aria-labelledby="sag-sitt">
      <h2 id="sag-sitt">{t.here}</h2>
      <p class="comment-actions">
        {mayComment && (
          <a class="ds-button" href={to.newComment(about)}>
            {boardTexts[language].comment}
          </a>
        )}
        <a href={to.budgetComments({ ar: year })}>{t.toBoard}</a>
      </p>
    </section>
  )
}
