/**
 * Words that passwords are made of when people are in a hurry: chosen by hand for this product, in Swedish and English,
 * without any leaked list. Lower case, letters only. Stems: `lösenord` is there, `mittlösenord` is two words.
 */
export const commonWords: readonly string[] = `
  lösenord losenord lösen losen lösenordet losenordet password passord passwort passphrase passwd pass word
  hemlig hemligt hemlighet secret secrets kod koden code pin inloggning login logga in konto account user användare
  admin administrator administratör root test testa testing prova demo exempel example temp temporary tillfälligt
  byt bytmig ändra change changeme nytt gammalt new old mitt min my this is det här detta är mycket very long långt
  välkommen valkommen welcome hej hejsan hello tjena letmein släpp open sesame öppna abc abcd xyz qwerty qwertyuiop
  qwertz asdf asdfgh asdfghjkl zxcvbn zxcvbnm qaz wsx edc rfv qazwsx
  januari februari mars april maj juni juli augusti september oktober november december
  january february march may june july august october
  måndag tisdag onsdag torsdag fredag lördag söndag monday tuesday wednesday thursday friday saturday sunday
  vår sommar höst vinter spring summer autumn winter jul påsk midsommar christmas
  sverige svensk sweden swedish stockholm göteborg malmö uppsala norge danmark finland
  kommun kommunen kommunens stad staden region municipality council arbete jobb jobbet work office kontor kontoret
  chef chefen boss skola skolan school förskola äldreomsorg budget ekonomi mål styrning styrkedjan kedjan kedja
  kolada effektiv effektivitet
  jag dig du vi och en ett for the a i you me love iloveyou älskar älskling kärlek hjärtat familj mamma pappa
  sol solen måne hund hunden katt katten hammarby djurgården aik malmöff ifk fotboll football hockey dragon monkey
  princess master superman batman sunshine shadow star stjärna pokemon minecraft
`
  .trim()
  .split(/\s+/)
