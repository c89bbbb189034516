import type { Assignment, DecisionType, Delegation, DelegationTrial } from '#chapters/roles/model.ts'

/** A decision type of the committee `namnd`: what is special about it in the changes. */
export function aType(id: string, changes: Partial<DecisionType> = {}): DecisionType {
  return {
    id,
    version: 1,
    title: id,
    area: 'Ekonomi',
    act: 'decision',
    committee: 'namnd',
    law: '',
    lowestLawful: 'unit-manager',
    lawfulReason: '',
    removed: false,
    who: 'Kim',
    at: '2023-01-10T09:00:00Z',
    ...changes,
  }
}

/** A row of the delegation scheme, reported, in force since 2023. */
export function aDelegation(id: number, type: string, changes: Partial<Delegation> = {}): Delegation {
  return {
    id,
    type,
    document: 'delegation-scheme',
    level: 'head-of-department',
    condition: '',
    subDelegated: false,
    jointly: false,
    reporting: 'Nästa sammanträde',
    decision: 'SN 2023-02-14 § 9',
    from: '2023-03-01',
    ...changes,
  }
}

/** A move from head of department to unit manager, proposed in January 2026. */
export function aTrial(id: number, type: string, changes: Partial<DelegationTrial> = {}): DelegationTrial {
  return {
    id,
    type,
    fromLevel: 'head-of-department',
    toLevel: 'unit-manager',
    proposedBy: 'Kim',
    proposedOn: '2026-01-10',
    riskNote: 'Olika praxis: följs upp med stickprov.',
    decision: '',
    reviewNote: '',
    ...changes,
  }
}

/** An assignment from the committee `namnd` to the department `forvaltning`. */
export function anAssignment(id: number, changes: Partial<Assignment> = {}): Assignment {
  return {
    id,
    text: 'Väntetiden till hemtjänst ska vara högst två dagar.',
    type: 'what',
    from: 'namnd',
    to: 'forvaltning',
    decision: 'SN 2026-02-10 § 8',
    ore: 0,
    givenOn: '2026-02-10',
    ...changes,
  }
}
