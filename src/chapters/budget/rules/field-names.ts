/** Names of the fields by which a rule set is written: also their ids, and the places of their problems. */
export const fieldNames = {
  price: (id: string) => `price:${id}`,
  raisedBy: (id: string) => `raised:${id}`,
  edition: (id: string) => `edition:${id}`,
  change: (id: string) => `change:${id}`,
  title: (id: string) => `title:${id}`,
  plain: (id: string) => `plain:${id}`,
  amount: (id: string) => `amount:${id}`,
  share: (id: string) => `share:${id}`,
  upTo: (id: string, step: number) => `upto:${id}:${step}`,
  stepAmount: (id: string, step: number) => `step:${id}:${step}`,
  remove: (id: string) => `remove:${id}`,
} as const
