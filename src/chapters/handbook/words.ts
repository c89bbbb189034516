import type { Bilingual } from '#core/language.ts'
import type { Severity } from '#engine/check.ts'
import type { Authority, EvidenceGrade, Recommendation } from '#handbook/types.ts'

export const severityWords: Readonly<Record<Severity, Bilingual>> = {
  serious: { sv: 'styrningen är i fara', en: 'steering is at risk' },
  moderate: { sv: 'värt att åtgärda i år', en: 'worth acting on this year' },
  minor: { sv: 'en finputsning', en: 'a polish' },
}

export const authorityWords: Readonly<Record<Authority, Bilingual>> = {
  law: { sv: 'lag', en: 'law' },
  handbook: { sv: 'handbokens råd', en: "the handbook's advice" },
  local: { sv: 'kommunens eget beslut', en: "the municipality's own decision" },
}

export const gradeWords: Readonly<Record<EvidenceGrade, Bilingual>> = {
  comparison: {
    sv: 'Hör till de områden där handboken jämförde effektiva kommuner med mindre effektiva: fem effektiva och en eller två mindre effektiva per verksamhet, i grundskola och äldreomsorg. Urvalet är litet.',
    en: 'Belongs to the areas where the handbook compared efficient municipalities with less efficient ones: five efficient and one or two less efficient per service, in compulsory school and elderly care. The selection is small.',
  },
  supplementary: {
    sv: 'Kompletterande råd, som bygger på andra rapporter och studier. Handbokens egen jämförelse visade ingen tydlig skillnad här.',
    en: "Supplementary advice that rests on other reports and studies. The handbook's own comparison saw no clear difference here.",
  },
}

export const kindWords: Readonly<Record<Recommendation['kind'], Bilingual>> = {
  do: { sv: 'Göra', en: 'Do' },
  avoid: { sv: 'Inte göra', en: "Don't" },
  condition: { sv: 'Allmän förutsättning', en: 'General condition' },
}
