import document from '#package.json' with { type: 'json' }

/** The program's own version, as files that it writes say who wrote them. */
export const version: string = document.version
