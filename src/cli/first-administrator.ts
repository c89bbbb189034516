import { limits } from '#identity/limits.ts'
import { firstAdministratorLink } from '#identity/one-time-links.store.ts'
import type { Database } from '#store/db.ts'
import { readInstallation } from '#store/installation.ts'
import { path } from '#web/paths.ts'
import { language, say } from './language.ts'
import { tell } from './output.ts'

/**
 * Prints a link to the first administrator's account, where an own municipality has no account that is open: whoever
 * runs the server is the one who can read it. An older link stops working.
 *
 * @param address that people reach the program at, without a slash at the end
 */
export async function announceFirstAdministrator(
  database: Database,
  address: string,
  at: string,
): Promise<void> {
  const installation = await readInstallation(database)
  const token = await firstAdministratorLink(database, { installation, at })
  if (token === undefined || !installation) return
  const link = address + path(language).oneTimeLink(token)
  const { name } = installation
  tell(
    say({
      sv: `Ingen har något konto i ${name}. Öppna länken för att bli administratör; den fungerar en gång, i ${limits.oneTimeLinkHours} timmar:\n${link}`,
      en: `Nobody has an account in ${name}. Open the link to become administrator; it works once, for ${limits.oneTimeLinkHours} hours:\n${link}`,
    }),
  )
}
