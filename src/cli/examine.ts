import { accessSync, constants, existsSync, statfsSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import type { Bilingual } from '#core/language.ts'
import type { Problem } from '#core/outcome.ts'
import { installedBinaries } from '#store/embedded/binaries.ts'
import { existingDataDirectory } from '#store/embedded/place.ts'
import { readInstallation } from '#store/installation.ts'
import { openStore, type StoreOptions } from '#store/open.ts'
import { verifyStore } from '#store/verify.ts'

/** What is known of an installation, and what is wrong with it. */
export interface Examination {
  readonly facts: readonly { readonly text: Bilingual }[]
  readonly findings: readonly Problem[]
}

const megabyte = 2 ** 20
const leastFree = 500 * megabyte

/** Looks at everything that the program leans on, outside in. Makes no store where there is none. */
export async function examineInstallation(place: StoreOptions): Promise<Examination> {
  const facts: { text: Bilingual }[] = [
    { text: { sv: `Node ${process.versions.node}`, en: `Node ${process.versions.node}` } },
  ]
  const findings: Problem[] = []
  const ownServer = place.databaseUrl !== undefined && place.databaseUrl !== ''
  if (!ownServer) {
    const binaries = installedBinaries()
    if (!binaries.ok) findings.push(...binaries.problems)
    findings.push(...diskProblems(place.data))
    if (existingDataDirectory(place.data) === undefined) {
      const data = resolve(place.data)
      facts.push({
        text: {
          sv: `Inget datalager i ${data} ännu. Kommandot styrkedjan start skapar det.`,
          en: `No store in ${data} yet. The command styrkedjan start makes it.`,
        },
      })
      return { facts, findings }
    }
  }
  const store = await openStore({ ...place, join: true })
  if (!store.ok) return { facts, findings: [...findings, ...store.problems] }
  try {
    const { database, kind } = store.value
    const installation = await readInstallation(database)
    const verified = await verifyStore(database)
    facts.push({ text: whereItIs(kind, place.data) })
    if (installation !== undefined) {
      facts.push({ text: { sv: `Kommun: ${installation.name}`, en: `Municipality: ${installation.name}` } })
    }
    return { facts, findings: [...findings, ...verified.findings] }
  } finally {
    await store.value.stop()
  }
}

function whereItIs(kind: 'embedded' | 'joined' | 'server', data: string): Bilingual {
  if (kind === 'server') return { sv: 'Databas: DATABASE_URL', en: 'Database: DATABASE_URL' }
  const running = kind === 'joined' ? { sv: ', igång', en: ', running' } : { sv: '', en: '' }
  return {
    sv: `Datalager: ${resolve(data)}${running.sv}`,
    en: `Store: ${resolve(data)}${running.en}`,
  }
}

function diskProblems(data: string): Problem[] {
  let place = resolve(data)
  while (!existsSync(place)) place = dirname(place)
  try {
    accessSync(place, constants.W_OK)
  } catch {
    return [
      {
        code: 'not-writable',
        where: place,
        text: {
          sv: 'Här går det inte att skriva. Välj en annan katalog med --data.',
          en: 'This cannot be written to. Choose another directory with --data.',
        },
      },
    ]
  }
  const { bavail, bsize } = statfsSync(place)
  if (bavail * bsize >= leastFree) return []
  const free = Math.floor((bavail * bsize) / megabyte)
  return [
    {
      code: 'little-space',
      where: place,
      text: {
        sv: `Bara ${free} MB ledigt på disken. Frigör minst 500 MB.`,
        en: `Only ${free} MB free on the disk. Free at least 500 MB.`,
      },
    },
  ]
}
