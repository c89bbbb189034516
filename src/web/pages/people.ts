import type { AppContext, Doors } from '#web/context.ts'
import { registerAccount } from './account.tsx'
import { registerAccounts } from './accounts.tsx'
import { registerPaste } from './accounts-paste.tsx'
import { registerExampleRole } from './example-role.tsx'
import { registerGroups } from './groups.tsx'
import { registerOneTimeLinks } from './one-time-link.tsx'
import { registerOwnAccount } from './own-account.tsx'
import { registerSignIn } from './sign-in.tsx'
import { registerSignInElsewhere } from './sign-in-elsewhere.tsx'

/** Everything about who somebody is: signing in and out, one's own account, accounts, groups, the example's roles. */
export function registerPeople(doors: Doors, context: AppContext): void {
  registerSignIn(doors, context)
  registerSignInElsewhere(doors, context)
  registerOneTimeLinks(doors, context)
  registerOwnAccount(doors, context)
  registerAccounts(doors, context)
  registerPaste(doors, context)
  registerGroups(doors, context)
  // Last of those under /konton: its address fits anything.
  registerAccount(doors, context)
  registerExampleRole(doors, context)
}
