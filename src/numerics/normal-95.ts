/** Half-width of a two-sided 95 % interval in standard errors: the normal distribution's 97.5 % point. */
export const normal95 = 1.959963984540054
