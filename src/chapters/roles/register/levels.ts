import { type DecisionLevel, decisionLevels } from '#chapters/roles/model.ts'
import { levelWords } from '#chapters/roles/words.ts'
import { plain } from './columns.ts'

/** What delegation schemes call those who hold a level, beside the level's own name. */
const titles: Readonly<Record<DecisionLevel, readonly string[]>> = {
  assembly: ['fullmäktige', 'kf', 'assembly'],
  'executive-board': ['kommunstyrelse', 'styrelsen', 'ks', 'executive board'],
  committee: ['nämnd', 'nämnden', 'facknämnd', 'the committee'],
  subcommittee: ['utskottet', 'arbetsutskott', 'arbetsutskottet', 'au', 'individutskott', 'presidium'],
  chair: ['ordförande', 'nämndens ordförande', 'chair of the committee'],
  'chief-executive': ['kommundirektör', 'kommunchef', 'direktör'],
  'head-of-department': [
    ...['förvaltningschefen', 'förvaltningsdirektör', 'socialchef', 'utbildningschef', 'skolchef'],
    ...['barn- och utbildningschef', 'sektorchef', 'fc'],
  ],
  manager: ['verksamhetschefen', 'områdeschef', 'avdelningschef', 'verksamhetsområdeschef', 'vc'],
  'unit-manager': ['enhetschefen', 'rektor', 'rektorn', 'förskolechef', 'principal', 'ec'],
  official: [
    ...['handläggare', 'handläggaren', 'tjänsteman', 'tjänstepersonen', 'socialsekreterare'],
    ...['biståndshandläggare', 'lss-handläggare', 'assistent', 'administratör', 'lärare', 'case officer'],
  ],
}

const byTitle = new Map(
  decisionLevels.flatMap((level) =>
    [level, levelWords[level].sv, levelWords[level].en, ...titles[level]].map(
      (title) => [plain(title), level] as const,
    ),
  ),
)

/** The level that a written title holds, where it is known. */
export function levelOf(title: string): DecisionLevel | undefined {
  return byTitle.get(plain(title))
}
