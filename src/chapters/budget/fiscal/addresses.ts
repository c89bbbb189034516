/**
 * Where the evidence of the checks leads, without language prefix: domain files know no router. A test holds them
 * against the web's own addresses.
 */
export const fiscalAddresses = {
  panel: '/budget/ekonomi',
  guidelines: '/budget/ekonomi/riktlinjer',
  reserve: '/budget/ekonomi/reserv',
  ladder: '/budget/ekonomi/trappa',
} as const
