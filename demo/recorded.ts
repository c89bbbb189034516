/** What most tables keep of a registration. */
export const recorded = { who: 'text', at: 'timestamptz' }

/** Who has registered what the example doesn't tell by whom. */
export const who = 'exempeldata'

/** The instant of noon on a day: for what is registered the day that it happens. */
export const noon = (day: string) => `${day}T12:00:00.000Z`

/** A year's figures come the next spring. */
export const nextSpring = (year: number) => noon(`${year + 1}-05-15`)
