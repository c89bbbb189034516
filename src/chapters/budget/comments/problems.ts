import type { Problem } from '#core/outcome.ts'

export const alreadySaid: Problem = {
  code: 'already-said',
  where: 'text',
  text: {
    sv: 'Enheten har redan lämnat just den synpunkten i den här omgången. Skriv det som är nytt.',
    en: 'The unit has already sent that very comment in this round. Write what is new.',
  },
}

export const unknownComment: Problem = {
  code: 'unknown-comment',
  text: {
    sv: 'Det finns ingen sådan synpunkt. Se listan över synpunkter.',
    en: 'There is no such comment. See the list of comments.',
  },
}

export const unknownRound: Problem = {
  code: 'unknown-round',
  text: {
    sv: 'Det finns ingen sådan omgång. Se listan över synpunkter.',
    en: 'There is no such round. See the list of comments.',
  },
}

export const nothingToRead: Problem = {
  code: 'nothing-to-read',
  text: {
    sv: 'Synpunkten har inget svar att läsa än.',
    en: 'The comment has no answer to read yet.',
  },
}
