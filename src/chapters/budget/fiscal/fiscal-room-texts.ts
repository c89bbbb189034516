/** Words that the pages of the finances share. */
export const fiscalRoomTexts = {
  sv: {
    name: 'Ekonomi',
    stages: { outcome: 'utfall', forecast: 'prognos', budget: 'budget', plan: 'plan' },
    proposed: 'förslag, inte beslutat',
    ruleOfThumb: 'tumregel, inte beslutad',
    save: 'Spara',
    cancel: 'Avbryt',
    decision: 'Beslut',
    decisionHint: 'Till exempel KF 2026-11-23 § 140. Lämna tomt för ett förslag.',
    decide: 'Registrera beslutet',
  },
  en: {
    name: 'Finances',
    stages: { outcome: 'outcome', forecast: 'forecast', budget: 'budget', plan: 'plan' },
    proposed: 'proposal, not decided',
    ruleOfThumb: 'rule of thumb, not decided',
    save: 'Save',
    cancel: 'Cancel',
    decision: 'Decision',
    decisionHint: 'Such as KF 2026-11-23 § 140. Leave empty for a proposal.',
    decide: 'Register the decision',
  },
} as const
