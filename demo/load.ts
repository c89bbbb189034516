import { appendAudit } from '#store/audit.ts'
import type { Database } from '#store/db.ts'
import { beginImport, closeImport } from '#store/indicator-import.ts'
import { takeIndicators } from '#store/indicator-metadata.ts'
import { insertExampleMunicipalities } from '#store/municipalities.ts'
import { inBulk } from './bulk.store.ts'
import { exampleSeed } from './draws.ts'
import {
  ekbacka,
  exampleFacts,
  exampleIndicators,
  exampleMunicipalities,
  examplePeers,
  exampleReviews,
} from './index.ts'
import { loadAnswers } from './load-answers.ts'
import { loadBudget } from './load-budget.ts'
import { loadBudgetAlternatives } from './load-budget-alternatives.ts'
import { loadBudgetComments } from './load-budget-comments.ts'
import { loadBudgetExplained } from './load-budget-explained.ts'
import { loadBudgetProcess } from './load-budget-process.ts'
import { loadFiscal } from './load-fiscal.ts'
import { loadGoals } from './load-goals.ts'
import { loadOrganisation, loadPeople } from './load-organisation.ts'
import { loadRoles } from './load-roles.ts'
import {
  insertExampleInstallation,
  insertExamplePeers,
  insertExampleReviews,
  insertExampleValues,
} from './load-rows.store.ts'

/**
 * Writes the example municipality and its country into an empty store: everything or nothing. All of it is marked
 * as example data, and the trail says so in its first entry.
 *
 * @param now ISO instant
 * @throws where the store already belongs to a municipality
 */
export async function loadExample(database: Database, now: string): Promise<void> {
  await database.transaction(async (transaction) => {
    await insertExampleInstallation(transaction, ekbacka, 'Ekbacka', now)
    await insertExampleMunicipalities(transaction, exampleMunicipalities)
    await importFigures(transaction, now)
    await insertExamplePeers(transaction, ekbacka, examplePeers)
    await insertExampleReviews(transaction, ekbacka, exampleReviews)
    await loadOrganisation(transaction, ekbacka, now)
    await loadPeople(transaction, ekbacka, now)
    await loadGoals(transaction, ekbacka)
    await loadRoles(transaction, ekbacka)
    await loadFiscal(transaction, ekbacka)
    await loadBudget(transaction, ekbacka)
    await loadBudgetExplained(transaction, ekbacka)
    await loadBudgetProcess(transaction, ekbacka)
    await loadBudgetAlternatives(transaction, ekbacka)
    await loadBudgetComments(transaction, ekbacka)
    await loadAnswers(transaction, ekbacka)
    await appendAudit(transaction, {
      municipalityId: ekbacka,
      at: now,
      who: 'styrkedjan',
      action: 'example-loaded',
      object: `municipality/${ekbacka}`,
      why: 'Exempelkommunen lades in i en tom installation.',
      details: {
        seed: exampleSeed,
        figures: exampleFacts().length,
        municipalities: exampleMunicipalities.length,
      },
    })
  })
}

async function importFigures(transaction: Database, now: string): Promise<void> {
  const run = await beginImport(transaction, {
    source: 'exempeldata',
    request: { seed: exampleSeed },
    at: now,
  })
  await takeIndicators(transaction, run, { indicators: exampleIndicators, absent: [] }, now)
  await inBulk(transaction, 'indicator_value', () =>
    insertExampleValues(transaction, run.importId, exampleFacts(), now),
  )
  await closeImport(transaction, run, now)
}
