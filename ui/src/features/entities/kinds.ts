/** What a unit can be as a part of the company; else it is a unit of people (B-13). */
export const KINDS = ['division', 'entity', 'site'] as const
