import { accountNamed } from './people.ts'
import { noon, recorded, who } from './recorded.ts'
import { exampleRoleBook as book } from './roles/book.ts'
import { type Columns, type Filling, filling } from './rows.store.ts'

/** Descriptions of roles with their signatures, and the answers to the cases. */
export function roleDescriptions(): Filling<Columns>[] {
  const key = { node_id: 'text', term: 'int', version: 'int' }
  return [
    filling(
      'role_description',
      { ...key, what: 'text', how: 'text', ...recorded },
      book.descriptions.map(({ place, term, version, what, how, who, at }) => ({
        node_id: place,
        term,
        version,
        what,
        how,
        who,
        at,
      })),
    ),
    filling(
      'role_signature',
      { ...key, account_id: 'text', side: 'text', name: 'text', signed_on: 'date', dissent: 'text' },
      book.descriptions.flatMap(({ place, term, version, signatures }) =>
        signatures.map(({ side, name, on, dissent }) => ({
          node_id: place,
          term,
          version,
          account_id: accountNamed(name),
          side,
          name,
          signed_on: on,
          dissent,
        })),
      ),
    ),
    filling(
      'case_answer',
      { case_id: 'text', round: 'text', answer_group: 'text', decider: 'text' },
      book.caseAnswers.map(({ case: id, round, group, decider }) => ({
        case_id: id,
        round,
        answer_group: group,
        decider,
      })),
    ),
  ]
}

/** Shared pictures, assignment cards and what must survive a change of head. */
export function departmentPages(): Filling<Columns>[] {
  return [
    filling(
      'shared_picture',
      {
        node_id: 'text',
        year: 'int',
        text: 'text',
        signed_by_head: 'text',
        signed_by_chair: 'text',
        ...recorded,
      },
      book.pictures.map(({ place, year, text, signedByHead, signedByChair }) => ({
        node_id: place,
        year,
        text,
        signed_by_head: signedByHead,
        signed_by_chair: signedByChair,
        who,
        at: noon(`${year}-02-15`),
      })),
    ),
    filling(
      'assignment_card',
      { node_id: 'text', text: 'text', mandate: 'text', decision: 'text', valid_from: 'date', ...recorded },
      book.cards.map(({ place, text, mandate, decision, from }) => ({
        node_id: place,
        text,
        mandate,
        decision,
        valid_from: from,
        who,
        at: noon(from),
      })),
    ),
    filling(
      'continuity_item',
      {
        item_id: 'int',
        node_id: 'text',
        kind: 'text',
        text: 'text',
        due: 'date',
        known_by: 'int',
        updated_on: 'date',
        closed_on: 'date',
        who: 'text',
      },
      book.continuity.map(({ id, place, kind, text, due, knownBy, updatedOn, closedOn }) => ({
        item_id: id,
        node_id: place,
        kind,
        text,
        due,
        known_by: knownBy,
        updated_on: updatedOn,
        closed_on: closedOn,
        who,
      })),
      'item_id',
    ),
  ]
}

/** Agreements, and the questions of the elected. */
export function betweenSides(): Filling<Columns>[] {
  return [
    filling(
      'agreement',
      {
        agreement_id: 'int',
        node_id: 'text',
        promised_by: 'text',
        text: 'text',
        asked_on: 'date',
        answered_on: 'date',
        due: 'date',
        done_on: 'date',
        who: 'text',
      },
      book.agreements.map(({ id, place, promisedBy, text, askedOn, answeredOn, due, doneOn }) => ({
        agreement_id: id,
        node_id: place,
        promised_by: promisedBy,
        text,
        asked_on: askedOn,
        answered_on: answeredOn,
        due,
        done_on: doneOn,
        who,
      })),
      'agreement_id',
    ),
    filling(
      'question',
      {
        question_id: 'int',
        asked_by: 'text',
        account_id: 'text',
        text: 'text',
        asked_on: 'date',
        routed_to: 'text',
        registration: 'text',
        due: 'date',
        theme: 'text',
        answer: 'text',
        answered_on: 'date',
        answered_by: 'text',
        secrecy: 'text',
        secrecy_ground: 'text',
        published_on: 'date',
        proposal: 'text',
      },
      book.questions.map((question) => ({
        question_id: question.id,
        asked_by: question.askedBy,
        account_id: question.account,
        text: question.text,
        asked_on: question.askedOn,
        routed_to: question.routedTo,
        registration: question.registration,
        due: question.due,
        theme: question.theme,
        answer: question.answer,
        answered_on: question.answeredOn,
        answered_by: question.answeredBy,
        secrecy: question.secrecy,
        secrecy_ground: question.secrecyGround,
        published_on: question.publishedOn,
        proposal: question.proposal,
      })),
      'question_id',
    ),
  ]
}

/** The pulse: rounds, and answers without identity. */
export function pulseRounds(): Filling<Columns>[] {
  return [
    filling(
      'pulse_round',
      { round_id: 'int', opens: 'date', closes: 'date', questions: 'text[]', who: 'text' },
      book.rounds.map(({ id, ...round }) => ({ ...round, round_id: id, who })),
      'round_id',
    ),
    filling(
      'pulse_answer',
      { round_id: 'int', question: 'text', answer_group: 'text', value: 'int' },
      book.pulseAnswers.map(({ round, question, group, value }) => ({
        round_id: round,
        question,
        answer_group: group,
        value,
      })),
    ),
  ]
}
