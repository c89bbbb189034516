/** The day that the example is set on: nothing in it lies later, and the checks of it judge as of this day. */
export const exampleDay = '2026-10-15'
