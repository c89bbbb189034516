import type { Problem } from '#core/outcome.ts'

/** What can go wrong on the way to the identity provider and back: each with what to do about it. */
export const oidcProblems = {
  denied: {
    code: 'oidc-denied',
    text: {
      sv: 'Inloggningen avbröts hos kommunens identitetstjänst, eller så släppte den inte in dig. Försök igen, eller fråga den som sköter kommunens konton om du har tillgång till Styrkedjan.',
      en: "The sign-in was cancelled at the municipality's identity provider, or it did not let you in. Try again, or ask those who look after the municipality's accounts whether you have access to Styrkedjan.",
    },
  },
  expired: {
    code: 'oidc-expired',
    text: {
      sv: 'Inloggningen tog mer än tio minuter, eller så är den redan använd. Börja om.',
      en: 'The sign-in took more than ten minutes, or has been used already. Start again.',
    },
  },
  notOurs: {
    code: 'oidc-not-ours',
    text: {
      sv: 'Inloggningen började inte i den här webbläsaren, så den togs inte emot. Börja om härifrån.',
      en: 'The sign-in did not begin in this browser, so it was not accepted. Start again from here.',
    },
  },
  invalid: {
    code: 'oidc-invalid',
    text: {
      sv: 'Svaret från kommunens identitetstjänst gick inte att lita på, så ingen loggades in. Försök igen. Händer det flera gånger: be den som driver servern titta i loggen.',
      en: "The answer from the municipality's identity provider could not be trusted, so nobody was signed in. Try again. If it happens again: ask whoever runs the server to look in the log.",
    },
  },
  down: {
    code: 'oidc-down',
    text: {
      sv: 'Kommunens identitetstjänst svarar inte. Vänta en stund och försök igen. Har du ett lösenord här kan du logga in med det så länge.',
      en: "The municipality's identity provider does not answer. Wait a while and try again. If you have a password here you can sign in with it meanwhile.",
    },
  },
  noRole: {
    code: 'oidc-no-role',
    text: {
      sv: 'Du är inloggad hos kommunen, men ingen av dina grupper ger en roll i Styrkedjan. Be en administratör lägga till din grupp eller ge dig en behörighet.',
      en: 'You are signed in with the municipality, but none of your groups gives a role in Styrkedjan. Ask an administrator to add your group or to give you a mandate.',
    },
  },
  tooManyGroups: {
    code: 'oidc-too-many-groups',
    text: {
      sv: 'Du är med i så många grupper att identitetstjänsten inte skickar dem. Be den som sköter den att bara skicka de grupper eller app-roller som hör till Styrkedjan.',
      en: 'You are in so many groups that the identity provider does not send them. Ask those who look after it to send only the groups or app roles that belong to Styrkedjan.',
    },
  },
  noEmail: {
    code: 'oidc-no-email',
    text: {
      sv: 'Identitetstjänsten skickade ingen e-postadress, och den behövs för ett nytt konto. Be den som sköter tjänsten att skicka uppgiften email.',
      en: 'The identity provider sent no e-mail address, and a new account needs one. Ask those who look after it to send the claim email.',
    },
  },
  emailTaken: {
    code: 'oidc-email-taken',
    text: {
      sv: 'Ett annat konto har redan din e-postadress och hör till en annan inloggning. Be en administratör stänga det gamla kontot.',
      en: 'Another account already has your e-mail address and belongs to another sign-in. Ask an administrator to close the old account.',
    },
  },
  closed: {
    code: 'oidc-account-closed',
    text: {
      sv: 'Ditt konto här är stängt. Be en administratör om ett nytt om du ska arbeta här igen.',
      en: 'Your account here is closed. Ask an administrator for a new one if you are to work here again.',
    },
  },
} as const satisfies Record<string, Problem>
